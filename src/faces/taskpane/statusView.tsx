import { useMemo, useState } from "react";
import type { Day } from "../../core/domain/day";
import type { Report } from "../../core/report/report";
import { headline } from "../../core/language/headline";
import { ChoiceGroup } from "./choiceGroup";
import { CopyButton } from "./copyButton";
import { JudgingMode } from "./judgingMode";
import type { Choices } from "./paneState";
import { PledgeItem } from "./pledgeItem";
import { pledgeRows, type PledgeGrouping, type PledgeRow } from "./pledgeRows";
import { reportAsText } from "./reportAsText";
import { ReportingDate } from "./reportingDate";
import { RowList } from "./rowList";
import { useLanguage, useWords } from "./spokenLanguage";
import { StatusPictures } from "./statusPictures";
import type { PaneActions } from "./usePane";
import { VerdictBar } from "./verdictBar";

interface StatusViewProps {
  readonly report: Report;
  readonly choices: Choices;
  readonly today: Day;
  readonly actions: PaneActions;
}

/** How all pledges stand on the reporting date. */
export function StatusView({
  report,
  choices,
  today,
  actions,
}: StatusViewProps): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const [grouping, setGrouping] = useState<PledgeGrouping>("focusArea");
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => pledgeRows(report, grouping), [report, grouping]);

  const open = (key: string, isOpen: boolean): void => {
    if (opened.has(key) === isOpen) return;
    const next = new Set(opened);
    if (isOpen) next.add(key);
    else next.delete(key);
    setOpened(next);
  };
  const nameOf = ({ group }: PledgeRow): string =>
    group?.name ??
    (grouping === "focusArea" ? words.status.noFocusArea : words.status.noResponsible);
  const asText = async (): Promise<string> => {
    const strict = report.graded ? await actions.strictReport() : report;
    return reportAsText(strict ?? report, grouping, language);
  };

  return (
    <>
      <section className="summary" aria-label={words.tabs.status}>
        <h2 className="headline">{headline(report.rollUp, language)}</h2>
        <VerdictBar rollUp={report.rollUp} />
      </section>
      <StatusPictures report={report} />
      <ReportingDate report={report} choices={choices} today={today} actions={actions} />
      <JudgingMode choices={choices} onChoose={actions.choose} />
      <div className="controls">
        <ChoiceGroup
          label={words.status.groupBy}
          choices={[
            { value: "focusArea", text: words.status.byFocusArea },
            { value: "responsible", text: words.status.byResponsible },
          ]}
          chosen={grouping}
          onChoose={setGrouping}
        />
        <CopyButton copy={actions.copyText} text={asText} />
      </div>
      {rows.length > 0 && (
        <RowList
          key={grouping}
          label={words.status.pledges}
          rows={rows}
          keyOf={(row) => row.key}
          draw={(row, tabIndex) => (
            <>
              {row.group && (
                <h2 className="group">
                  {nameOf(row)}{" "}
                  <span className="count">
                    {words.status.countsAs(row.group.rollUp.verdicts.met, row.group.rollUp.judged)}
                  </span>
                </h2>
              )}
              <PledgeItem
                reported={row.reported}
                threshold={report.threshold}
                isOpen={opened.has(row.key)}
                onToggle={(isOpen) => {
                  open(row.key, isOpen);
                }}
                actions={actions}
                tabIndex={tabIndex}
              />
            </>
          )}
        />
      )}
    </>
  );
}
