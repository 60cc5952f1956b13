import type { CellValidation } from "../host/furnishings/cellLook";
import { placeOfAddress } from "../host/objects/placeOfAddress";
import type { GridPort, GridValue } from "../host/port";

/**
 * What a validation's list offers in a cell, in order; `null` where it is no list or its source is more
 * than a list, a range or a name.
 *
 * A typed list is parted by commas in every language, as in Excel's API.
 */
export function validationChoices(
  port: Pick<GridPort, "readValues" | "furnishings" | "sheets">,
  sheetId: string,
  { rule }: Pick<CellValidation, "rule">,
): readonly string[] | null {
  const { list } = rule;
  if (typeof list !== "object" || list === null || !("source" in list)) return null;
  const source = String(list.source);
  if (!source.startsWith("=")) return source.split(",").map((one) => one.trim());
  const named = port.furnishings
    .workbook()
    .names.find(({ name }) => name.toLocaleLowerCase() === source.slice(1).toLocaleLowerCase());
  try {
    const place = placeOfAddress(port, sheetId, named?.formula ?? source);
    const values = port.readValues(place.sheetId, place.area).flat();
    return values.map(textOf).filter((text) => text !== "");
  } catch {
    return null;
  }
}

function textOf(value: GridValue): string {
  if (value === null || typeof value === "object") return "";
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}
