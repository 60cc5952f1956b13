import type { JournalEntry } from "./journal";

/**
 * What we note in the workbook's settings while we work, so that whoever opens the pane after an
 * interruption finds what was left. Each run has marks of its own: two people may work at once.
 */
export const buildingKey = (run: string): string => `${building}${run}`;
export const pendingKey = (run: string): string => `${pending}${run}`;

const building = "lofteskollen.building.";
const pending = "lofteskollen.pending.";

/** Tells a mark of ours among the workbook's settings. */
export const isMark = (key: string): boolean => key.startsWith(building) || key.startsWith(pending);
export const isPendingMark = (key: string): boolean => key.startsWith(pending);

/** Nobody works longer than this without a word from Excel. */
const longestRun = 20_000;

/**
 * Tells whether the run that left a mark may still go on, in another person's pane.
 *
 * @param now milliseconds, as the run's name begins with
 */
export function isFresh(key: string, now: number): boolean {
  const begun = Number(/\.(\d+)-[^.]*$/.exec(key)?.[1] ?? Number.NaN);
  return now - begun < longestRun;
}

/** The run that came to its end last: tells work that is done from work whose answer was lost. */
export const writtenKey = "lofteskollen.written";

/** Sheets are built hidden under a name that says what they are. */
const buildingNames = /^~Löfteskollen bygger \d+$/;
export const buildingName = (number: number): string => `~Löfteskollen bygger ${String(number)}`;
export const isBuildingName = (name: string): boolean => buildingNames.test(name);

/** Settings are for small things: a longer journal is only kept as long as the pane lives. */
const largestJournal = 1_000_000;

/** Writes a journal down for the workbook's settings. */
export function journalText(entries: readonly JournalEntry[]): string {
  const text = JSON.stringify(entries);
  return text.length > largestJournal ? "[]" : text;
}

/** Reads the names of the sheets that a run was building. */
export function readBuildingNames(text: unknown): readonly string[] {
  if (typeof text !== "string") return [];
  return text.split("\n").filter(isBuildingName);
}

/** Writes down the names of the sheets that a run builds. */
export const buildingText = (names: Iterable<string>): string => [...names].join("\n");

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
