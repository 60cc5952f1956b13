import type { Rhythm } from "../domain/period";
import { foldWord } from "./words";

const forms: readonly (readonly [Rhythm, string])[] = [
  ["tertial", "tertial(?:er|en|et)?|fjärde månad|tertials?"],
  ["quarter", "kvartal(?:en|et)?|tredje månad|quarter(?:ly)?"],
  ["half", "halvår(?:et|en)?|sjätte månad|half[- ]?year(?:ly)?"],
  ["month", "månad(?:er|en)?|month(?:ly)?"],
  ["year", "(?:hel)?år(?:et)?|årlig|year(?:ly)?|annual(?:ly)?"],
];

/** Words around the rhythm itself: "varje tertial", "en gång per år", "kvartalsvis". */
const patterns = forms.map(
  ([rhythm, form]) =>
    [
      rhythm,
      new RegExp(
        `^(?:(?:en|1) (?:gång|ggr|g) )?(?:(?:varje|per|var|om|every|once a|efter varje) )?(?:${form})(?:s?vis|ligen|en)?$`,
      ),
    ] as const,
);

/**
 * Reads how often a pledge is followed up (uppföljning), or gives `null`.
 *
 * @example readRhythm("Tertialvis") → "tertial"; readRhythm("var fjärde månad") → "tertial"
 */
export function readRhythm(text: string | null): Rhythm | null {
  if (text === null || text.length > 60) return null;
  const word = foldWord(text).replace(/\.$/, "");
  return patterns.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
