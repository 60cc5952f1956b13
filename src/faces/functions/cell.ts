/** What one argument holds after data types have been unwrapped; an empty cell is `null` or 0. */
export type Cell = string | number | boolean | null | CellFault;

/** An error in an argument, by its code in the cell: `{ fault: "#DIV/0!" }`. */
export interface CellFault {
  readonly fault: string;
}

/** Tells an error in an argument from every other value. */
export const isFault = (cell: Cell | undefined): cell is CellFault =>
  typeof cell === "object" && cell !== null;

/**
 * Reads what Excel passes for one cell.
 *
 * Plain values come as they are, errors as objects with a `code`, and data types as objects with a
 * `basicValue`, which for an entity is itself an error.
 *
 * @example readCell({ type: "Double", basicValue: 3 }) → 3
 * @example readCell({ type: "Error", basicValue: "#N/A" }) → { fault: "#N/A" }
 */
export function readCell(value: unknown): Cell {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return value;
    case "object":
      return value === null ? null : readObject(value);
    default:
      return null;
  }
}

function readObject(value: object): Cell {
  const { type, basicType, basicValue, code } = value as Readonly<Record<string, unknown>>;
  const fault = code ?? (type === "Error" || basicType === "Error" ? basicValue : null);
  if (typeof fault === "string") return { fault };
  return typeof basicValue === "object" ? null : readCell(basicValue);
}

/** An empty cell in either guise, or a text without characters: as if left out. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined ||
  cell === null ||
  cell === 0 ||
  (typeof cell === "string" && cell.trim() === "");
