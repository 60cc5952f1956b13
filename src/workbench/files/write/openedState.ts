import type { NameFurnishing, SheetFurnishing } from "../../host/furnishings/furnishings";
import type { GridPort, GridWorkbook, Rectangle } from "../../host/port";
import type { DocumentSettings } from "../shared/webExtensions";

/** What the grid held when a workbook had just been opened, to tell what has changed since. */
export interface OpenedState {
  /** `null` for a workbook that came from no file. */
  readonly bytes: Uint8Array | null;
  readonly settings: DocumentSettings;
  readonly names: readonly NameFurnishing[];
  /** By the identifiers of the grid. */
  readonly sheets: ReadonlyMap<string, OpenedSheet>;
}

export interface OpenedSheet {
  /** Its place among the worksheets of the file. */
  readonly position: number;
  readonly furnishing: SheetFurnishing;
  readonly merged: readonly Rectangle[];
  /** Names of its tables by their identifiers. */
  readonly tables: ReadonlyMap<string, string>;
}

/** Takes down what the grid holds; to be called right after the opening. */
export function openedState(
  port: GridPort,
  workbook: GridWorkbook,
  bytes: Uint8Array | null,
): OpenedState {
  const tables = port.tables();
  return {
    bytes,
    settings: workbook.settings ?? {},
    names: port.furnishings.workbook().names,
    sheets: new Map(
      port.sheets().map(({ id }, position) => [
        id,
        {
          position,
          furnishing: port.furnishings.sheet(id),
          merged: port.merged(id),
          tables: new Map(
            tables.filter(({ sheetId }) => sheetId === id).map((table) => [table.id, table.name]),
          ),
        },
      ]),
    ),
  };
}
