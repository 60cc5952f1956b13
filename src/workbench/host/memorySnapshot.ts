import { areaToAddress } from "./address";
import type {
  SheetFurnishing,
  TableFurnishing,
  WorkbookFurnishing,
} from "./furnishings/furnishings";
import type { GridPort, GridSheet, GridTable, GridValue } from "./port";

/** Everything that a workbook holds, as plain values that can be compared. Identifiers are left out. */
export interface GridSnapshot {
  readonly activeSheet: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly workbook: WorkbookFurnishing;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: GridSheet["visibility"];
  /** By address; only cells that hold something. */
  readonly values: Readonly<Record<string, GridValue>>;
  readonly formulas: Readonly<Record<string, string>>;
  readonly formats: Readonly<Record<string, string>>;
  readonly tables: readonly (Pick<GridTable, "name" | "area" | "hasTotals"> & TableFurnishing)[];
  readonly furnishing: SheetFurnishing;
}

/** A picture of the whole workbook behind a port, taken now. */
export function takeSnapshot(port: GridPort): GridSnapshot {
  const sheets = port.sheets();
  return {
    activeSheet: sheets.find(({ id }) => id === port.activeSheet())?.name ?? "",
    sheets: sheets.map((sheet) => snapshotOf(port, sheet)),
    workbook: port.furnishings.workbook(),
  };
}

function snapshotOf(port: GridPort, { id, name, visibility }: GridSheet): SheetSnapshot {
  const area = port.usedRange(id, false) ?? { r: 0, c: 0, h: 1, w: 1 };
  const byAddress = <T>(cells: readonly (readonly T[])[], isHeld: (cell: T) => boolean) =>
    Object.fromEntries(
      cells.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          isHeld(cell)
            ? [[areaToAddress({ r: area.r + r, c: area.c + c, h: 1, w: 1 }), cell] as const]
            : [],
        ),
      ),
    );
  const formulas = port.readFormulas(id, area);
  const tables = port.tables().filter(({ sheetId }) => sheetId === id);
  return {
    name,
    visibility,
    values: byAddress(port.readValues(id, area), (value) => value !== null && value !== ""),
    formulas: Object.fromEntries(
      Object.entries(byAddress(formulas, (formula) => formula !== null)).map(
        ([address, formula]) => [address, formula ?? ""],
      ),
    ),
    formats: byAddress(port.readFormats(id, area), (format) => format !== "General"),
    tables: tables.map(({ id: tableId, name: title, area: place, hasTotals }) => ({
      name: title,
      area: place,
      hasTotals,
      ...port.furnishings.table(tableId),
    })),
    furnishing: port.furnishings.sheet(id),
  };
}
