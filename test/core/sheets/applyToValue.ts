import type {
  AddTableRows,
  CellState,
  Change,
  RemoveTableRows,
  SheetLayout,
  WriteCells,
} from "../../../src/core/sheet/change";
import {
  isCellError,
  type Sheet,
  type TableArea,
  type Workbook,
} from "../../../src/core/sheet/sheet";
import { eachCell, openGrid, type SheetGrid } from "./sheetGrid";

/**
 * Applies changes to a workbook that is a plain value, as an adapter applies them to a real one.
 *
 * Formulas are written with their value `null`, as nothing computes here. Throws where an adapter
 * would refuse: a cell that no longer holds what the plan was made for, a name that is taken, a
 * protected sheet, no room below a table.
 */
export const applyToValue = (workbook: Workbook, changes: readonly Change[]): Workbook =>
  changes.reduce(applyOne, workbook);

/** A workbook whose sheets end with their last filled cell, to compare workbooks by. */
export const trimmed = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    const grid = openGrid(null);
    sheet.values.forEach((row, r) => {
      row.forEach((value, c) => {
        const formula = sheet.formulas[r]?.[c] ?? null;
        if (value === null && formula === null) return;
        grid.write(
          sheet.origin.row + r,
          sheet.origin.column + c,
          formula === null ? toContent(value) : { formula },
        );
      });
    });
    return { ...sheet, ...grid.matrices() };
  }),
});

function applyOne(workbook: Workbook, change: Change): Workbook {
  switch (change.kind) {
    case "addSheet": {
      refuse(workbook.isStructureProtected === true, "The workbook is protected.");
      refuse(find(workbook, change.sheet) !== undefined, `${change.sheet} is taken.`);
      const sheet = laid(change.sheet, change.layout);
      for (const { name } of sheet.tables) refuse(hasTable(workbook, name), `${name} is taken.`);
      const sheets = [...workbook.sheets];
      const behind = sheets.findIndex(({ name }) => name === change.after);
      sheets.splice(behind < 0 ? sheets.length : behind + 1, 0, sheet);
      return { ...workbook, sheets };
    }
    case "laySheetAnew":
      return onSheet(workbook, change.sheet, () => laid(change.sheet, change.layout));
    case "writeCells":
      return onSheet(workbook, change.sheet, (sheet) => written(sheet, change));
    case "addTableRows":
      return onSheet(workbook, change.sheet, (sheet) => grown(sheet, change));
    case "removeTableRows":
      return onSheet(workbook, change.sheet, (sheet) => shrunk(sheet, change));
    case "removeSheet":
      refuse(find(workbook, change.sheet) === undefined, `${change.sheet} is not there.`);
      return { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== change.sheet) };
    case "protectSheet":
      refuse(find(workbook, change.sheet) === undefined, `${change.sheet} is not there.`);
      return {
        ...workbook,
        sheets: workbook.sheets.map((sheet) =>
          sheet.name === change.sheet ? { ...sheet, isProtected: change.isOn } : sheet,
        ),
      };
  }
}

const find = (workbook: Workbook, wanted: string): Sheet | undefined =>
  workbook.sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());

const hasTable = (workbook: Workbook, wanted: string): boolean =>
  workbook.sheets.some(({ tables }) =>
    tables.some(({ name }) => name.toLowerCase() === wanted.toLowerCase()),
  );

function onSheet(workbook: Workbook, name: string, alter: (sheet: Sheet) => Sheet): Workbook {
  const old = find(workbook, name);
  if (!old) throw new Error(`${name} is not there.`);
  refuse(old.isProtected === true, `${name} is protected.`);
  const sheets = workbook.sheets.map((sheet) => (sheet === old ? alter(sheet) : sheet));
  return { ...workbook, sheets };
}

