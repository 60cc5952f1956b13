import { periodEnd, periodName, type Period } from "../../domain/period";
import type { Block, CellContent, ColumnLayout, SheetLayout, Validation } from "../../sheet/change";
import {
  followUpColumnKeys,
  followUpColumns,
  formulaColumns,
  type FollowUpColumn,
} from "./followUpColumns";
import { followUpHeadline } from "./followUpHeadline";
import { followUpLooks } from "./followUpLooks";
import { factLabels, serialOf, tableNameOf } from "./followUpSheets";
import type { FollowUpWords, InputMessage } from "./followUpWords";
import { isFormulaColumn } from "./typedCells";
import type { RowFormulas } from "../formulas/formulas";
import type { ListSheet } from "./listSheet";

/** What a new follow-up sheet is laid out from. */
export interface FollowUpLayoutInput {
  readonly period: Period;
  /** The cells of each row, by column; what is left out is empty. */
  readonly rows: readonly Readonly<Partial<Record<FollowUpColumn, CellContent>>>[];
  /** The formulas that all rows have, `null` where they hold values. */
  readonly formulas: RowFormulas | null;
  /** Lowest ratio that is partly met, `null` for strict verdicts. */
  readonly threshold: number | null;
  readonly date1904: boolean;
  readonly lists: Pick<ListSheet, "sheet" | "areas">;
  readonly words: FollowUpWords;
}

/** The row of the table's headings on a new sheet. */
export const headingRow = 3;

/** Id and text tell which pledge a row is about, on the screen and on every page. */
const frozenColumns = 2;

/** Where the facts above the table stand: each value in the cell after its label. */
export const factPlaces = {
  period: { row: 1, column: 1 },
  standing: { row: 1, column: 4 },
  threshold: { row: 1, column: 7 },
} as const;

/** Where the columns of a new sheet stand. */
export const newColumns: ReadonlyMap<FollowUpColumn, number> = new Map(
  followUpColumnKeys.map((key, at) => [key, at]),
);

/**
 * Lays out a follow-up sheet: title, facts, headline, and a table with one row per pledge.
 *
 * @example followUpLayout(input).tables[0].name → "LofteUppf_2021_T2"
 */
export function followUpLayout(input: FollowUpLayoutInput): SheetLayout {
  const { period, rows, formulas, lists, words } = input;
  const name = tableNameOf(period);
  const width = followUpColumnKeys.length;
  const looks = followUpLooks(
    { columns: newColumns, row: headingRow + 1, height: rows.length },
    lists,
    words,
  );
  const lastPrinted = followUpColumnKeys.findIndex((key) => followUpColumns[key].role === "basis");
  return {
    blocks: [...titleBlocks(input, name), tableBlock(input)],
    tables: [
      {
        name,
        area: { row: headingRow, column: 0, height: rows.length + 1, width },
        formulas: formulas
          ? formulaColumns.map((key) => ({
              column: followUpColumnKeys.indexOf(key),
              formula: formulas[key],
            }))
          : [],
      },
    ],
    styles: [...titleStyles(width), ...looks.styles],
    columns: followUpColumnKeys.map(columnLayout),
    validations: [...factValidations(words), ...looks.validations],
    conditions: looks.conditions,
    frozen: { rows: headingRow + 1, columns: frozenColumns },
    page: {
      orientation: "landscape",
      pagesWide: 2,
      titleRows: { first: headingRow, last: headingRow },
      titleColumns: { first: 0, last: frozenColumns - 1 },
      area: { row: 0, column: 0, height: headingRow + 1 + rows.length, width: lastPrinted },
    },
    charts: [],
    visibility: "visible",
  };
}

function titleBlocks(
  { period, threshold, date1904, words }: FollowUpLayoutInput,
  table: string,
): readonly Block[] {
  const fact = (key: keyof typeof factPlaces, value: CellContent): Block => ({
    row: factPlaces[key].row,
    column: factPlaces[key].column - 1,
    cells: [[factLabels[key], value]],
  });
  return [
    { row: 0, column: 0, cells: [[words.title(period)]] },
    fact("period", periodName(period)),
    fact("standing", serialOf(periodEnd(period), date1904)),
    fact("threshold", threshold),
    { row: 2, column: 0, cells: [[{ formula: followUpHeadline(table, words) }]] },
  ];
}

/** Columns of one formula are left empty here: the table writes each once and fills it down. */
const tableBlock = ({ rows, formulas }: FollowUpLayoutInput): Block => ({
  row: headingRow,
  column: 0,
  cells: [
    followUpColumnKeys.map((key) => followUpColumns[key].heading),
    ...rows.map((row) =>
      followUpColumnKeys.map((key) =>
        formulas && isFormulaColumn(key) ? null : (row[key] ?? null),
      ),
    ),
  ],
});

const titleStyles = (width: number): SheetLayout["styles"] => [
  { area: { row: 0, column: 0, height: 1, width: 1 }, style: { bold: true, fontSize: 16 } },
  { area: { row: 1, column: 1, height: 1, width: 1 }, style: { numberFormat: "@", bold: true } },
  {
    area: { ...factPlaces.standing, height: 1, width: 1 },
    style: { numberFormat: "yyyy-mm-dd", bold: true, fill: "#FFFDF0" },
  },
  {
    area: { ...factPlaces.threshold, height: 1, width: 1 },
    style: { numberFormat: "0.00", bold: true, fill: "#FFFDF0" },
  },
  { area: { row: 2, column: 0, height: 1, width: 1 }, style: { bold: true } },
  {
    area: { row: headingRow, column: 0, height: 1, width },
    style: { bold: true, color: "#FFFFFF", fill: "#1F3864", wrap: true, vertical: "center" },
  },
];

function factValidations({ standing, threshold }: FollowUpWords): readonly Validation[] {
  const message = ({ title, text, error }: InputMessage) => ({
    isStrict: false,
    inputTitle: title,
    inputText: text,
    errorTitle: title,
    errorText: error,
  });
  return [
    {
      area: { ...factPlaces.standing, height: 1, width: 1 },
      rule: { kind: "date" },
      ...message(standing),
    },
    {
      area: { ...factPlaces.threshold, height: 1, width: 1 },
      rule: { kind: "any" },
      ...message(threshold),
    },
  ];
}

/** Widths in characters, narrow enough for two printed pages; texts wrap. */
const widths: Readonly<Partial<Record<FollowUpColumn, number>>> = {
  id: 11,
  text: 34,
  goal: 28,
  previous: 11,
  outcome: 11,
  outcomeText: 26,
  scope: 18,
  concerns: 10,
  measure: 13,
  state: 13,
  reasonCategory: 16,
  reason: 24,
  action: 24,
  source: 14,
  reportedOn: 16,
  attainment: 18,
  verdict: 26,
  explanation: 44,
  pace: 9,
  chance: 9,
  note: 18,
};

const columnLayout = (key: FollowUpColumn, column: number): ColumnLayout => ({
  column,
  width: widths[key] ?? 15,
  ...(followUpColumns[key].role === "basis" ? { isHidden: true } : {}),
});
