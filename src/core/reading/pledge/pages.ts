import { isSpace } from "./characters";
import type { Proposal, TextSpan } from "./proposal";

/** A pledge is a paragraph; no more than this, in UTF-16 units, is held as words and marks at once. */
const pageLength = 20_000;
/** How far from a page's end a place to part the text is looked for. */
const margin = 2_000;

/**
 * Parts a long text into pages: after a full stop or line where there is one, else after a word. What is no
 * longer than a page is one.
 *
 * @example pagesOf("Minst 4 möten.") → [{ start: 0, end: 14 }]
 */
export function pagesOf(text: string): readonly TextSpan[] {
  const pages: TextSpan[] = [];
  let start = 0;
  while (text.length - start > pageLength) {
    const end = endOfPage(text, start + pageLength);
    pages.push({ start, end });
    start = end;
  }
  return [...pages, { start, end: text.length }];
}

function endOfPage(text: string, limit: number): number {
  let afterWord = limit;
  for (let at = limit; at > limit - margin; at -= 1) {
    if (!isSpace(text.charCodeAt(at - 1))) continue;
    if (afterWord === limit) afterWord = at;
    if (/[.!?\n\r]/.test(text.slice(at - 2, at))) return at;
  }
  return afterWord;
}

/** The same proposal where its words stand `by` units later. */
export function moved(proposal: Proposal, by: number): Proposal {
  if (by === 0) return proposal;
  const spans = Object.entries(proposal.spans).map(([part, some]) => [
    part,
    some.map(({ start, end }) => ({ start: start + by, end: end + by })),
  ]);
  return { ...proposal, spans: Object.fromEntries(spans) as Proposal["spans"] };
}
