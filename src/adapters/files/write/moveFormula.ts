/** A text, a quoted sheet, a column in brackets, a reference on another sheet, or a cell of this sheet. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\[(?:'.|[^[\]'])*\]|[\p{L}\p{N}_.]+!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\p{N}_.(!])/gu;

/**
 * A formula as it reads so many rows further down: cells of its own sheet that are not held fast by
 * `$` move along.
 *
 * @param isMoved tells for a zero-based row whether a cell in it moves; all do unless said
 * @example moveFormula('=$Q5="Ja"', 3) → '=$Q8="Ja"'
 */
export const moveFormula = (
  formula: string,
  rows: number,
  isMoved: (row: number) => boolean = () => true,
): string =>
  rows === 0
    ? formula
    : formula.replace(pieces, (found: string, column?: string, row?: string) =>
        column === undefined || row === undefined || !isMoved(Number(row) - 1)
          ? found
          : `${column}${String(Number(row) + rows)}`,
      );
