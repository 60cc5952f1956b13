import { activityTable } from "../../schema/activityTable";
import type { SheetLayout } from "../../sheet/change";
import type { Example } from "./examples";
import type { ListSheet } from "../followUp/listSheet";
import { templateTable } from "./templateTable";
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
  examples: readonly Pick<Example, "activity">[],
  { sheet, areas }: Pick<ListSheet, "sheet" | "areas">,
  words: TemplateWords["activities"],
): SheetLayout {
  const columnOf = (key: string): number => columns.findIndex((column) => column.key === key);
  const laid = templateTable(
    activityTableName,
    columns,
    headingRow,
    examples.map(({ activity }) => activity),
  );
  const body = { row: headingRow + 1, height: readyRows };
  return {
    blocks: [
      { row: 0, column: 0, cells: [[words.title]] },
      { row: 1, column: 0, cells: [[words.hint]] },
      laid.block,
    ],
    tables: [laid.table],
    styles: [
      laid.titleStyle,
      laid.headingStyle,
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
    page: laid.page,
    charts: [],
    visibility: "visible",
  };
}

const widths: Readonly<Record<string, number>> = { what: 36, how: 60, responsible: 24 };
