import type { GridPort, Rectangle } from "../port";

/** By column: the one formula that all rows of a table's body share, or `null`. */
export function calculatedFormulas(
  port: GridPort,
  sheetId: string,
  body: Rectangle,
): readonly (string | null)[] {
  const [first = [], ...rest] = port.readFormulas(sheetId, body);
  return first.map((formula, column) =>
    rest.every((row) => row[column] === formula) ? formula : null,
  );
}
