import { phrasesAt, type Mark, type Role } from "./phrase";
import { lexicon } from "./phrases/lexicon";
import type { Token } from "./token";

/** A text's tokens with the phrases that begin at each. */
export interface Annotated {
  readonly tokens: readonly Token[];
  readonly marks: readonly (readonly Mark[])[];
}

/** Looks every token up in the tables, once. */
export const annotate = (tokens: readonly Token[]): Annotated => ({
  tokens,
  marks: tokens.map((_token, at) => phrasesAt(lexicon, tokens, at)),
});

/** The longest phrase of a role that begins at a token, or `null`. */
export function markAt({ marks }: Annotated, at: number, role: Role): Mark | null {
  for (const mark of marks[at] ?? []) if (mark.role === role) return mark;
  return null;
}

/** The first phrase of a role from a token on, before another, or `null`. */
export function firstMark(all: Annotated, from: number, to: number, role: Role): Mark | null {
  for (let at = from; at < to; at += 1) {
    const mark = markAt(all, at, role);
    if (mark && mark.end <= to) return mark;
  }
  return null;
}

/** The folded word of a token, "" outside the text. */
export const wordAt = ({ tokens }: Annotated, at: number): string => tokens[at]?.word ?? "";
