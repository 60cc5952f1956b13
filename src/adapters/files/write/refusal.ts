import { cellAddress } from "../../../core/sheet/address";
import type { CellState, Change } from "../../../core/sheet/change";
import type { Failure } from "../../../core/result/result";
import type { Area } from "../../../core/sheet/sheet";
import { attribute, childOf, type XmlElement } from "../xml/xmlElement";
import { hasTable, type FiledTable } from "./filedTables";
import type { KnownSheet } from "./knownCells";
import type { ListedSheet } from "./workbookSheets";
import { workbookPath, type Writing } from "./writing";

/** Why a sheet cannot be added or taken away, `null` where it can. */
export function structureRefusal({ file }: Writing): Failure | null {
  const workbook = file.look(workbookPath);
  const protection = workbook && childOf(workbook, "workbookProtection");
  const isLocked = protection !== null && isTrue(attribute(protection, "lockStructure"));
  return isLocked ? { code: "excel.workbookProtected" } : null;
}

/** Why a sheet cannot be added: its name or that of one of its tables is taken. */
export function nameRefusal(
  { file }: Writing,
  change: Extract<Change, { kind: "addSheet" | "laySheetAnew" }>,
  taken: ListedSheet | null,
): Failure | null {
  if (taken) return { code: "excel.sheetExists", facts: { sheet: taken.name } };
  const isTaken = change.layout.tables.some(({ name }) => hasTable(file, name));
  return isTaken ? { code: "excel.itemAlreadyExists" } : null;
}

/** Why nothing can be written on a sheet, `null` where it can. */
export const protectionRefusal = (root: XmlElement, sheet: string): Failure | null =>
  isProtected(root) ? { code: "excel.sheetProtected", facts: { sheet } } : null;

/** Why a sheet's lock cannot be changed: it has a password, which we do not know. */
export function passwordRefusal(root: XmlElement, sheet: string): Failure | null {
  const protection = childOf(root, "sheetProtection");
  const hasPassword =
    protection !== null &&
    ["password", "hashValue"].some((name) => (attribute(protection, name) ?? "") !== "");
  return hasPassword && isProtected(root)
    ? { code: "excel.sheetProtected", facts: { sheet } }
    : null;
}

/** Why a table cannot be changed: it is gone, or covers other cells than when the plan was made. */
export function tableRefusal(
  table: FiledTable | undefined,
  sheet: KnownSheet,
  area: Area,
): Failure | null {
  if (!table) return { code: "excel.itemNotFound" };
  const isSame = JSON.stringify(areaKey(table.area)) === JSON.stringify(areaKey(area));
  return isSame
    ? null
    : { code: "excel.changedMeanwhile", facts: { sheet: sheet.name, cell: cellAddress(area) } };
}

const areaKey = ({ row, column, height, width }: Area): readonly number[] => [
  row,
  column,
  height,
  width,
];

/** Why rows cannot be added below a table: something stands there. */
export function roomRefusal(sheet: KnownSheet, area: Area, rows: number): Failure | null {
  const below = area.row + area.height;
  for (let row = below; row < below + rows; row += 1) {
    for (let column = area.column; column < area.column + area.width; column += 1) {
      const { value, formula } = sheet.at(row, column);
      if (value !== null || formula !== null) {
        const cell = cellAddress({ row, column });
        return { code: "excel.noRoomBelow", facts: { sheet: sheet.name, cell } };
      }
    }
  }
  return null;
}

/** Why a cell cannot be written: it no longer holds what the plan was made for. */
export function cellRefusal(
  sheet: KnownSheet,
  row: number,
  column: number,
  from: CellState,
): Failure | null {
  const now = sheet.at(row, column);
  const isSame =
    now.formula === null && from.formula === null
      ? JSON.stringify(now.value) === JSON.stringify(from.value)
      : now.formula === from.formula;
  if (isSame) return null;
  const cell = cellAddress({ row, column });
  return { code: "excel.changedMeanwhile", facts: { sheet: sheet.name, cell } };
}

function isProtected(root: XmlElement): boolean {
  const protection = childOf(root, "sheetProtection");
  return protection !== null && isTrue(attribute(protection, "sheet"));
}

const isTrue = (value: string | null): boolean => value === "1" || value === "true";
