import type { CellValue } from "../sheet/sheet";

/**
 * The text of a cell as a heading or a name; nothing else than texts and numbers names anything.
 *
 * @example headingText(" Utfall ") → "Utfall"; headingText(2021) → "2021"; headingText(null) → ""
 */
export const headingText = (value: CellValue | undefined): string =>
  typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
