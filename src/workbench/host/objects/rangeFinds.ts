import type { Desk } from "../desk";
import type { Place } from "../place";
import type { PlayedObject } from "../playedObject";
import type { GridValue, Rectangle } from "../port";
import { fill, intersection } from "../rectangles";
import { RichApiError } from "../richApiError";

/** What the API is given to search by. */
interface SearchOptions {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
}

/** The parts of a range that look for cells: by their text, or by what kind of cell they are. */
export function rangeFinds(
  desk: Desk,
  { sheetId, area }: Place,
): NonNullable<PlayedObject["objects"]> {
  const { port, play } = desk;
  const used = () => {
    const found = port.usedRange(sheetId, false);
    return found && intersection(found, area);
  };
  const find = ([text, criteria]: readonly unknown[]): PlayedObject | null => {
    const wanted = typeof text === "string" ? text : "";
    const cells = used();
    if (!cells) return null;
    const options = { ...(criteria as SearchOptions) };
    const match = fill(cells, (r, c) => ({ r: cells.r + r, c: cells.c + c, h: 1, w: 1 }))
      .flat()
      .find((cell) => isFound(port.readValues(sheetId, cell)[0]?.[0] ?? null, wanted, options));
    return match ? play.range(desk, { sheetId, area: match }) : null;
  };
  const special = ([kind, valueKind]: readonly unknown[]): PlayedObject | null => {
    const cells = used();
    if (!cells) return null;
    const values = port.readValues(sheetId, cells);
    const formulas = port.readFormulas(sheetId, cells);
    const isWanted = (r: number, c: number): boolean => {
      const value = values[r]?.[c] ?? null;
      const isFormula = formulas[r]?.[c] != null;
      if (kind === "Blanks") return value === null && !isFormula;
      if (kind === "Constants") return value !== null && !isFormula && isOfKind(value, valueKind);
      if (kind === "Formulas") return isFormula && isOfKind(value, valueKind);
      throw new RichApiError("UnsupportedOperation");
    };
    const [first, ...rest] = runs(cells, isWanted).map((one) => ({ sheetId, area: one }));
    return first ? play.rangeAreas(desk, [first, ...rest]) : null;
  };
  const required = (found: PlayedObject | null): PlayedObject => {
    if (!found) throw new RichApiError("ItemNotFound");
    return found;
  };
  return {
    Find: (given) => required(find(given)),
    FindOrNullObject: find,
    GetSpecialCells: (given) => required(special(given)),
    GetSpecialCellsOrNullObject: special,
  };
}

function isFound(
  value: GridValue,
  wanted: string,
  { completeMatch, matchCase }: SearchOptions,
): boolean {
  if (value === null || typeof value === "object") return false;
  const fold = (text: string) => (matchCase === true ? text : text.toLocaleLowerCase());
  const [have, want] = [fold(String(value)), fold(wanted)];
  return completeMatch === true ? have === want : have.includes(want);
}

function isOfKind(value: GridValue, kind: unknown): boolean {
  if (kind === "Numbers") return typeof value === "number";
  if (kind === "Text") return typeof value === "string";
  if (kind === "Logical") return typeof value === "boolean";
  if (kind === "Errors") return typeof value === "object" && value !== null;
  return true;
}

/** Cells side by side in a row as one area, and such areas below each other too. */
function runs(area: Rectangle, isWanted: (r: number, c: number) => boolean): readonly Rectangle[] {
  const done: Rectangle[] = [];
  for (let r = 0; r < area.h; r += 1) {
    for (let c = 0; c < area.w; c += 1) {
      if (!isWanted(r, c)) continue;
      const start = c;
      while (c + 1 < area.w && isWanted(r, c + 1)) c += 1;
      const run = { r: area.r + r, c: area.c + start, h: 1, w: c - start + 1 };
      const above = done.findIndex(
        (one) => one.c === run.c && one.w === run.w && one.r + one.h === run.r,
      );
      const before = done[above];
      if (before) done[above] = { ...before, h: before.h + 1 };
      else done.push(run);
    }
  }
  return done;
}
