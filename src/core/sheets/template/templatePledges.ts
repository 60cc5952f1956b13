import { pledgeTable } from "../../schema/pledgeTable";
import type { SheetLayout, StyledArea, Validation } from "../../sheet/change";
import type { Area } from "../../sheet/sheet";
import type { Example } from "./examples";
import type { ListSheet } from "../followUp/listSheet";
import { templateTable } from "./templateTable";
import { explainedColumns, type ExplainedColumn, type TemplateWords } from "./templateWords";

/** The name of the Excel table of pledges in a workbook that we made. */
export const pledgeTableName = "LofteLoften";

/** The row of the headings. */
const headingRow = 3;
/** Rows below the headings that are ready to be filled: as many as a plan of one year may have. */
const readyRows = 200;

const { columns } = pledgeTable;

/**
 * Lays out Löften: the reporting date above, and an Excel table with all columns that can be read, the
 * examples, or other rows, as its first.
 *
 * @example templatePledges(examples, lists, words.template.pledges).tables[0].name → "LofteLoften"
 */
export function templatePledges(
  examples: readonly Pick<Example, "pledge" | "isPercent">[],
  lists: Pick<ListSheet, "sheet" | "areas">,
  words: TemplateWords["pledges"],
): SheetLayout {
  const laid = templateTable(
    pledgeTableName,
    columns,
    headingRow,
    examples.map(({ pledge }) => pledge),
  );
  return {
    blocks: [
      { row: 0, column: 0, cells: [[words.title]] },
      { row: 1, column: 0, cells: [[words.reportingDate]] },
      { row: 2, column: 0, cells: [[words.hint]] },
      laid.block,
    ],
    tables: [laid.table],
    styles: [laid.titleStyle, laid.headingStyle, ...stylesOf(examples)],
    columns: columns.map(({ key }, column) => ({ column, width: widths[key] ?? 14 })),
    validations: [
      {
        area: reportingDateCell,
        rule: { kind: "date" },
        isStrict: false,
        ...messageOf(words.reportingDateMessage),
      },
      ...explainedColumns.map((key) => validationOf(key, lists, words)),
    ],
    conditions: [],
    frozen: { rows: headingRow + 1, columns: 2 },
    page: laid.page,
    charts: [],
    visibility: "visible",
  };
}

const reportingDateCell: Area = { row: 1, column: 1, height: 1, width: 1 };

const bodyOf = (key: string): Area => ({
  row: headingRow + 1,
  column: columns.findIndex((column) => column.key === key),
  height: readyRows,
  width: 1,
});

function stylesOf(examples: readonly Pick<Example, "isPercent">[]): readonly StyledArea[] {
  const percents = examples.flatMap(({ isPercent }, at) =>
    isPercent ? [{ ...bodyOf("target"), row: headingRow + 1 + at, height: 1 }] : [],
  );
  return [
    {
      area: reportingDateCell,
      style: { numberFormat: "yyyy-mm-dd", bold: true, fill: "#FFFDF0", horizontal: "left" },
    },
    {
      area: { row: headingRow + 1, column: 0, height: readyRows, width: columns.length },
      style: { vertical: "top" },
    },
    { area: bodyOf("id"), style: { numberFormat: "@" } },
    { area: bodyOf("text"), style: { wrap: true } },
    ...["start", "end"].map((key) => ({
      area: bodyOf(key),
      style: { numberFormat: "yyyy-mm-dd" },
    })),
    ...percents.map((area) => ({ area, style: { numberFormat: "0%" } })),
  ];
}

/** Nothing is refused: the reading knows more words than a list has. */
function validationOf(
  key: ExplainedColumn,
  { sheet, areas }: Pick<ListSheet, "sheet" | "areas">,
  { messages }: TemplateWords["pledges"],
): Validation {
  const told = { area: bodyOf(key), isStrict: false, ...messageOf(messages[key]) };
  switch (key) {
    case "kind":
      return { ...told, rule: { kind: "list", sheet, area: areas.kind } };
    case "rhythm":
      return { ...told, rule: { kind: "list", sheet, area: areas.rhythm } };
    case "perspectives":
      return { ...told, rule: { kind: "list", sheet, area: areas.perspective } };
    case "start":
    case "end":
      return { ...told, rule: { kind: "date" } };
    default:
      return { ...told, rule: { kind: "any" } };
  }
}

const messageOf = ({ title, text, error }: { title: string; text: string; error: string }) => ({
  inputTitle: title,
  inputText: text,
  errorTitle: title,
  errorText: error,
});

/** Widths in characters; those that are not named hold a word or a number. */
const widths: Readonly<Record<string, number>> = {
  text: 52,
  responsible: 22,
  focusArea: 24,
  scope: 26,
  source: 24,
};
