import { useMemo, useState } from "react";
import type { Examination } from "../../core/examine";
import type { Severity } from "../../core/findings/finding";
import { findingName } from "../../core/language/findingName";
import { ChoiceGroup } from "./choiceGroup";
import { CopyButton } from "./copyButton";
import { countSeverities } from "./countSeverities";
import { FindingItem } from "./findingItem";
import { findingRows, type FindingGrouping, type FindingRow } from "./findingRows";
import { findingsAsText } from "./findingsAsText";
import { NoFindings } from "./noFindings";
import type { Selection } from "./paneHost";
import { RowList } from "./rowList";
import { SeverityFilter } from "./severityFilter";
import { useLanguage, useWords } from "./spokenLanguage";
import type { PaneActions } from "./usePane";
import { selectionText, withinSelection } from "./withinSelection";

interface FindingsViewProps {
  readonly examination: Examination;
  readonly selection: Selection | null;
  readonly actions: PaneActions;
}

/** What a check found, grouped and filtered as the person likes. */
export function FindingsView({
  examination,
  selection,
  actions,
}: FindingsViewProps): React.JSX.Element | null {
  const words = useWords();
  const language = useLanguage();
  const [grouping, setGrouping] = useState<FindingGrouping>("sheet");
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set());
  const all = examination.report.findings;
  const findings = useMemo(
    () => (selection === null ? all : withinSelection(all, selection)),
    [all, selection],
  );
  const rows = useMemo(() => findingRows(findings, grouping, shown), [findings, grouping, shown]);

  const filter = selection && (
    <p className="note">
      {words.findings.selection(selectionText(selection))}{" "}
      <button type="button" className="text-button" onClick={actions.showAll}>
        {words.findings.showAll}
      </button>
    </p>
  );
  if (selection !== null && findings.length === 0) {
    return (
      <>
        {filter}
        <p className="note">{words.findings.noneInSelection}</p>
      </>
    );
  }
  if (findings.length === 0) {
    return examination.found === "pledges" ? <NoFindings examination={examination} /> : null;
  }
  const headingOf = (row: FindingRow): string =>
    grouping === "kind" ? findingName(row.finding.code, language) : row.group;
  return (
    <>
      {filter}
      <SeverityFilter counts={countSeverities(findings)} shown={shown} onChange={setShown} />
      <div className="controls">
        <ChoiceGroup
          label={words.findings.groupBy}
          choices={[
            { value: "sheet", text: words.findings.bySheet },
            { value: "kind", text: words.findings.byKind },
          ]}
          chosen={grouping}
          onChoose={setGrouping}
        />
        <CopyButton
          copy={actions.copyText}
          text={() => Promise.resolve(findingsAsText(findings, language))}
        />
      </div>
      <p className="shown" role="status">
        {shown.size > 0 && words.findings.shown(rows.length, findings.length)}
      </p>
      {rows.length === 0 && <p className="note">{words.findings.noneShown}</p>}
      {rows.length > 0 && (
        <RowList
          key={grouping}
          label={words.findings.list}
          rows={rows}
          keyOf={(row) => row.key}
          draw={(row, tabIndex) => (
            <>
              {row.groupSize !== null && (
                <h2 className="group">
                  {headingOf(row)} <span className="count">{row.groupSize}</span>
                </h2>
              )}
              <FindingItem finding={row.finding} actions={actions} tabIndex={tabIndex} />
            </>
          )}
        />
      )}
    </>
  );
}
