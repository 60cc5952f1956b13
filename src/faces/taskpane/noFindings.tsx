import type { Examination } from "../../core/examine";
import { useWords } from "./spokenLanguage";

/** Says that nothing was found, and what was looked at, so that silence can be trusted. */
export function NoFindings({
  examination,
}: {
  readonly examination: Examination;
}): React.JSX.Element {
  const words = useWords();
  const rows = (kind: "pledges" | "followUp"): number =>
    examination.tables
      .filter((table) => table.kind === kind)
      .reduce((sum, table) => sum + table.rowCount, 0);
  return (
    <div className="all-well">
      <svg className="mark mark-met" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="7" />
        <path d="M4.8 8.3l2.2 2.3 4.2-4.8" />
      </svg>
      <div>
        <h2>{words.findings.none}</h2>
        <p>{words.checkedTables(rows("pledges"), rows("followUp"))}</p>
      </div>
    </div>
  );
}
