import { activityTable } from "../../schema/activityTable";
import type { SheetLayout } from "../../sheet/change";
import type { Example } from "./examples";
import type { ListSheet } from "../followUp/listSheet";
import type { TemplateWords } from "./templateWords";

/** The name of the Excel table of activities in a workbook that we made. */
export const activityTableName = "LofteAktiviteter";

const headingRow = 3;
/** Rows below the headings that are ready to be filled. */
const readyRows = 200;

const { columns } = activityTable;

/**
 * Lays out the activity plan: what is done for each pledge, and how.
 *
 * @example templateActivities(examples, lists, words.template.activities).tables[0].name → "LofteAktiviteter"
 */
export function templateActivities(
  examples: readonly Example[],
  { sheet, areas }: Pick<ListSheet, "sheet" | "areas">,
  words: TemplateWords["activities"],
): SheetLayout {
  const columnOf = (key: string): number => columns.findIndex((column) => column.key === key);
  const body = { row: headingRow + 1, height: readyRows };
  return {
    blocks: [
      { row: 0, column: 0, cells: [[words.title]] },
      { row: 1, column: 0, cells: [[words.hint]] },
      {
        row: headingRow,
        column: 0,
        cells: [
          columns.map(({ heading }) => heading),
          ...examples.map(({ activity }) => columns.map(({ key }) => activity[key] ?? null)),
        ],
      },
    ],
    tables: [
      {
        name: activityTableName,
        area: { row: headingRow, column: 0, height: examples.length + 1, width: columns.length },
        formulas: [],
      },
    ],
    styles: [
      { area: { row: 0, column: 0, height: 1, width: 1 }, style: { bold: true, fontSize: 16 } },
      {
        area: { row: headingRow, column: 0, height: 1, width: columns.length },
        style: { bold: true, color: "#FFFFFF", fill: "#1F3864", vertical: "center" },
      },
      {
        area: { ...body, column: 0, width: columns.length },
        style: { vertical: "top", wrap: true },
      },
      { area: { ...body, column: columnOf("id"), width: 1 }, style: { numberFormat: "@" } },
    ],
    columns: columns.map(({ key }, column) => ({ column, width: widths[key] ?? 18 })),
    validations: [
      {
        area: { ...body, column: columnOf("perspectives"), width: 1 },
        rule: { kind: "list", sheet, area: areas.perspective },
        isStrict: false,
        inputTitle: words.perspective.title,
        inputText: words.perspective.text,
        errorTitle: words.perspective.title,
        errorText: words.perspective.error,
      },
    ],
    conditions: [],
    frozen: { rows: headingRow + 1, columns: 0 },
    page: {
      orientation: "landscape",
      titleRows: { first: headingRow, last: headingRow },
      area: null,
    },
    charts: [],
    visibility: "visible",
  };
}

const widths: Readonly<Record<string, number>> = { what: 36, how: 60, responsible: 24 };
