import { foldWord } from "../reading/words";
import { foldId } from "./foldId";
import type { MatchedHeadings } from "./headingRow";
import type { LocatedTable } from "./locatedTable";
import { rowSource } from "./rowSource";

/** The ids that follow-ups know pledges by which have none in their own table. */
export interface GivenIds {
  /** Those of a text and year, in the order they stand. */
  readonly of: (text: string, year: number | null) => readonly string[];
  /** Every one of them, as ids are compared. */
  readonly all: ReadonlySet<string>;
}

/**
 * Finds the ids that were once proposed for pledges without one, in follow-ups that repeat the
 * pledges' texts: so a pledge keeps its outcome when the pledges are sorted or new ones put between.
 *
 * @example givenIds(followUps).of("Minst 200 kontroller", 2021) → ["2021-01"]
 */
export function givenIds(
  followUps: readonly { readonly located: LocatedTable; readonly match: MatchedHeadings }[],
): GivenIds {
  const byText = new Map<string, string[]>();
  const all = new Set<string>();
  for (const { located, match } of followUps) {
    if (!match.columns.has("id") || !match.columns.has("text")) continue;
    const { cellAt } = rowSource(located, match);
    for (let row = located.headingRow + 1; row < located.end; row++) {
      const [id, text] = [cellAt(row, "id"), cellAt(row, "text")];
      if (typeof id !== "string" || typeof text !== "string") continue;
      const proposed = proposedForm.exec(id.trim());
      if (!proposed) continue;
      all.add(foldId(id));
      const key = keyOf(text, proposed[1] ?? null);
      const same = byText.get(key);
      if (!same) byText.set(key, [id.trim()]);
      else if (!same.includes(id.trim())) same.push(id.trim());
    }
  }
  return { of: (text, year) => byText.get(keyOf(text, year)) ?? [], all };
}

/** Only ids of the form that is proposed: all others come from a table of pledges. */
const proposedForm = /^(?:(\d{4})|L)-\d{2,}$/;

/** Follow-ups repeat long texts cut short; so much of them tells pledges apart. */
const toldApart = 100;

const keyOf = (text: string, year: string | number | null): string =>
  `${String(year)}|${foldWord(text.replace(/\p{Cc}+/gu, " ")).slice(0, toldApart)}`;
