import { isCellError, type CellValue } from "../../sheet/sheet";

/**
 * Tells whether two cells answer the same: figures to their ninth digit, texts whatever program wrote
 * their line breaks and letters.
 *
 * @example isSameAnswer("Rad 1\r\nRad 2 ", "Rad 1\nRad 2") → true
 */
export function isSameAnswer(mine: CellValue, theirs: string | number | boolean | null): boolean {
  return typeof mine === "number" && typeof theirs === "number"
    ? Math.abs(mine - theirs) <= 1e-9 * Math.max(Math.abs(mine), Math.abs(theirs))
    : !isCellError(mine) && tidy(mine) === tidy(theirs);
}

/** Line breaks and composed letters differ between programs without anybody having typed anew. */
const tidy = (content: string | number | boolean | null): string =>
  String(content ?? "")
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .trim();
