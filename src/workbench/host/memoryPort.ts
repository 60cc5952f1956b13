import { columnLetters } from "./address";
import { createMemorySheet } from "./memorySheet";
import type { MemorySheet } from "./memorySheet";
import type {
  FunctionCall,
  FunctionDescription,
  GridEvent,
  GridPort,
  GridTable,
  GridValue,
  GridWorkbook,
  Rectangle,
} from "./port";
import { RichApiError } from "./richApiError";

/** A grid in memory, with what tests need to play the person in front of it. */
export interface MemoryPort extends GridPort {
  /** Writes as a person who types would: the change is not the add-in's. */
  type(sheetId: string, area: Rectangle, values: readonly (readonly GridValue[])[]): void;
  setEditing(isEditing: boolean): void;
  /** Calls a custom function as a cell would: by its name on the sheet, `"LOFTE.ADD"`. */
  call(name: string, args: FunctionCall["args"], address?: string): Promise<GridValue[][]>;
  /** How often cells and formats were written: one for each call of the port. */
  writes(): number;
}

/** Holds a workbook in memory: formulas are kept but not calculated, everything else behaves as a grid. */
export function createMemoryPort(workbook: GridWorkbook): MemoryPort {
  const sheets = new Map<string, MemorySheet>();
  const listeners = new Set<(event: GridEvent) => void>();
  let registered: readonly FunctionDescription[] = [];
  let callFunctions: (calls: readonly FunctionCall[]) => Promise<readonly GridValue[][][]> = () =>
    Promise.resolve([]);
  let lastSheet = 0;
  let lastTable = 0;
  let isEditing = false;
  let writeCount = 0;
  const allTables: GridTable[] = [];

  for (const source of workbook.sheets) {
    const sheet = createMemorySheet(`{sheet-${String(++lastSheet)}}`, source);
    sheets.set(sheet.id, sheet);
    for (const { name, area } of source.tables ?? []) {
      allTables.push({
        id: `{table-${String(++lastTable)}}`,
        name,
        sheetId: sheet.id,
        area,
        hasHeadings: true,
      });
    }
  }
  let active = find(0);
  let selected: Rectangle = { r: 0, c: 0, h: 1, w: 1 };

  function find(index: number): string {
    return [...sheets.keys()][index] ?? "";
  }
  function sheetOf(sheetId: string): MemorySheet {
    const sheet = sheets.get(sheetId);
    if (!sheet) throw new RichApiError("ItemNotFound");
    return sheet;
  }
  function tell(event: GridEvent): void {
    for (const listener of listeners) listener(event);
  }
  function activate(sheetId: string): void {
    sheetOf(sheetId);
    if (sheetId === active) return;
    active = sheetId;
    tell({ type: "activated", sheetId });
  }
  function write(
    sheetId: string,
    area: Rectangle,
    values: readonly (readonly GridValue[])[],
    byApi: boolean,
  ): void {
    writeCount += 1;
    sheetOf(sheetId).writeCells(area, values);
    tell({ type: "changed", sheetId, area, byApi });
  }

  return {
    sheets: () =>
      [...sheets.values()].map((sheet) => ({
        id: sheet.id,
        name: sheet.name(),
        visibility: sheet.visibility,
      })),
    activeSheet: () => active,
    addSheet: (name) => {
      const sheet = createMemorySheet(`{sheet-${String(++lastSheet)}}`, { name, values: [] });
      sheets.set(sheet.id, sheet);
      return { id: sheet.id, name, visibility: "Visible" };
    },
    deleteSheet: (sheetId) => {
      sheets.delete(sheetId);
      if (active === sheetId) activate(find(0));
    },
    renameSheet: (sheetId, name) => {
      sheetOf(sheetId).rename(name);
    },
    activateSheet: (sheetId) => {
      activate(sheetId);
    },
    usedRange: (sheetId, valuesOnly) => sheetOf(sheetId).usedRange(valuesOnly),
    readValues: (sheetId, area) => sheetOf(sheetId).readValues(area),
    readFormulas: (sheetId, area) => sheetOf(sheetId).readFormulas(area),
    readFormats: (sheetId, area) => sheetOf(sheetId).readFormats(area),
    writeCells: (sheetId, area, values) => {
      write(sheetId, area, values, true);
    },
    writeFormats: (sheetId, area, formats) => {
      writeCount += 1;
      sheetOf(sheetId).writeFormats(area, formats);
    },
    merged: (sheetId) => sheetOf(sheetId).merged,
    tables: () => allTables.filter(({ sheetId }) => sheets.has(sheetId)),
    selection: () => ({ sheetId: active, area: selected }),
    select: (sheetId, area) => {
      activate(sheetId);
      selected = area;
      tell({ type: "selected", sheetId, area });
    },
    isEditing: () => isEditing,
    settle: () => Promise.resolve(),
    registerFunctions: (functions, call) => {
      registered = functions;
      callFunctions = call;
    },
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      listeners.clear();
    },
    type: (sheetId, area, values) => {
      write(sheetId, area, values, false);
    },
    setEditing: (editing) => {
      isEditing = editing;
    },
    call: async (name, args, address = `${columnLetters(0)}1`) => {
      const description = registered.find((one) => one.name === name);
      if (!description) return [[{ error: "#NAME?" }]];
      const [matrix] = await callFunctions([{ id: description.id, args, address }]);
      return matrix ?? [];
    },
    writes: () => writeCount,
  };
}
