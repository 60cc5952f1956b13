import type { Proposal } from "./proposal";

const lead = /(?:^|[\s(])((?:i|på|inom|vid)(?: (?:de|den|det|våra|vår|vårt))?) $/i;

/**
 * The place of a proposal as it can stand in a sentence, with the small words before it, or "".
 *
 * @example saidPlace("Genomföra tio vandringar i de norra stadsdelarna", proposal) → "i de norra stadsdelarna"
 */
export function saidPlace(text: string, { scope, spans }: Proposal): string {
  const span = spans.scope?.[0];
  if (scope === null || span === undefined) return "";
  const before = lead.exec(text.slice(Math.max(0, span.start - 20), span.start))?.[1];
  return before === undefined ? scope : `${before} ${scope}`;
}
