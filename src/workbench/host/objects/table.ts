import type { Desk } from "../desk";
import { givenPlace, givenText } from "../given";
import { requireUnprotected } from "../permissions";
import type { PlayedObject } from "../playedObject";
import type { TableFurnishing } from "../furnishings/furnishings";
import type { GridTable, Rectangle } from "../port";
import { fill } from "../rectangles";
import { RichApiError } from "../richApiError";
import { tableFilter } from "./autoFilter";
import { placeOfAddress } from "./placeOfAddress";
import { registrations } from "./registrations";
import { tableColumns } from "./tableColumns";
import { tableNow } from "./tableNow";
import { sortRows } from "./rangeOrder";
import { requireFreeTableName } from "./tableNames";
import { resizeTable } from "./resizeTable";
import { tableRows } from "./tableRows";

/** Excel.Table. */
export function table(desk: Desk, { id, sheetId }: GridTable): PlayedObject {
  const { port } = desk;
  const { furnishings } = port;
  const now = () => tableNow(port, id);
  const range = (target: Rectangle) => desk.play.range(desk, { sheetId, area: target });
  const kept = () => furnishings.table(id);
  const keep = (change: Partial<TableFurnishing>) => {
    requireUnprotected(port, sheetId);
    furnishings.changeTable(id, change);
  };
  return {
    type: "Table",
    identity: () => ({ Id: id }),
    read: {
      Id: () => id,
      Name: () => now().table.name,
      ShowHeaders: () => now().table.hasHeadings,
      ShowTotals: () => now().table.hasTotals,
      Style: () => kept().style,
      ShowFilterButton: () => kept().showFilterButton,
      ShowBandedRows: () => kept().showBandedRows,
    },
    write: {
      Name: (given) => {
        requireUnprotected(port, sheetId);
        const name = givenText([given], 0);
        requireFreeTableName(port, name, id);
        port.changeTable(id, { name });
      },
      Style: (style) => {
        keep({ style: givenText([style], 0) });
      },
      ShowFilterButton: (isShown) => {
        keep({ showFilterButton: isShown === true });
      },
      ShowBandedRows: (isShown) => {
        keep({ showBandedRows: isShown === true });
      },
      ShowTotals: (isShown) => {
        requireUnprotected(port, sheetId);
        const { area, hasTotals } = now().table;
        const more = Number(isShown === true) - Number(hasTotals);
        port.changeTable(id, {
          hasTotals: isShown === true,
          area: { ...area, h: area.h + more },
        });
      },
    },
    calls: {
      Resize: (given) => {
        const wanted = givenPlace(given, 0, (address) => placeOfAddress(port, sheetId, address));
        resizeTable(port, now().table, wanted);
      },
      ClearFilters: () => {
        keep({ isFiltered: false });
      },
      Delete: () => {
        requireUnprotected(port, sheetId);
        const { area } = now().table;
        port.removeTable(id);
        port.writeCells(
          sheetId,
          area,
          fill(area, () => ""),
        );
      },
      ...registrations(["onChanged", "onSelectionChanged"]),
    },
    objects: {
      AutoFilter: () => tableFilter(port, id),
      Columns: () => tableColumns(desk, id),
      Sort: () => ({
        type: "TableSort",
        read: {},
        calls: {
          Apply: ([fields]) => {
            sortRows(desk, sheetId, now().body, fields);
          },
        },
      }),
      Rows: () => tableRows(desk, id),
      ConvertToRange: () => {
        requireUnprotected(port, sheetId);
        const { area } = now().table;
        port.removeTable(id);
        return range(area);
      },
      GetRange: () => range(now().table.area),
      GetHeaderRowRange: () => range(now().headings),
      GetDataBodyRange: () => range(now().body),
      GetTotalRowRange: () => {
        const { totals } = now();
        if (!totals) throw new RichApiError("ItemNotFound");
        return range(totals);
      },
      Worksheet: () => {
        const sheet = port.sheets().find((one) => one.id === sheetId);
        if (!sheet) throw new RichApiError("ItemNotFound");
        return desk.play.worksheet(desk, sheet);
      },
    },
  };
}
