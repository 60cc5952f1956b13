import { columnLetters } from "./address";
import { renameSheetIn, renameTableIn } from "./formulaReferences";
import { furnishingOf } from "./furnishings/furnishingOf";
import { createFurnishings } from "./furnishings/furnishings";
import { createMemorySheet } from "./memorySheet";
import type { MemorySheet } from "./memorySheet";
import type { GridSnapshot } from "./memorySnapshot";
import { takeSnapshot } from "./memorySnapshot";
import { createMemoryTables } from "./memoryTables";
import type {
  FunctionCall,
  FunctionDescription,
  GridEvent,
  GridPort,
  GridValue,
  GridWorkbook,
  GridWritten,
  Rectangle,
} from "./port";
import { RichApiError } from "./richApiError";

/** A grid in memory, with what tests need to play the person in front of it. */
export interface MemoryPort extends GridPort {
  /** Writes as a person who types would, here or at another computer: the change is not the add-in's. */
  type(
    sheetId: string,
    area: Rectangle,
    values: readonly (readonly GridValue[])[],
    by?: "colleague",
  ): void;
  setEditing(isEditing: boolean): void;
  /** Calls a custom function as a cell would: by its name on the sheet, `"LOFTE.ADD"`. */
  call(name: string, args: FunctionCall["args"], address?: string): Promise<GridValue[][]>;
  /** How often cells and formats were written: one for each call of the port. */
  writes(): number;
  /** Everything the workbook holds now, to be compared with what it held before. */
  snapshot(): GridSnapshot;
  /** Remembers everything it holds; what is returned puts it back, as often as it is called. Tells nobody. */
  remember(): () => void;
}

/** Holds a workbook in memory: formulas are kept but not calculated, everything else behaves as a grid. */
export function createMemoryPort(workbook: GridWorkbook): MemoryPort {
  let sheets: readonly MemorySheet[] = [];
  const listeners = new Set<(event: GridEvent) => void>();
  const furnishings = createFurnishings();
  const tables = createMemoryTables(furnishings, (before, after) => {
    changeFormulas((formula) => renameTableIn(formula, before, after));
  });
  let registered: readonly FunctionDescription[] = [];
  let callFunctions: (calls: readonly FunctionCall[]) => Promise<readonly GridValue[][][]> = () =>
    Promise.resolve([]);
  let lastSheet = 0;
  let isEditing = false;
  let writeCount = 0;

  furnishings.onChange((sheetId, { protection }) => {
    if (protection !== undefined)
      tell({ type: "protection", sheetId, isProtected: protection !== null });
  });
  furnishings.changeWorkbook({
    isStructureProtected: workbook.isStructureProtected === true,
    isReadOnly: workbook.isReadOnly === true,
    names: workbook.names ?? [],
  });
  for (const source of workbook.sheets) tables.open(add(source).id, source);
  workbook.sheets.forEach((source, at) => {
    const id = sheets[at]?.id ?? "";
    furnishings.change(id, furnishingOf(source, idOfName));
  });
  let active = idOfName(workbook.activeSheet ?? "") ?? firstVisible();
  let selected: Rectangle = { r: 0, c: 0, h: 1, w: 1 };

  function add(source: GridWorkbook["sheets"][number]): MemorySheet {
    const sheet = createMemorySheet(`{sheet-${String(++lastSheet)}}`, source);
    sheets = [...sheets, sheet];
    return sheet;
  }
  function idOfName(name: string): string | null {
    return sheets.find((sheet) => sheet.name() === name)?.id ?? null;
  }
  function firstVisible(): string {
    return (sheets.find((sheet) => sheet.visibility() === "Visible") ?? sheets[0])?.id ?? "";
  }
  function sheetOf(sheetId: string): MemorySheet {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (!sheet) throw new RichApiError("ItemNotFound");
    return sheet;
  }
  function changeFormulas(change: (formula: string) => string): void {
    for (const sheet of sheets) sheet.changeFormulas(change);
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
    values: readonly (readonly GridWritten[])[],
    who: { readonly byApi: boolean; readonly isRemote?: boolean },
  ): void {
    writeCount += 1;
    sheetOf(sheetId).writeCells(area, values);
    tell({ type: "changed", sheetId, area, ...who });
  }

  const port: GridPort = {
    furnishings,
    sheets: () =>
      sheets.map((sheet) => ({
        id: sheet.id,
        name: sheet.name(),
        visibility: sheet.visibility(),
      })),
    activeSheet: () => active,
    addSheet: (name) => {
      const { id } = add({ name, values: [] });
      tell({ type: "added", sheetId: id });
      return { id, name, visibility: "Visible" };
    },
    deleteSheet: (sheetId) => {
      sheets = sheets.filter(({ id }) => id !== sheetId);
      tables.removeOf(sheetId);
      if (active === sheetId) activate(firstVisible());
      tell({ type: "deleted", sheetId });
    },
    renameSheet: (sheetId, name) => {
      const sheet = sheetOf(sheetId);
      const before = sheet.name();
      sheet.rename(name);
      changeFormulas((formula) => renameSheetIn(formula, before, name));
      tell({ type: "renamed", sheetId, before, after: name });
    },
    activateSheet: (sheetId) => {
      activate(sheetId);
    },
    setVisibility: (sheetId, visibility) => {
      const before = sheetOf(sheetId).visibility();
      sheetOf(sheetId).setVisibility(visibility);
      if (before !== visibility) tell({ type: "visibility", sheetId, before, after: visibility });
      if (active === sheetId && visibility !== "Visible") activate(firstVisible());
    },
    moveSheet: (sheetId, position) => {
      const others = sheets.filter(({ id }) => id !== sheetId);
      sheets = [...others.slice(0, position), sheetOf(sheetId), ...others.slice(position)];
    },
    usedRange: (sheetId, valuesOnly) => sheetOf(sheetId).usedRange(valuesOnly),
    readValues: (sheetId, area) => sheetOf(sheetId).readValues(area),
    readFormulas: (sheetId, area) => sheetOf(sheetId).readFormulas(area),
    readFormats: (sheetId, area) => sheetOf(sheetId).readFormats(area),
    writeCells: (sheetId, area, values) => {
      write(sheetId, area, values, { byApi: true });
    },
    writeFormats: (sheetId, area, formats) => {
      writeCount += 1;
      sheetOf(sheetId).writeFormats(area, formats);
    },
    merged: (sheetId) => sheetOf(sheetId).merged,
    tables: () => tables.all(),
    addTable: tables.addTable,
    changeTable: tables.changeTable,
    removeTable: tables.removeTable,
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
  };
  return {
    ...port,
    type: (sheetId, area, values, by) => {
      write(sheetId, area, values, { byApi: false, isRemote: by === "colleague" });
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
    snapshot: () => takeSnapshot(port),
    remember: () => {
      const before = { sheets, active, selected };
      const backs = [
        ...sheets.map((sheet) => sheet.remember()),
        tables.remember(),
        furnishings.remember(),
      ];
      return () => {
        ({ sheets, active, selected } = before);
        for (const putBack of backs) putBack();
      };
    },
  };
}
