import { synced } from "../synced";
import { holds, unpack, type JournalEntry } from "./journal";
import { readCellStates } from "./readCellStates";
import { readTable } from "./restoreRows";
import { step, type Step } from "./step";
import { removeRow } from "./tableRowSteps";

type RowsRemoved = Extract<JournalEntry, { kind: "rowsRemoved" }>;

/**
 * Says how taking away is brought to its end where it has begun, or `null` where nothing is gone yet.
 *
 * A sheet that is gone does not come back, and a row comes back without its looks. Both go last of all, so
 * where one is gone everything else has been done, and the rest of them is all that is left to do.
 *
 * @param removed Excel's ids of the sheets that were to go
 * @param isSettled the run can no longer be taken back, so that the rest is done even where nothing is gone
 */
export async function finishRemovals(
  context: Excel.RequestContext,
  journal: readonly JournalEntry[],
  removed: readonly string[],
  isSettled = false,
): Promise<readonly Step[] | null> {
  const { worksheets } = context.workbook;
  const sheets = removed.map((id) => worksheets.getItemOrNullObject(id).load("visibility"));
  const rows = journal
    .filter((entry) => entry.kind === "rowsRemoved")
    .map((entry) => readRows(context, entry));
  if (sheets.length + rows.length === 0) return null;
  await synced(context);
  const here = sheets.filter(({ isNullObject }) => !isNullObject);
  const hasBegun = here.length < sheets.length || rows.some(({ gone }) => gone() > 0);
  const isForeign = rows.some(({ gone, isForeign: isChanged }) => gone() < 0 || isChanged());
  if ((!hasBegun && !isSettled) || isForeign) return null;
  return [
    ...rows.flatMap(({ rest }) => rest()),
    ...here.map((sheet) =>
      step(() => {
        if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
        sheet.delete();
      }),
    ),
  ];
}

/** Prepares what is left of rows that were to go: they go highest first, so the rest stand where they stood. */
function readRows(context: Excel.RequestContext, entry: RowsRemoved) {
  const { table, area, rows, cells, hasTotals = false } = entry;
  const { reading, height } = readTable(context, table);
  const sheet = () => context.workbook.worksheets.getItemOrNullObject(cells.sheetId);
  const all = unpack(cells);
  const { steps, states } = readCellStates(
    sheet,
    all.map(({ row, column }) => ({ row, column, from: { value: null, formula: null } })),
  );
  for (const { act } of [reading, ...steps]) act();
  const isAll = rows.length >= area.height - 1 - (hasTotals ? 1 : 0);
  const gone = (): number => area.height - (height() ?? area.height);
  const left = (): readonly number[] => rows.slice(gone());
  return {
    gone,
    /** A row that is to go holds something else than it did. */
    isForeign: () =>
      left().some((row) =>
        all
          .filter((cell) => cell.row === row)
          .some(({ column, before }) => {
            const now = states(row, column);
            const isEmptied = now?.formula === null && now.value === null;
            return now !== undefined && !holds(now, before) && !isEmptied;
          }),
      ),
    rest: () =>
      left().map((row) =>
        step(() => {
          removeRow(sheet(), { table, area, row, isEmptied: isAll && row === rows.at(-1) });
        }),
      ),
  };
}
