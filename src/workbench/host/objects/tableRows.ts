import type { Desk } from "../desk";
import { givenNumber } from "../given";
import { requireUnprotected } from "../permissions";
import type { Given, PlayedObject } from "../playedObject";
import { fill } from "../rectangles";
import { RichApiError } from "../richApiError";
import { shiftCells } from "../shiftCells";
import { calculatedFormulas } from "./calculatedFormulas";
import { tableNow } from "./tableNow";

/** Excel.TableRowCollection: rows by their place in the table's body. */
export function tableRows(desk: Desk, tableId: string): PlayedObject {
  const { port } = desk;
  const now = () => tableNow(port, tableId);
  const count = () => now().body.h;
  const row = (index: number) => tableRow(desk, tableId, index);
  return {
    type: "TableRowCollection",
    read: { Count: count },
    items: () => Array.from({ length: count() }, (_, index) => row(index)),
    calls: {
      GetCount: count,
      DeleteRowsAt: (given) => {
        removeRows(desk, tableId, givenNumber(given, 0), givenNumber(given, 1, 1));
      },
      DeleteRows: ([rows]) => {
        const indices = Array.isArray(rows) ? rows.filter((one) => typeof one === "number") : [];
        for (const index of [...indices].sort((a, b) => b - a)) removeRows(desk, tableId, index, 1);
      },
    },
    objects: {
      Add: (given) => row(addRows(desk, tableId, given)),
      GetItemAt: (given) => {
        const index = givenNumber(given, 0);
        if (index < 0 || index >= count()) throw new RichApiError("InvalidArgument");
        return row(index);
      },
    },
  };
}

function tableRow(desk: Desk, tableId: string, index: number): PlayedObject {
  const place = () => {
    const { table, body } = tableNow(desk.port, tableId);
    return { sheetId: table.sheetId, area: { ...body, r: body.r + index, h: 1 } };
  };
  const range = () => desk.play.range(desk, place());
  return {
    type: "TableRow",
    identity: () => ({ Index: index }),
    read: { Index: () => index, Values: () => range().read?.["Values"]?.() },
    write: { Values: (values) => range().write?.["Values"]?.(values) },
    calls: {
      Delete: () => {
        removeRows(desk, tableId, index, 1);
      },
    },
    objects: { GetRange: range },
  };
}

/** Inserts rows in the table's columns, what lies below moves down; answers the first one's index. */
function addRows(desk: Desk, tableId: string, [index, values]: Given): number {
  const { port } = desk;
  const { table, body } = tableNow(port, tableId);
  const { sheetId } = table;
  requireUnprotected(port, sheetId, "allowInsertRows");
  const at = index == null || index === -1 ? body.h : givenNumber([index], 0);
  if (at < 0 || at > body.h) throw new RichApiError("InvalidArgument");
  const rows = Array.isArray(values) ? values.length : 1;
  const area = { ...body, r: body.r + at, h: rows };
  const formulas = calculatedFormulas(port, sheetId, body);
  shiftCells(port, sheetId, area, "insertDown");
  // At the end of the body the new rows lie beside the table until it is told of them.
  if (tableNow(port, tableId).table.area.h === table.area.h)
    port.changeTable(tableId, { area: { ...table.area, h: table.area.h + rows } });
  if (Array.isArray(values)) desk.play.range(desk, { sheetId, area }).write?.["Values"]?.(values);
  else
    port.writeCells(
      sheetId,
      area,
      fill(area, (_, column) => formulas[column] ?? null),
    );
  return at;
}

/** Takes rows out of the body; Excel leaves one empty row of a table that loses all. */
function removeRows(desk: Desk, tableId: string, index: number, count: number): void {
  const { port } = desk;
  const { table, body } = tableNow(port, tableId);
  const { sheetId } = table;
  requireUnprotected(port, sheetId, "allowDeleteRows");
  if (port.furnishings.table(tableId).isFiltered) throw new RichApiError("InsertDeleteConflict");
  if (index < 0 || count < 1 || index + count > body.h) throw new RichApiError("InvalidArgument");
  const kept = count === body.h ? 1 : 0;
  if (kept > 0) {
    const first = { ...body, h: 1 };
    port.writeCells(
      sheetId,
      first,
      fill(first, () => ""),
    );
  }
  const area = { ...body, r: body.r + index + kept, h: count - kept };
  if (area.h > 0) shiftCells(port, sheetId, area, "deleteUp");
}
