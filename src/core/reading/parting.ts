import { foldWord } from "./words";

/** A word of a cell text with the punctuation around it. */
export interface Part {
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Parts a cell text into folded words; digits grouped by space stay one word, joined by "_", and
 * marks that belong to a figure without a space get one: "46,8%" → "46,8", "%".
 *
 * @example partsOf("Totalt: 1 234st.").map((part) => part.word) → ["totalt", "1_234", "st"]
 */
export function partsOf(text: string): readonly Part[] {
  const spaced = foldWord(text)
    .replace(/[−–—‐‑]/g, "-")
    .replace(/^'/, "")
    // A leading group must not be the end of something longer: of a date, a decimal, a number.
    .replace(
      /(^-?|[^\d,./:-]|[ (]-)(\d{1,3}(?: \d{3})+)(?!\d)/g,
      (_all, lead: string, digits: string) => lead + digits.replaceAll(" ", "_"),
    )
    .replace(/([a-zåäö]:)(?=\d)/g, "$1 ")
    .replace(/(\d)(%|(?:st|stycken|styck|kr|tkr|procent)(?![a-zåäö]))/g, "$1 $2");
  return spaced
    .split(" ")
    .map((chunk) => {
      const before = /^[("'“”„»«[{]*/.exec(chunk)?.[0] ?? "";
      const core = chunk.slice(before.length);
      const end = lastOfWord(core);
      return { word: core.slice(0, end), before, after: core.slice(end) };
    })
    .filter((part) => part.word !== "" || part.before !== "" || part.after !== "");
}

/** Counted from behind by hand, as a pattern for trailing marks would try each place anew. */
function lastOfWord(chunk: string): number {
  let end = chunk.length;
  while (end > 0 && ".,;:!?)\"'“”»«]}".includes(chunk.charAt(end - 1))) end -= 1;
  return end;
}
