import { parseAddress } from "../address";
import type { GridPort, GridTable, GridValue } from "../port";

/** Something that somebody does to the workbook or to Excel while the add-in works. */
export type WorldChange =
  /** A colleague writes into a cell, `"Löften!B2"`. Nothing happens where there is no such sheet. */
  | { readonly edit: string; readonly value: GridValue }
  /** A colleague deletes a table with its rows; the first of the workbook where no name is given. */
  | { readonly deleteTable: string }
  /** A condition that lasts until it is ended. */
  | { readonly condition: Condition; readonly isOn: boolean; readonly target?: string };

/** Conditions that last. `target` names a sheet or a table; without one the first is meant. */
export const conditions = [
  "focusLost",
  "cellEditing",
  "readOnly",
  "protectedSheet",
  "protectedWorkbook",
  "filteredTable",
  "calculationOff",
] as const;
export type Condition = (typeof conditions)[number];

/** The world around the add-in: what lasts, and how it is changed. */
export interface World {
  change(change: WorldChange): void;
  has(condition: Condition): boolean;
  /** All that last now. */
  lasting(): readonly Condition[];
}

/** A world in which nothing special goes on, over the grid where its changes are made. */
export function createWorld(port: GridPort): World {
  /** How each condition that lasts is ended. */
  const endings = new Map<Condition, () => void>();

  function begin(condition: Condition, target: string | undefined): () => void {
    switch (condition) {
      case "readOnly":
        return changedWorkbook(port, { isReadOnly: true });
      case "protectedWorkbook":
        return changedWorkbook(port, { isStructureProtected: true });
      case "protectedSheet":
        return protectedSheet(port, target);
      case "filteredTable":
        return filteredTable(port, target);
      case "focusLost":
      case "cellEditing":
      case "calculationOff":
        return () => undefined;
    }
  }

  return {
    change: (change) => {
      if ("edit" in change) edit(port, change.edit, change.value);
      else if ("deleteTable" in change) deleteTable(port, change.deleteTable);
      else {
        const { condition, isOn, target } = change;
        if (isOn && !endings.has(condition)) endings.set(condition, begin(condition, target));
        if (isOn) return;
        endings.get(condition)?.();
        endings.delete(condition);
      }
    },
    has: (condition) => endings.has(condition),
    lasting: () => [...endings.keys()],
  };
}

const isNamed = (one: { readonly name: string }, wanted: string | null | undefined): boolean =>
  one.name.toLowerCase() === wanted?.toLowerCase();

function edit(port: GridPort, address: string, value: GridValue): void {
  const { sheet, area } = parseAddress(address);
  const sheetId =
    sheet === null ? port.activeSheet() : port.sheets().find((one) => isNamed(one, sheet))?.id;
  if (sheetId === undefined) return;
  port.writeCells(sheetId, { ...area, h: 1, w: 1 }, [[value ?? ""]]);
}

const findTable = (port: GridPort, name: string | undefined): GridTable | undefined =>
  port.tables().find((table) => !name || isNamed(table, name));

function deleteTable(port: GridPort, name: string): void {
  const table = findTable(port, name);
  if (!table) return;
  const { id, sheetId, area } = table;
  const empty = Array.from({ length: area.h }, () => Array.from({ length: area.w }, () => ""));
  port.removeTable(id);
  port.writeCells(sheetId, area, empty);
}

function changedWorkbook(
  { furnishings }: GridPort,
  change: { readonly isReadOnly: true } | { readonly isStructureProtected: true },
): () => void {
  const { isReadOnly, isStructureProtected } = furnishings.workbook();
  furnishings.changeWorkbook(change);
  return () => {
    furnishings.changeWorkbook({ isReadOnly, isStructureProtected });
  };
}

function protectedSheet(port: GridPort, name: string | undefined): () => void {
  const { furnishings } = port;
  const sheet = port.sheets().find((one) => !name || isNamed(one, name));
  if (!sheet) return () => undefined;
  const { protection } = furnishings.sheet(sheet.id);
  furnishings.change(sheet.id, { protection: { password: "hemligt", options: {} } });
  return () => {
    furnishings.change(sheet.id, { protection });
  };
}

/** A filter hides every other row of the table. */
function filteredTable(port: GridPort, name: string | undefined): () => void {
  const { furnishings } = port;
  const table = findTable(port, name);
  if (!table) return () => undefined;
  const { hiddenRows } = furnishings.sheet(table.sheetId);
  const { isFiltered } = furnishings.table(table.id);
  const { r, h } = table.area;
  const hidden = Array.from({ length: h - 1 }, (_, at) => r + 1 + at).filter(
    (row) => row % 2 === 0,
  );
  furnishings.change(table.sheetId, { hiddenRows: [...hiddenRows, ...hidden] });
  furnishings.changeTable(table.id, { isFiltered: true });
  return () => {
    furnishings.change(table.sheetId, { hiddenRows });
    furnishings.changeTable(table.id, { isFiltered });
  };
}
