import { periodName, type Period } from "../../domain/period";
import type { CellValue, Workbook } from "../../sheet/sheet";
import { followUpColumns, type InputColumn } from "../followUp/followUpColumns";

/** What a text reports for one pledge. */
export interface ReportedRow {
  readonly id: string;
  readonly cells: Readonly<Partial<Record<InputColumn, string | number>>>;
}

/** The columns that a text may say something for. */
const columns = [
  "outcome",
  "outcomeText",
  "scope",
  "state",
  "reasonCategory",
  "reason",
] as const satisfies readonly InputColumn[];

/**
 * The outcomes that a text reports, as a copy of the workbook that somebody has filled in would hold
 * them: they are then taken over exactly as the answers of a returned copy are.
 *
 * @example reportedWorkbook([{ id: "2021-01", cells: { outcome: 104 } }], period).sheets[0].values[1] →
 *   ["2021-01", "2021", 104, null, null, null, null, null]
 */
export function reportedWorkbook(rows: readonly ReportedRow[], period: Period): Workbook {
  const headings = ["LöftesID", "Period", ...columns.map((key) => followUpColumns[key].heading)];
  const values: readonly (readonly CellValue[])[] = [
    headings,
    ...rows.map(({ id, cells }) => [
      id,
      periodName(period),
      ...columns.map((key) => cells[key] ?? null),
    ]),
  ];
  return {
    date1904: false,
    sheets: [
      {
        name: "Uppföljning",
        visibility: "visible",
        origin: { row: 0, column: 0 },
        values,
        formulas: values.map((row) => row.map(() => null)),
        formats: values.map((row) => row.map(() => "General")),
        tables: [],
        merged: [],
      },
    ],
  };
}
