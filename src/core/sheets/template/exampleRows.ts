import { foldHeading, headingLookups } from "../../schema/headings";
import { tables as knownTables } from "../../schema/tables";
import type { CellContent } from "../../sheet/change";
import type { Sheet, TableArea } from "../../sheet/sheet";
import { examplesOf, isExampleId, type Example } from "./examples";
import { findFollowUpSheets, stateAt } from "../followUp/followUpSheets";
import { headingText } from "../headingText";
import { holdsContent } from "../holdsContent";
import type { PlanInput } from "../planInput";
import { findPledgeTables } from "../roll/pledgeTables";
import { typedCells } from "../followUp/typedCells";
import type { PlacedRemoval } from "../undo/undoPart";

/** A row of an example, in Löften, a follow-up or the activity plan. */
export interface ExampleRow extends PlacedRemoval {
  /** The id as it was given, whatever case it stands in by now. */
  readonly id: string;
  /** True where somebody has written something of their own into the row. */
  readonly isChanged: boolean;
}

/** Finds the rows of the examples in all Excel tables of ours. */
export const exampleRows = (input: PlanInput): readonly ExampleRow[] => [
  ...inPledges(input),
  ...inFollowUps(input),
  ...inActivities(input),
];

function inPledges({ workbook, read, words }: PlanInput): readonly ExampleRow[] {
  return findPledgeTables(workbook, read).flatMap(({ sheet, table, columns, rows }) =>
    rows.flatMap((row): readonly ExampleRow[] => {
      if (!table || !isExampleId(row.pledge.id)) return [];
      const removal = removalAt(sheet, table, row.placeAt(row.at, "text").row);
      const example = exampleOf(examplesOf(words.template.examples, row.pledge.year ?? 0), row.key);
      const isChanged = columns.some(({ key }, at) => {
        const content = (key === null ? null : example?.pledge[key]) ?? null;
        return !holdsContent(removal.from[at] ?? nothing, content);
      });
      return [{ ...removal, id: example?.id ?? row.pledge.id, isChanged }];
    }),
  );
}

function inFollowUps({ workbook, words }: PlanInput): readonly ExampleRow[] {
  return findFollowUpSheets(workbook).flatMap((followUp) => {
    const rows = followUp.rows.filter(({ id }) => isExampleId(id));
    if (rows.length === 0) return [];
    const typed = new Set(
      typedCells(followUp, workbook, words.followUp.formulas).map(({ row }) => row),
    );
    return rows.map(({ row, id }) => ({
      ...removalAt(followUp.sheet, followUp.table, row),
      id: exampleOf(examplesOf(words.template.examples, 0), id)?.id ?? id,
      isChanged: typed.has(row),
    }));
  });
}

function inActivities({ workbook, words }: PlanInput): readonly ExampleRow[] {
  const examples = examplesOf(words.template.examples, 0);
  return workbook.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const { area } = table;
      const keys = Array.from({ length: area.width }, (_, at) => {
        const heading = stateAt(sheet, area.row, area.column + at).value;
        return headingLookups.activities.get(foldHeading(headingText(heading))) ?? null;
      });
      const idAt = keys.indexOf("id");
      if (idAt < 0 || !needed.every((key) => keys.includes(key))) return [];
      return Array.from({ length: area.height - 1 }, (_, at) => area.row + 1 + at).flatMap(
        (row): readonly ExampleRow[] => {
          const removal = removalAt(sheet, table, row);
          const value = removal.from[idAt]?.value;
          const example = typeof value === "string" ? exampleOf(examples, value) : undefined;
          if (!example) return [];
          const contentAt = (position: number): CellContent => {
            const key = keys[position] ?? null;
            return key === null ? null : (example.activity[key] ?? null);
          };
          const isChanged = removal.from.some((state, c) => !holdsContent(state, contentAt(c)));
          return [{ ...removal, id: example.id, isChanged }];
        },
      );
    }),
  );
}

/** Without these headings a table is no activity plan. */
const needed = knownTables.activities.columns.flatMap(({ key, isRequired }) =>
  isRequired === true ? [key] : [],
);

const nothing = { value: null, formula: null };

const exampleOf = (examples: readonly Example[], id: string): Example | undefined =>
  examples.find((example) => example.id.toLowerCase() === id.trim().toLowerCase());

const removalAt = (sheet: Sheet, table: TableArea, row: number): PlacedRemoval => ({
  sheet: sheet.name,
  table,
  row,
  from: Array.from({ length: table.area.width }, (_, at) =>
    stateAt(sheet, row, table.area.column + at),
  ),
});
