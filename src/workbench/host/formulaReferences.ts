import { columnLetters, quoteSheet } from "./address";

/** Quoted texts, quoted names, brackets of structured references, words, one character. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\]|\$?[\p{L}_][\p{L}\p{N}_.$]*!?|[\s\S]/gu;
const cellReference = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i;

/**
 * The formula as it stands in another cell: relative references go along.
 *
 * @example shiftReferences("=A1+$B$1", 1, 1) // "=B2+$B$1"
 */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  const { parts, moves } = piecesOf(formula);
  if (!moves) return formula;
  return parts
    .map((part, at) => {
      const [, fixedColumn, letters = "", fixedRow, row = ""] = cellReference.exec(part) ?? [];
      if (letters === "" || parts[at + 1] === "(") return part;
      const column = fixedColumn === "$" ? letters : shiftLetters(letters, columns);
      const line = fixedRow === "$" ? row : String(Number(row) + rows);
      return `${fixedColumn ?? ""}${column}${fixedRow ?? ""}${line}`;
    })
    .join("");
}

/** The formula after a sheet has got another name. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  if (!formula.includes("!")) return formula;
  const spellings = [`${quoteSheet(before)}!`, `'${before.replaceAll("'", "''")}'!`];
  const wanted = new Set(spellings.map((one) => one.toLocaleLowerCase()));
  return replaceParts(formula, (part) =>
    wanted.has(part.toLocaleLowerCase()) ? `${quoteSheet(after)}!` : part,
  );
}

/** The formula after a table has got another name. */
export function renameTableIn(formula: string, before: string, after: string): string {
  const wanted = before.toLocaleLowerCase();
  if (!formula.toLocaleLowerCase().includes(wanted)) return formula;
  return replaceParts(formula, (part) => (part.toLocaleLowerCase() === wanted ? after : part));
}

function replaceParts(formula: string, replace: (part: string) => string): string {
  return piecesOf(formula).parts.map(replace).join("");
}

interface Pieces {
  readonly formula: string;
  readonly parts: readonly string[];
  /** Whether it has a reference that goes along. */
  readonly moves: boolean;
}

/** The same formula is asked for again and again while it fills thousands of cells. */
let latest: Pieces = { formula: "", parts: [], moves: false };

function piecesOf(formula: string): Pieces {
  if (formula === latest.formula) return latest;
  const parts = formula.match(pieces) ?? [];
  const moves = parts.some((part, at) => {
    const reference = cellReference.exec(part);
    return reference !== null && parts[at + 1] !== "(" && !(reference[1] && reference[3]);
  });
  latest = { formula, parts, moves };
  return latest;
}

function shiftLetters(letters: string, columns: number): string {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return columnLetters(Math.max(0, number - 1 + columns));
}
