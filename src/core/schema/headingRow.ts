import { remembered } from "../domain/remembered";
import { foldHeading, headingLookups, isKnownHeading, ownHeadings } from "./headings";
import type { TableKind } from "./rows";
import { tableKinds } from "./tables";
import type { CellValue } from "../sheet/sheet";

/** Where the columns of one table stand in a heading row. */
export interface MatchedHeadings {
  readonly kind: TableKind;
  /** Column key → index in the row. */
  readonly columns: ReadonlyMap<string, number>;
  /** Headings that would have named a column that has its heading already. */
  readonly duplicates: readonly { readonly key: string; readonly index: number }[];
}

/**
 * Recognises the tables that a row of headings belongs to, between two columns of the row.
 *
 * A follow-up has an outcome and an id or text to find its pledge by; a pledge table has the pledges'
 * text and at least one more of its columns, or its year from the sheet; an activity plan says how.
 * A row that states both target and outcome is both, pledges first.
 *
 * @example matchHeadings(["LöftesID", "Period", "Utfall"], 0, 3, false) → [{ kind: "followUp", … }]
 */
export function matchHeadings(
  row: readonly CellValue[],
  from: number,
  to: number,
  hasSheetYear: boolean,
): readonly MatchedHeadings[] {
  const words = foldedWords(row, from, to);
  const [pledges, followUp, activities] = tableKinds.map((kind) => match(kind, words, from));
  if (!pledges || !followUp || !activities) return [];
  const hasOutcome = followUp.columns.has("outcome") || followUp.columns.has("outcomeText");
  if (hasOutcome && (followUp.columns.has("id") || followUp.columns.has("text"))) {
    const statesTarget = pledges.columns.has("target") || pledges.columns.has("kind");
    return pledges.columns.has("text") && statesTarget ? [pledges, followUp] : [followUp];
  }
  if (pledges.columns.has("text") && (pledges.columns.size > 1 || hasSheetYear)) return [pledges];
  return activities.columns.has("how") && activities.columns.size > 1 ? [activities] : [];
}

/** How many columns a row's headings name, in the table that it has the most of. */
export const countOfHeadings = (matches: readonly MatchedHeadings[]): number =>
  Math.max(0, ...matches.map(({ columns }) => columns.size));

/**
 * Tells whether a row may hold headings, at little cost: every row of long tables is asked. Amounts
 * are never headings, though years may be; two texts that name columns are enough.
 *
 * @example mayBeHeadings(["LöftesID", "Utfall", 2021]) → true; mayBeHeadings(["Utfall", 104]) → false
 */
export function mayBeHeadings(row: readonly CellValue[]): boolean {
  for (const cell of row) if (typeof cell === "number" && !isYear(cell)) return false;
  let known = 0;
  for (const cell of row) {
    if (typeof cell !== "string" || cell.length > 60 || endsInDigit(cell)) continue;
    if (!isOfHeadings(cell)) continue;
    known += 1;
    if (known > 1) return true;
  }
  return false;
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;

/** As ids do and no heading does: they are many, and need not be looked up. */
function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last < 58;
}

const isOfHeadings = remembered(isKnownHeading);

/**
 * Tells what a row that is no heading row seems to have been meant for, or `null`.
 *
 * Common words such as "År" and "Antal" stand in many sheets that are none of ours, so one of the
 * words that only our tables have must be among at least two.
 */
export function partlyMatches(row: readonly CellValue[]): TableKind | null {
  const words = row.flatMap((cell) => (typeof cell === "string" ? [foldHeading(cell)] : []));
  if (!words.some((word) => tellingHeadings.has(word))) return null;
  for (const kind of ["followUp", "pledges"] as const) {
    const keys = new Set(words.flatMap((word) => headingLookups[kind].get(word) ?? []));
    if (keys.size > 1) return kind;
  }
  return null;
}

const tellingHeadings: ReadonlySet<string> = new Set(
  ["LöftesID", "Pledge ID", "Löfte", "Åtagande", "Måltyp", "Utfall", "Utfallstext"].map(
    foldHeading,
  ),
);

/** The folded headings of a row; "" where a cell holds none. Long text is never a heading. */
const foldedWords = (row: readonly CellValue[], from: number, to: number): readonly string[] =>
  row
    .slice(from, to)
    .map((cell) => (typeof cell === "string" && cell.length <= 60 ? foldHeading(cell) : ""));

function match(kind: TableKind, words: readonly string[], from: number): MatchedHeadings {
  const columns = new Map<string, number>();
  const chosen = new Map<string, string>();
  const duplicates: { key: string; index: number }[] = [];
  words.forEach((word, position) => {
    const key = word === "" ? undefined : headingLookups[kind].get(word);
    if (key === undefined) return;
    const known = chosen.get(key);
    const isBetter = known !== undefined && ownHeadings.has(word) && !ownHeadings.has(known);
    if (known === undefined || isBetter) {
      columns.set(key, from + position);
      chosen.set(key, word);
    } else if (known === word || !ownHeadings.has(known)) {
      duplicates.push({ key, index: from + position });
    }
  });
  return { kind, columns, duplicates };
}
