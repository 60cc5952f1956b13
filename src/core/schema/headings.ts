import { foldWord } from "../reading/words";
import type { TableKind } from "./rows";
import { tableKinds, tables } from "./tables";

/** Maps a folded heading to the column it names. */
export type HeadingLookup = ReadonlyMap<string, string>;

/**
 * Reduces a heading to what names its column: case, spacing, hyphens, marks and a remark in
 * parentheses do not matter.
 *
 * @example foldHeading("Löftes-ID *") → "löftesid"; foldHeading("Målvärde (antal)") → "målvärde"
 */
export function foldHeading(text: string): string {
  const folded = foldWord(text);
  const bare = folded.replace(/\([^)]*\)/g, "").replace(/[^\p{L}\p{N}%]/gu, "");
  return bare === "" ? folded.replace(/[^\p{L}\p{N}%]/gu, "") : bare;
}

/** All headings of each table, Swedish and English with synonyms, by their folded form. */
export const headingLookups: Readonly<Record<TableKind, HeadingLookup>> = {
  pledges: lookupFor("pledges"),
  followUp: lookupFor("followUp"),
  activities: lookupFor("activities"),
};

/** Folded headings that a table itself uses, which beat synonyms of the same column. */
export const ownHeadings: ReadonlySet<string> = new Set(
  tableKinds.flatMap((kind) =>
    tables[kind].columns.flatMap(({ heading, english }) => [
      foldHeading(heading),
      foldHeading(english),
    ]),
  ),
);

/** Tells whether a text names a column of any of our tables: `isKnownHeading("mål typ") → true`. */
export function isKnownHeading(text: string): boolean {
  const word = foldHeading(text);
  return tableKinds.some((kind) => headingLookups[kind].has(word));
}

function lookupFor(kind: TableKind): HeadingLookup {
  const lookup = new Map<string, string>();
  for (const column of tables[kind].columns) {
    for (const heading of [column.heading, column.english, ...column.synonyms]) {
      const folded = foldHeading(heading);
      const other = lookup.get(folded);
      if (other !== undefined && other !== column.key) {
        throw new Error(`The heading ${heading} names both ${other} and ${column.key}.`);
      }
      lookup.set(folded, column.key);
    }
  }
  return lookup;
}
