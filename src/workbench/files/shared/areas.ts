import { areaToAddress, parseAddress, wholeSheet } from "../../host/address";
import type { Rectangle } from "../../host/rectangle";

/** The areas of a list such as `"A1:B2 D4"`; what is no area is passed over. */
export function areasOf(sqref: string | undefined): readonly Rectangle[] {
  return (sqref ?? "")
    .split(/\s+/)
    .filter((address) => /^\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i.test(address) && address !== "")
    .map((address) => parseAddress(address).area);
}

/** A list of areas as files write it. Whole columns are written with their rows, which all programs read. */
export function sqrefOf(areas: readonly Rectangle[]): string {
  return areas.map(fullAddress).join(" ");
}

/** `"A1:A1048576"` for a whole column. */
export function fullAddress(area: Rectangle): string {
  const isWhole = area.h === wholeSheet.h || area.w === wholeSheet.w;
  if (!isWhole) return areaToAddress(area);
  const cell = (r: number, c: number) => areaToAddress({ r, c, h: 1, w: 1 });
  return `${cell(area.r, area.c)}:${cell(area.r + area.h - 1, area.c + area.w - 1)}`;
}

/** `"$A$1:$B$2"`; whole rows and columns get their short form: `"$1:$3"`. */
export function fixedAddress(area: Rectangle): string {
  return areaToAddress(area).replace(
    /([A-Z]+)?(\d+)?/g,
    (whole, letters?: string, digits?: string) =>
      whole === "" ? "" : `${letters ? `$${letters}` : ""}${digits ? `$${digits}` : ""}`,
  );
}
