import { cellAddress } from "../../sheet/address";
import type { Area, CellPlace } from "../../sheet/sheet";

/** A cell for good, with its sheet: `'Uppföljning 2021-T1'!$E$2`. */
export const cellOn = (place: CellPlace): string => `${sheetName(place.sheet)}${fixed(place)}`;

/** A range for good, with its sheet: `'Utfall'!$B$5:$B$40`. */
export const rangeOn = (sheet: string, area: Area): string =>
  `${sheetName(sheet)}${fixed(area)}:${fixed({
    row: area.row + area.height - 1,
    column: area.column + area.width - 1,
  })}`;

/** A cell of the same sheet for good: `fixed({ row: 1, column: 1 }) → "$B$2"`. */
export const fixed = (place: Pick<CellPlace, "row" | "column">): string =>
  cellAddress(place).replace(/^([A-Z]+)/, "$$$1$$");

/** A column of a table: `LofteOversikt[Bedömning]`. */
export const tableColumn = (table: string, heading: string): string =>
  `${table}[${escaped(heading)}]`;

/** The cell of a table's column in the formula's own row: `LofteOversikt[[#This Row],[År]]`. */
export const rowCell = (table: string, heading: string): string =>
  `${table}[[#This Row],[${escaped(heading)}]]`;

/** Marks the characters that a heading cannot have bare inside a structured reference. */
const escaped = (heading: string): string => heading.replace(/['[\]#@]/g, "'$&");

const sheetName = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
