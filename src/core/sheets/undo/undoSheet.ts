import type { Sheet, Workbook } from "../../sheet/sheet";
import { findFollowUpSheets } from "../followUp/followUpSheets";
import { freeSheetName } from "../freeSheetName";
import { holdsContent, isUnfilled } from "../holdsContent";
import { isInside } from "../isInside";
import { foreignCells } from "../overview/overviewForeign";
import { findOverviewSheet } from "../overview/overviewSheet";
import type { Question, UndoEntry, WrittenCell } from "../plan";
import type { PlanInput } from "../planInput";
import { typedCells } from "../followUp/typedCells";
import { nothingToUndo, placeKey, type UndoPart } from "./undoPart";
import type { UndoPlaces } from "./undoPlaces";

type SheetAdded = Extract<UndoEntry, { kind: "sheetAdded" }>;

/**
 * Takes an added sheet away; one that holds what people typed is asked about. A sheet with tables is
 * known by them, whatever it is called by now.
 */
export function undoAddedSheet(input: PlanInput, entry: SheetAdded, places: UndoPlaces): UndoPart {
  const { answers } = input.settings;
  const sheet = addedSheet(input.workbook, entry, places);
  if (!sheet) return nothingToUndo;
  const count = countTyped(input, sheet, entry, places);
  if (count === 0) return { ...nothingToUndo, sheets: [sheet.name] };
  const question: Question = {
    id: `undo.typedInto:${entry.tables[0] ?? entry.sheet}`,
    code: "undo.typedInto",
    facts: { sheet: sheet.name, count },
    options: ["keep", "remove"],
    otherwise: "keep",
  };
  return answers[question.id] === "remove"
    ? { ...nothingToUndo, sheets: [sheet.name], questions: [question] }
    : { ...nothingToUndo, questions: [question], kept: count };
}

/** Makes a removed sheet again, unless somebody has made its tables since. */
export function undoRemovedSheet(
  workbook: Workbook,
  { sheet, after, layout }: Extract<UndoEntry, { kind: "sheetRemoved" }>,
  places: UndoPlaces,
): UndoPart {
  if (layout.tables.some(({ name }) => places.table(name) !== null)) return nothingToUndo;
  const isThere = (wanted: string): boolean => workbook.sheets.some(({ name }) => name === wanted);
  // Dropdowns need their lists, which may have gone meanwhile.
  const validations = layout.validations.filter(
    ({ rule }) => rule.kind !== "list" || isThere(rule.sheet),
  );
  const change = {
    kind: "addSheet",
    sheet: freeSheetName(workbook, sheet),
    after: after !== null && isThere(after) ? after : null,
    layout: { ...layout, validations },
  } as const;
  return { ...nothingToUndo, added: [change] };
}

/** Locks or unlocks a sheet as it was before. */
export function undoProtection(
  workbook: Workbook,
  { sheet, wasOn }: Extract<UndoEntry, { kind: "protection" }>,
): UndoPart {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  if (!found || (found.isProtected ?? false) === wasOn) return nothingToUndo;
  return { ...nothingToUndo, protection: [{ kind: "protectSheet", sheet, isOn: wasOn }] };
}

function addedSheet(workbook: Workbook, { sheet, tables }: SheetAdded, places: UndoPlaces) {
  for (const name of tables) {
    const placed = places.table(name);
    if (placed) return placed.sheet;
  }
  // With its tables gone it is no longer what we added, even where it still has the name.
  return tables.length > 0 ? undefined : workbook.sheets.find(({ name }) => name === sheet);
}

/**
 * How many filled cells of a sheet do not hold what we wrote there. The rows of our follow-ups tell by
 * themselves what is typed in them, and so does the overview, which other sheets renew.
 */
function countTyped(
  { workbook, words }: PlanInput,
  sheet: Sheet,
  { written }: SheetAdded,
  places: UndoPlaces,
): number {
  if (findOverviewSheet(workbook)?.name === sheet.name) {
    return foreignCells(sheet, words.overview).length;
  }
  const followUps = findFollowUpSheets(workbook).filter((one) => one.sheet.name === sheet.name);
  const isToldByRow = (row: number, column: number): boolean =>
    followUps.some(({ table: { area, hasTotals } }) => {
      // Whoever wants a row of totals has made it.
      const height = area.height - (hasTotals === true ? 1 : 0);
      return row > area.row && isInside({ ...area, height }, row, column);
    });
  const ours = new Map<string, WrittenCell["written"]>();
  for (const { at, written: content } of written) {
    const place = "sheet" in at ? { ...at, sheet: sheet.name } : places.cell(at);
    if (place) ours.set(placeKey(place), content);
  }
  let count = followUps.flatMap((one) => typedCells(one, workbook, words.followUp.formulas)).length;
  sheet.values.forEach((line, r) => {
    line.forEach((value, c) => {
      const state = { value, formula: sheet.formulas[r]?.[c] ?? null };
      const [row, column] = [sheet.origin.row + r, sheet.origin.column + c];
      if (isUnfilled(state) || isToldByRow(row, column)) return;
      const content = ours.get(placeKey({ sheet: sheet.name, row, column }));
      if (content === undefined || !holdsContent(state, content)) count += 1;
    });
  });
  return count;
}
