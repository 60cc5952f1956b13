import { cellAddress, readAddress } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/sheet";
import {
  attribute,
  childInOrder,
  childOf,
  childrenOf,
  element,
  elementsOf,
  setAttribute,
  type XmlElement,
} from "../xml/xmlElement";
import { sheetOrder } from "./sheetOrder";

/** The cells of a worksheet's part, by their zero-based places. */
export interface SheetCells {
  /** The cell at a place, `null` where the part has none. */
  readonly at: (row: number, column: number) => XmlElement | null;
  /** The cell at a place; where there is none it is made, in the look of its row or column. */
  readonly make: (row: number, column: number) => XmlElement;
  /** Takes a cell to another place; the other way round it leaves nothing behind. */
  readonly move: (from: readonly [number, number], to: readonly [number, number]) => void;
  /** Makes a row as high as another. */
  readonly likeRow: (row: number, other: number) => void;
  readonly drop: (row: number, column: number) => void;
  readonly all: () => Iterable<XmlElement>;
  /** The smallest area with all cells in it, `null` where there are none. */
  readonly reach: () => Area | null;
}

interface Row {
  readonly element: XmlElement;
  readonly number: number;
  /** The look of cells that the row has not got yet, `null` where it says none. */
  readonly look: string | null;
  readonly cells: Map<number, XmlElement>;
  /** The columns of the cells, from left to right. */
  readonly columns: number[];
}

/** Opens the cells of a worksheet's part to read and change them. */
export function openSheetCells(sheet: XmlElement): SheetCells {
  const data = childInOrder(sheet, "sheetData", sheetOrder);
  const columnStyles = styleOfColumn(sheet);
  const rows = readRows(data);
  const makeRow = (number: number): Row => {
    const known = rows.get(number);
    if (known) return known;
    const made = element("row", { r: number + 1 });
    const row: Row = { number, element: made, look: null, cells: new Map(), columns: [] };
    rows.set(number, row);
    insertRow(data, row);
    return row;
  };
  const put = (row: Row, column: number, cell: XmlElement): void => {
    // It tells which columns a row reaches over, and need not be there.
    setAttribute(row.element, "spans", null);
    insertCell(row, column, cell);
  };
  const at = (row: number, column: number): XmlElement | null =>
    rows.get(row)?.cells.get(column) ?? null;
  const drop = (row: number, column: number): void => {
    const cell = at(row, column);
    const old = rows.get(row);
    if (!cell || !old) return;
    old.cells.delete(column);
    old.columns.splice(old.columns.indexOf(column), 1);
    old.element.children.splice(old.element.children.indexOf(cell), 1);
  };
  return {
    at,
    drop,
    make: (rowNumber, column) => {
      const known = at(rowNumber, column);
      if (known) return known;
      const row = makeRow(rowNumber);
      const r = cellAddress({ row: rowNumber, column });
      const cell = element("c", { r, s: row.look ?? columnStyles(column) });
      put(row, column, cell);
      return cell;
    },
    move: (from, to) => {
      const cell = at(...from);
      drop(...to);
      if (!cell) return;
      drop(...from);
      setAttribute(cell, "r", cellAddress({ row: to[0], column: to[1] }));
      put(makeRow(to[0]), to[1], cell);
    },
    likeRow: (row, other) => {
      const like = rows.get(other);
      if (!like) return;
      for (const name of ["ht", "customHeight"]) {
        setAttribute(makeRow(row).element, name, attribute(like.element, name));
      }
    },
    all: function* () {
      for (const row of rows.values()) yield* row.cells.values();
    },
    reach: () => reachOf(rows.values()),
  };
}

function reachOf(rows: Iterable<Row>): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { number, cells } of rows) {
    for (const column of cells.keys()) {
      top = Math.min(top, number);
      left = Math.min(left, column);
      bottom = Math.max(bottom, number);
      right = Math.max(right, column);
    }
  }
  if (top === Infinity) return null;
  return { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
}

/** Rows and cells may leave out where they stand; then they follow the one before. */
function readRows(data: XmlElement): Map<number, Row> {
  const rows = new Map<number, Row>();
  let number = -1;
  for (const row of childrenOf(data, "row")) {
    const given = attribute(row, "r");
    number = given === null ? number + 1 : Number(given) - 1;
    if (given === null) setAttribute(row, "r", number + 1);
    const cells = new Map<number, XmlElement>();
    let column = -1;
    for (const cell of childrenOf(row, "c")) {
      const address = readAddress(attribute(cell, "r") ?? "");
      column = address?.column ?? column + 1;
      if (!address) setAttribute(cell, "r", cellAddress({ row: number, column }));
      cells.set(column, cell);
    }
    const columns = [...cells.keys()];
    rows.set(number, { element: row, number, look: attribute(row, "s"), cells, columns });
  }
  return rows;
}

/** Looks from the end, as most rows are added there. */
function insertRow({ children }: XmlElement, { element: row, number }: Row): void {
  let at = children.length;
  for (; at > 0; at -= 1) {
    const other = children[at - 1];
    if (typeof other === "object" && Number(attribute(other, "r")) <= number) break;
  }
  children.splice(at, 0, row);
}

/** Reads no addresses, as a new sheet has hundreds of thousands of cells to find places for. */
function insertCell({ element: row, cells, columns }: Row, column: number, cell: XmlElement): void {
  let at = columns.length;
  while (at > 0 && (columns[at - 1] ?? column) > column) at -= 1;
  const neighbour = cells.get(columns[at - 1] ?? -1);
  row.children.splice(neighbour ? row.children.lastIndexOf(neighbour) + 1 : 0, 0, cell);
  columns.splice(at, 0, column);
  cells.set(column, cell);
}

function styleOfColumn(sheet: XmlElement): (column: number) => string | null {
  const columns = childOf(sheet, "cols");
  const styled = (columns ? elementsOf(columns) : []).flatMap((column) => {
    const style = attribute(column, "style");
    const [min, max] = [Number(attribute(column, "min")), Number(attribute(column, "max"))];
    return style === null ? [] : [{ style, min, max }];
  });
  return (column) =>
    styled.find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.style ?? null;
}
