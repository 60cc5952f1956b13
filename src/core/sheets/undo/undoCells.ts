import { cellAddress } from "../../sheet/address";
import type { CellState } from "../../sheet/change";
import type { CellPlace, Workbook } from "../../sheet/sheet";
import { stateAt } from "../followUp/followUpSheets";
import { contentOf, holdsContent } from "../holdsContent";
import type { PlanSettings, UndoEntry } from "../plan";
import { formatOf, shownState } from "./shownState";
import { joinParts, nothingToUndo, type UndoPart } from "./undoPart";
import type { UndoPlaces } from "./undoPlaces";

/**
 * Takes written cells back: those that still hold what we wrote get what stood there before, those
 * that hold it already are passed by, and those that somebody changed are asked about.
 */
export function undoCells(
  workbook: Workbook,
  { cells }: Extract<UndoEntry, { kind: "cellsWritten" }>,
  places: UndoPlaces,
  { answers }: PlanSettings,
): UndoPart {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return joinParts(
    cells.map(({ at, written, before }) => {
      const place = places.cell(at);
      const sheet = place && sheets.get(place.sheet);
      if (!place || !sheet) return nothingToUndo;
      const now = stateAt(sheet, place.row, place.column);
      const to = contentOf(before);
      if (holdsContent(now, to)) return nothingToUndo;
      const write = { ...place, from: now, to };
      if (holdsContent(now, written)) return { ...nothingToUndo, cells: [write] };
      const shown = (state: CellState): string | number =>
        shownState(state, formatOf(sheet, place.row, place.column), workbook.date1904);
      const question = changedCell(place, shown(now), shown(before));
      const isRestored = answers[question.id] === "restore";
      return {
        ...nothingToUndo,
        cells: isRestored ? [write] : [],
        questions: [question],
        kept: isRestored ? 0 : 1,
      };
    }),
  );
}

const changedCell = (place: CellPlace, now: string | number, before: string | number) =>
  ({
    id: `undo.changed:${place.sheet}!${cellAddress(place)}`,
    code: "undo.changed",
    facts: { cell: cellAddress(place), sheet: place.sheet, now, before },
    options: ["keep", "restore"],
    otherwise: "keep",
    place,
  }) as const;
