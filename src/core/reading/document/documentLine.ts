import { plainWords } from "./tidyDocument";

/** One line of a plain text, by the marks that it begins with. */
export type DocumentLine =
  | { readonly kind: "blank" }
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  /** `indent` counts spaces before the mark; a tab counts as four. */
  | {
      readonly kind: "item";
      readonly indent: number;
      readonly mark: string;
      readonly text: string;
    }
  | { readonly kind: "text"; readonly text: string };

const titled = /^(#{1,6})[ \t]+/;
const numbered = /^(?:\d{1,2}[.)]|[a-zåäö][.)]|\([a-zåäö\d]\))[ \t]+/;
const bulleted = /^[-–—•·∙*▪▫◦‣●○■□➢✓✔][ \t]+|^[•·∙▪◦‣●○■](?=\p{L})|^[o§][ \t]{2,}|^[o§]\t/u;

/**
 * Reads the marks at the beginning of a line: `#` of a heading, or the bullet, dash or number of an
 * item. A whole line in bold is a heading as well, as plain copies of web pages have them.
 *
 * @example documentLine(" • Fyra träffar") → { kind: "item", indent: 1, mark: "•", text: "Fyra träffar" }
 */
export function documentLine(line: string): DocumentLine {
  const bare = line.trimStart();
  if (bare.trim() === "") return { kind: "blank" };
  const title = titled.exec(bare);
  if (title) {
    return {
      kind: "heading",
      level: title[1]?.length ?? 1,
      text: plainWords(bare.slice(title[0].length)),
    };
  }
  const mark = (bulleted.exec(bare) ?? numbered.exec(bare))?.[0];
  if (mark !== undefined) {
    const text = plainWords(bare.slice(mark.length));
    const indent = line.slice(0, line.length - bare.length).replaceAll("\t", "    ").length;
    return text === "" ? { kind: "blank" } : { kind: "item", indent, mark: kindOf(mark), text };
  }
  const text = plainWords(bare);
  if (text === "") return { kind: "blank" };
  const isBold = /^\*\*[^*]+\*\*\s*:?\s*$/.test(bare);
  return isBold ? { kind: "heading", level: 6, text } : { kind: "text", text };
}

/** Marks that differ only by their number are of one kind. */
const kindOf = (mark: string): string =>
  mark
    .trim()
    .replace(/\d+/, "1")
    .replace(/^\(?[a-zåäö](?=[.)])/, "a");
