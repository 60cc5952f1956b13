import { swedishFunctionNames } from "./swedishFunctionNames";

/** Pieces of a formula: quoted text, quoted sheet names, array constants, words, one character. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[\p{L}_][\p{L}\p{N}_.]*|\d+|[\s\S]/gu;

/**
 * A formula as typed in Swedish Excel in the English form that the engine reads.
 *
 * With a `;` in it, `;` separates arguments and a comma between digits is a decimal comma. Without
 * one, commas inside brackets stay separators (the formula bar shows the English form, and people
 * edit that), while a comma between digits outside brackets is a decimal comma.
 *
 * @param tableName the table that holds the cell, for `[@Mål]` without a table's name.
 * @example englishFormula('=OM(A2="";"";LOFTE.AVVIKELSE(1,5;2))') // '=IF(A2="","",LOFTE.AVVIKELSE(1.5,2))'
 */
export function englishFormula(typed: string, tableName = ""): string {
  const parts: readonly string[] = typed.match(pieces) ?? [];
  const hasSemicolon = parts.includes(";");
  let depth = 0;
  let brackets = 0;
  const english = parts.map((part, at) => {
    if (part === "[") brackets += 1;
    if (part === "]") brackets -= 1;
    if (brackets > 0 || part === "]") return part;
    if (part === "(") depth += 1;
    if (part === ")") depth -= 1;
    if (part === ";") return ",";
    if (part === ",") {
      const isBetweenDigits = isDigits(parts[at - 1]) && isDigits(parts[at + 1]);
      return isBetweenDigits && (hasSemicolon || depth === 0) ? "." : ",";
    }
    return englishWord(part, parts[at + 1]);
  });
  return thisRow(english.join(""), tableName);
}

/** `Löften[@Mål]` → `Löften[[#This Row],[Mål]]`: the only form that the engine and files know. */
export function thisRow(formula: string, tableName = ""): string {
  return formula.replace(
    /([\p{L}_][\p{L}\p{N}_.]*)?\[@(?:\[([^\]]+)\]|([^\][]+))\]/gu,
    (_, name: string | undefined, inner: string | undefined, plain: string | undefined) =>
      `${name ?? tableName}[[#This Row],[${inner ?? plain ?? ""}]]`,
  );
}

function englishWord(word: string, next: string | undefined): string {
  const upper = word.toUpperCase();
  if (next === "(") return swedishFunctionNames.get(upper) ?? word;
  if (upper === "SANT") return "TRUE";
  if (upper === "FALSKT") return "FALSE";
  return word;
}

function isDigits(part: string | undefined): boolean {
  return part !== undefined && /^\d+$/.test(part);
}
