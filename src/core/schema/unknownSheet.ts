import { findingSeverities, type Finding } from "../findings/finding";
import { foldWord } from "../reading/words";
import type { Sheet } from "../sheet/sheet";
import { partlyMatches } from "./headingRow";
import { isEmptyCell } from "./isEmptyCell";
import type { TableKind, UnknownSheet } from "./rows";
import { tables } from "./tables";

const searchedRows = 50;
/** Enough headings for a person to recognise the sheet by. */
const shownHeadings = 20;

/** Tells what stands on a sheet without a table of ours: the texts of its fullest row near the top. */
export function describeUnknownSheet(sheet: Sheet): UnknownSheet {
  const rows = sheet.values
    .slice(0, searchedRows)
    .map((row) =>
      row.flatMap((cell) => (typeof cell === "string" && cell.trim() !== "" ? [cell.trim()] : [])),
    );
  const fullest = rows.reduce((best, row) => (row.length > best.length ? row : best), []);
  return {
    sheet: sheet.name,
    isEmpty: sheet.values.every((row) => row.every((cell) => isEmptyCell(cell))),
    headings: fullest.slice(0, shownHeadings),
  };
}

/**
 * Says that a sheet seems to be one of ours, by its name or by some of its headings, but cannot be
 * read; `null` for a sheet that is something else, or empty.
 */
export function unreadTable(sheet: Sheet): Finding | null {
  const row = sheet.values
    .slice(0, searchedRows)
    .findIndex((cells) => partlyMatches(cells) !== null);
  const kind = row < 0 ? kindByName(sheet.name) : partlyMatches(sheet.values[row] ?? []);
  const place = row < 0 ? firstFilled(sheet) : firstFilled(sheet, row);
  if (kind === null || place === null) return null;
  return {
    code: "table.unread",
    severity: findingSeverities["table.unread"],
    places: [place],
    facts: { sheet: sheet.name, case: kind, wanted: wantedHeadings[kind] },
  };
}

/** The fewest headings that make each table known. */
const wantedHeadings: Readonly<Record<TableKind, string>> = {
  pledges: "Löfte, År",
  followUp: "LöftesID, Period, Utfall",
  activities: "Vad, Hur",
};

function kindByName(name: string): TableKind | null {
  const word = foldWord(name);
  if (/^(?:uppföljning|follow-?up)/.test(word)) return tables.followUp.kind;
  if (/^(?:löfte|medborgarlöfte|åtagande|pledge)/.test(word)) return tables.pledges.kind;
  return /^(?:aktivitetsplan|activity plan)/.test(word) ? tables.activities.kind : null;
}

function firstFilled(sheet: Sheet, from = 0): Finding["places"][number] | null {
  for (let row = from; row < sheet.values.length; row++) {
    const column = (sheet.values[row] ?? []).findIndex((cell) => !isEmptyCell(cell));
    if (column < 0) continue;
    const { origin } = sheet;
    return {
      sheet: sheet.name,
      row: origin.row + row,
      column: origin.column + column,
      heading: null,
    };
  }
  return null;
}
