import { cellAddress } from "../../sheet/address";
import type { Change } from "../../sheet/change";
import type { FollowUpColumn } from "./followUpColumns";
import { followUpLooks } from "./followUpLooks";
import type { FollowUpRowCells } from "./followUpRow";
import { stateAt, type FollowUpSheet } from "./followUpSheets";
import { isUnfilled } from "../holdsContent";
import { listSheet } from "./listSheet";
import type { UndoEntry } from "../plan";
import type { PlanInput } from "../planInput";
import { sheetAddedEntry } from "../undo/undoRecord";

/** A row for a pledge that has none yet. */
export interface AddedFollowUpRow {
  readonly id: string;
  /** Which of several rows with the id. */
  readonly occurrence: number;
  readonly cells: FollowUpRowCells;
}

/** Adds rows at the end of a follow-up's table, where its columns stand now. */
export function addFollowUpRows(
  { workbook, words }: PlanInput,
  { sheet, table, columns, headings }: FollowUpSheet,
  added: readonly AddedFollowUpRow[],
): { readonly changes: readonly Change[]; readonly entries: readonly UndoEntry[] } {
  if (added.length === 0) return { changes: [], entries: [] };
  const { area } = table;
  const keys = new Map<number, FollowUpColumn>([...columns].map(([key, at]) => [at, key]));
  const rows = added.map(({ cells }) =>
    Array.from({ length: area.width }, (_, at) => {
      const key = keys.get(area.column + at);
      return (key === undefined ? null : cells[key]) ?? null;
    }),
  );
  const lists = listSheet(workbook, words.followUp);
  const row = area.row + area.height - (table.hasTotals === true ? 1 : 0);
  const look = followUpLooks({ columns, row, height: rows.length }, lists, words.followUp);
  // Dropdowns need their lists, which somebody may have taken away; a locked workbook does without.
  const newLists = workbook.isStructureProtected === true ? null : lists.change;
  const looks = lists.change && !newLists ? { ...look, validations: [] } : look;
  const heading = headings[(columns.get("id") ?? area.column) - area.column] ?? "";
  return {
    changes: [
      ...(newLists ? [newLists] : []),
      { kind: "addTableRows", sheet: sheet.name, table: table.name, area, rows, look: looks },
    ],
    entries: [
      ...(newLists ? [sheetAddedEntry(newLists)] : []),
      {
        kind: "rowsAdded",
        table: table.name,
        keys: added.map(({ id, occurrence }) => ({ heading, value: id, occurrence })),
        written: [],
      },
    ],
  };
}

/** The address of the first filled cell that new rows would meet, `null` where there is room. */
export function blockedBelow({ sheet, table }: FollowUpSheet, count: number): string | null {
  const { row: top, column: left, height, width } = table.area;
  for (let row = top + height; row < top + height + count; row += 1) {
    for (let column = left; column < left + width; column += 1) {
      if (!isUnfilled(stateAt(sheet, row, column))) return cellAddress({ row, column });
    }
  }
  return null;
}
