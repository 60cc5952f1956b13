import type { Desk } from "../desk";
import { givenNumber, givenText } from "../given";
import { requireUnprotected } from "../permissions";
import type { PlayedObject } from "../playedObject";
import type { GridValue } from "../port";
import { RichApiError } from "../richApiError";
import { shiftCells } from "../shiftCells";
import { tableNow } from "./tableNow";

/** Excel.TableColumnCollection: columns by place, heading or identifier (the place counted from 1). */
export function tableColumns(desk: Desk, tableId: string): PlayedObject {
  const { port } = desk;
  const headings = (): readonly string[] => {
    const { table, headings: area } = tableNow(port, tableId);
    return (port.readValues(table.sheetId, area)[0] ?? []).map(text);
  };
  const column = (index: number) => tableColumn(desk, tableId, index);
  const find = (key: unknown): number =>
    typeof key === "number"
      ? key - 1
      : headings().findIndex(
          (one) => one.toLocaleLowerCase() === givenText([key], 0).toLocaleLowerCase(),
        );
  const required = (index: number) => {
    if (index < 0 || index >= headings().length) throw new RichApiError("ItemNotFound");
    return column(index);
  };
  return {
    type: "TableColumnCollection",
    read: { Count: () => headings().length },
    items: () => headings().map((_, index) => column(index)),
    calls: { GetCount: () => headings().length },
    item: ([key]) => required(find(key)),
    objects: {
      GetItemAt: (given) => required(givenNumber(given, 0)),
      GetItemOrNullObject: ([key]) => {
        const index = find(key);
        return index < 0 || index >= headings().length ? null : column(index);
      },
    },
  };
}

function tableColumn(desk: Desk, tableId: string, index: number): PlayedObject {
  const { port } = desk;
  const now = () => tableNow(port, tableId);
  const part = (which: "headings" | "body" | "table") => {
    const parts = now();
    const area = which === "table" ? parts.table.area : parts[which];
    return desk.play.range(desk, {
      sheetId: parts.table.sheetId,
      area: { ...area, c: area.c + index, w: 1 },
    });
  };
  const heading = () => {
    const { table, headings } = now();
    return text(port.readValues(table.sheetId, headings)[0]?.[index] ?? null);
  };
  return {
    type: "TableColumn",
    identity: () => ({ Id: index + 1 }),
    read: {
      Id: () => index + 1,
      Index: () => index,
      Name: heading,
      Values: () => part("table").read?.["Values"]?.(),
    },
    write: {
      Name: (name) => part("headings").write?.["Values"]?.(name),
      Values: (values) => part("table").write?.["Values"]?.(values),
    },
    calls: {
      Delete: () => {
        const { table } = now();
        requireUnprotected(port, table.sheetId, "allowDeleteColumns");
        const area = { ...table.area, c: table.area.c + index, w: 1 };
        shiftCells(port, table.sheetId, area, "deleteLeft");
      },
    },
    objects: {
      GetRange: () => part("table"),
      GetDataBodyRange: () => part("body"),
      GetHeaderRowRange: () => part("headings"),
    },
  };
}

function text(value: GridValue): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}
