import { swedishNameOf } from "./swedishFunctionNames";

/** Pieces of a formula: quoted text, quoted sheet names, brackets, array constants, words, numbers, one character. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|\{[^}]*\}|[\p{L}_\\][\p{L}\p{N}_.]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[\s\S]/gu;
const ownRow = /^\[\[#This Row\],\[([^\]]+)\]\]$/i;

/**
 * A formula as Swedish Excel shows it: Swedish function names, `;` between arguments, decimal commas.
 * Custom functions keep their names. In array constants, Swedish Excel parts columns by `\`.
 *
 * @example localFormula('=IF(A2>=0.8,TRUE,LOFTE.X(A2,1.5))') // '=OM(A2>=0,8;SANT;LOFTE.X(A2;1,5))'
 */
export function localFormula(formula: string): string {
  if (!formula.startsWith("=")) return formula;
  const parts: readonly string[] = formula.match(pieces) ?? [];
  return parts.map((part, at) => localPart(part, parts[at + 1])).join("");
}

function localPart(part: string, next: string | undefined): string {
  if (part === ",") return ";";
  if (part.startsWith("{"))
    return part.replace(/"(?:[^"]|"")*"|[,.]/g, (one) =>
      one === "," ? "\\" : one.replace(/^\.$/, ","),
    );
  if (/^\d/.test(part)) return part.replace(".", ",");
  const [, column] = ownRow.exec(part) ?? [];
  if (column !== undefined) return /[\s[\]#@']/.test(column) ? `[@[${column}]]` : `[@${column}]`;
  const upper = part.toUpperCase();
  if (next === "(") return swedishNameOf.get(upper) ?? part;
  if (upper === "TRUE") return "SANT";
  return upper === "FALSE" ? "FALSKT" : part;
}
