import type { Desk } from "../desk";
import type { PlayedObject } from "../playedObject";
import type { GridTable, Rectangle } from "../port";
import { RichApiError } from "../richApiError";

/** Excel.Table. */
export function table(
  desk: Desk,
  { id, name, sheetId, area, hasHeadings }: GridTable,
): PlayedObject {
  const range = (target: Rectangle) => desk.play.range(desk, { sheetId, area: target });
  const headings = hasHeadings ? 1 : 0;
  return {
    type: "Table",
    identity: () => ({ Id: id }),
    read: {
      Id: () => id,
      Name: () => name,
      ShowHeaders: () => hasHeadings,
      ShowTotals: () => false,
    },
    objects: {
      GetRange: () => range(area),
      GetHeaderRowRange: () => {
        if (!hasHeadings) throw new RichApiError("ItemNotFound");
        return range({ ...area, h: 1 });
      },
      GetDataBodyRange: () =>
        range({ ...area, r: area.r + headings, h: Math.max(1, area.h - headings) }),
      Worksheet: () => {
        const sheet = desk.port.sheets().find((one) => one.id === sheetId);
        if (!sheet) throw new RichApiError("ItemNotFound");
        return desk.play.worksheet(desk, sheet);
      },
    },
  };
}
