import type { JournalEntry } from "./journal";

/**
 * What we note in the workbook's settings while we work, so that whoever opens the pane after an
 * interruption finds what was left. Each run has marks of its own: two people may work at once.
 */
export const buildingKey = (run: string): string => `${building}${run}`;
export const pendingKey = (run: string): string => `${pending}${run}`;
export const layingKey = (run: string): string => `${laying}${run}`;

const building = "lofteskollen.building.";
const pending = "lofteskollen.pending.";
const laying = "lofteskollen.laying.";

/** Tells a mark of ours among the workbook's settings. */
export const isMark = (key: string): boolean =>
  [building, pending, laying].some((start) => key.startsWith(start));
/** All that a run may leave. */
export const marksOf = (run: string): string[] => [
  buildingKey(run),
  pendingKey(run),
  layingKey(run),
];
/** The run that left a mark. */
export const runOf = (key: string): string => key.slice(key.lastIndexOf(".") + 1);

/** Nobody works longer than this: twice the time that Excel is given for an answer, and some. */
const longestRun = 130_000;

/** Runs of this pane that are over, whatever they left: nobody is still at work on them. */
const over = new Set<string>();
export const endRun = (run: string): void => void over.add(run);

/**
 * Tells whether the run that left a mark may still go on, in another person's pane.
 *
 * @param now milliseconds, as the run's name begins with
 */
export function isFresh(key: string, now: number): boolean {
  return freshFor(key, now) > 0;
}

/** How many milliseconds it is until a run that left a mark is over for certain. */
export function freshFor(key: string, now: number): number {
  const [, run = "", begun] = /\.((\d+)-[^.]*)$/.exec(key) ?? [];
  return begun === undefined || over.has(run) ? 0 : Math.max(0, longestRun - (now - Number(begun)));
}

/** The run that came to its end last: tells work that is done from work whose answer was lost. */
export const writtenKey = "lofteskollen.written";

/** Sheets are built hidden under a name that says what they are. */
const buildingNames = /^~Löfteskollen bygger \d+$/;
export const buildingName = (number: number): string => `~Löfteskollen bygger ${String(number)}`;
export const isBuildingName = (name: string): boolean => buildingNames.test(name);

/** Settings are for small things: a longer mark is only kept as long as the pane lives. */
export const largestMark = 1_000_000;

/** Writes a journal down for the workbook's settings. */
export function journalText(entries: readonly JournalEntry[]): string {
  const text = JSON.stringify(entries);
  return text.length > largestMark ? "[]" : text;
}

/** A sheet that a run builds, as it is noted just before it gets its name. */
export interface BuiltSheet {
  /** Excel's own, by which the sheet is found under whatever name. */
  readonly id: string;
  readonly isShown: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
}

/** What a run that builds sheets notes: their names at first, then all that it takes to end it. */
export interface BuildingMark {
  /** The names that sheets are built under. */
  readonly names: readonly string[];
  readonly built: readonly BuiltSheet[];
  /** Excel's ids of sheets that go when the new ones have come. */
  readonly removed: readonly string[];
}

/** Writes down what a run builds. */
export const buildingText = (mark: BuildingMark): string => JSON.stringify(mark);

/** Reads what a run was building; version 0.2 noted nothing but names, one a line. */
export function readBuilding(text: unknown): BuildingMark {
  const nothing: BuildingMark = { names: [], built: [], removed: [] };
  if (typeof text !== "string") return nothing;
  if (!text.startsWith("{")) return { ...nothing, names: text.split("\n").filter(isBuildingName) };
  try {
    return { ...nothing, ...(JSON.parse(text) as Partial<BuildingMark>) };
  } catch {
    return nothing;
  }
}

/** Reads a journal from the workbook's settings; what is no journal of ours is an empty one. */
export function readJournal(text: unknown): readonly JournalEntry[] {
  if (typeof text !== "string") return [];
  try {
    const entries: unknown = JSON.parse(text);
    return isJournal(entries) ? entries : [];
  } catch {
    return [];
  }
}

/** Only this version of ours writes under these keys, so the outer shape tells enough. */
const isJournal = (entries: unknown): entries is readonly JournalEntry[] =>
  Array.isArray(entries) &&
  entries.every((entry) => typeof entry === "object" && entry !== null && "kind" in entry);

/** Takes keys out of what office.js remembers of the settings, so that saving others does not bring them back. */
export function forgetKeys(keys: readonly string[]): void {
  for (const key of keys) Office.context.document.settings.remove(key);
}