function laid(name: string, layout: SheetLayout): Sheet {
  const grid = openGrid(null);
  for (const { row, column, cells } of layout.blocks) {
    const width = cells[0]?.length ?? 0;
    cells.forEach((line, r) => {
      refuse(line.length !== width, "The rows of a block have the same length.");
      line.forEach((content, c) => {
        grid.write(row + r, column + c, content);
      });
    });
  }
  for (const { area, formulas } of layout.tables) {
    for (const { column, formula } of formulas) {
      for (let row = 1; row < area.height; row += 1) {
        grid.write(area.row + row, area.column + column, { formula });
      }
    }
  }
  grid.style(layout.styles);
  const { visibility } = layout;
  const tables = layout.tables.map(({ name: table, area }): TableArea => ({ name: table, area }));
  return { name, visibility, tables, merged: [], ...grid.matrices() };
}

function written(sheet: Sheet, { cells, styles }: WriteCells): Sheet {
  const grid = openGrid(sheet);
  for (const { row, column, from } of cells) same(sheet, grid, row, column, from);
  for (const { row, column, to } of cells) grid.write(row, column, to);
  grid.style(styles ?? []);
  return { ...sheet, ...grid.matrices() };
}

function grown(sheet: Sheet, change: AddTableRows): Sheet {
  const grid = openGrid(sheet);
  const { area, rows, look } = change;
  const table = tableOf(sheet, change);
  const end = area.row + area.height;
  eachCell({ ...area, row: end, height: rows.length }, (row, column) => {
    refuse(!isBlank(grid.stateAt(row, column)), `There is no room below ${table.name}.`);
  });
  const totals = table.hasTotals === true ? 1 : 0;
  if (totals > 0) {
    eachCell({ ...area, row: end - 1, height: 1 }, (row, column) => {
      grid.move([row, column], [row + rows.length, column]);
    });
  }
  rows.forEach((contents, r) => {
    refuse(contents.length !== area.width, "A new row is as wide as its table.");
    contents.forEach((content, c) => {
      grid.write(end - totals + r, area.column + c, content);
    });
  });
  grid.style(look.styles);
  return { ...sheet, ...grid.matrices(), tables: resized(sheet, table, rows.length) };
}

function shrunk(sheet: Sheet, change: RemoveTableRows): Sheet {
  const grid = openGrid(sheet);
  const { area, rows } = change;
  const table = tableOf(sheet, change);
  rows.forEach(({ row, from }, position) => {
    const above = rows[position - 1]?.row ?? Infinity;
    refuse(row >= above || row <= area.row, "Rows are removed from the lowest up.");
    from.forEach((state, c) => {
      same(sheet, grid, row, area.column + c, state);
    });
  });
  rows.forEach(({ row: removed }, position) => {
    const end = area.row + area.height - position;
    eachCell({ ...area, row: removed, height: end - removed }, (row, column) => {
      if (row + 1 < end) grid.move([row + 1, column], [row, column]);
      else grid.write(row, column, null);
    });
  });
  return { ...sheet, ...grid.matrices(), tables: resized(sheet, table, -rows.length) };
}

function tableOf(sheet: Sheet, { table, area }: AddTableRows | RemoveTableRows): TableArea {
  const found = sheet.tables.find(({ name }) => name === table);
  if (!found) throw new Error(`${table} is not there.`);
  refuse(JSON.stringify(found.area) !== JSON.stringify(area), `${table} has another area now.`);
  return found;
}

const resized = (sheet: Sheet, table: TableArea, by: number): readonly TableArea[] =>
  sheet.tables.map((one) =>
    one === table ? { ...one, area: { ...one.area, height: one.area.height + by } } : one,
  );

function same(sheet: Sheet, grid: SheetGrid, row: number, column: number, from: CellState): void {
  const now = grid.stateAt(row, column);
  const isSame =
    now.formula === null && from.formula === null
      ? JSON.stringify(now.value) === JSON.stringify(from.value)
      : now.formula === from.formula;
  refuse(!isSame, `${sheet.name} ${String(row)},${String(column)} was changed meanwhile.`);
}

const isBlank = ({ value, formula }: CellState): boolean => value === null && formula === null;

const toContent = (value: CellState["value"]) => (isCellError(value) ? value.error : value);

function refuse(isRefused: boolean, why: string): void {
  if (isRefused) throw new Error(why);
}
