import { call, composedLetters, isOneOf, plainSpaces, quoted, replaceEach } from "./formulaText";
import { leadingWords, unstatedScopes } from "./formulaPhrases";
import type { FormulaPlaces } from "./formulaPlaces";

/** A scope in lower case, with single spaces and without full stops and quotation marks. */
export const foldedScope = ({ cell }: FormulaPlaces): string =>
  call(
    "TRIM",
    replaceEach(call("LOWER", cell("scope")), [
      ...composedLetters,
      ...['"', "“", "”", "„", "'", "’", "»", "«", "."].map((mark) => [quoted(mark), '""'] as const),
      ...plainSpaces,
    ]),
  );

/**
 * The folded scope without the small words before it and with the plural's definite form as the
 * plain one, as `scopeKey` has it; "" where none is stated. Small words are taken away twice, which
 * is enough for "i de våra": a bar marks the beginning, as SUBSTITUTE knows none.
 */
export function scopeKeyFormula({ cell }: FormulaPlaces): string {
  const text = cell("basisScopeText");
  const leading = [...leadingWords, ...leadingWords].map(
    (word) => [quoted(`|${word} `), quoted("|")] as const,
  );
  const endings = ["a", "e", "o"].flatMap((vowel) =>
    [" ", ",", ";", ")", "|"].map(
      (after) => [quoted(`${vowel}rna${after}`), quoted(`${vowel}r${after}`)] as const,
    ),
  );
  const bare = replaceEach(`"|"&SUBSTITUTE(${text},"|","¦")&"|"`, [
    ...leading,
    ...endings,
    [quoted("|"), quoted("")],
  ]);
  return `IFERROR(IF(OR(LEN(${text})=0,${isOneOf(text, unstatedScopes)}),"",${bare}),"")`;
}
