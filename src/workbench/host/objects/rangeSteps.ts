import { wholeSheet } from "../address";
import type { Desk } from "../desk";
import type { Place } from "../place";
import { givenNumber, givenPlace } from "../given";
import type { Given, PlayedObject } from "../playedObject";
import type { Rectangle } from "../port";
import { boundingRectangle, intersection } from "../rectangles";
import { RichApiError } from "../richApiError";

/** The ways from one range to others: cell, row, offset, bounding rectangle, used and merged areas. */
export function rangeSteps(
  desk: Desk,
  { sheetId, area }: Place,
  byAddress: (address: string) => Place,
): NonNullable<PlayedObject["objects"]> {
  const { port } = desk;
  const to = (target: Rectangle) => desk.play.range(desk, { sheetId, area: onSheet(target) });
  const other = (given: Given) => givenPlace(given, 0, byAddress).area;
  const shared = (given: Given) => intersection(area, other(given));
  const used = (given: Given) => {
    const ofSheet = port.usedRange(sheetId, given[0] === true);
    return ofSheet && intersection(area, ofSheet);
  };
  return {
    GetCell: (given) =>
      to({ r: area.r + givenNumber(given, 0), c: area.c + givenNumber(given, 1), h: 1, w: 1 }),
    GetRow: (given) => to({ ...area, r: area.r + givenNumber(given, 0), h: 1 }),
    GetColumn: (given) => to({ ...area, c: area.c + givenNumber(given, 0), w: 1 }),
    GetLastCell: () => to({ r: area.r + area.h - 1, c: area.c + area.w - 1, h: 1, w: 1 }),
    GetLastRow: () => to({ ...area, r: area.r + area.h - 1, h: 1 }),
    GetLastColumn: () => to({ ...area, c: area.c + area.w - 1, w: 1 }),
    GetEntireRow: () => to({ ...area, c: 0, w: wholeSheet.w }),
    GetEntireColumn: () => to({ ...area, r: 0, h: wholeSheet.h }),
    GetRowsBelow: (given) => to({ ...area, r: area.r + area.h, h: givenNumber(given, 0, 1) }),
    GetRowsAbove: (given) => {
      const count = givenNumber(given, 0, 1);
      return to({ ...area, r: area.r - count, h: count });
    },
    GetColumnsAfter: (given) => to({ ...area, c: area.c + area.w, w: givenNumber(given, 0, 1) }),
    GetColumnsBefore: (given) => {
      const count = givenNumber(given, 0, 1);
      return to({ ...area, c: area.c - count, w: count });
    },
    GetOffsetRange: (given) =>
      to({ ...area, r: area.r + givenNumber(given, 0), c: area.c + givenNumber(given, 1) }),
    GetResizedRange: (given) =>
      to({ ...area, h: area.h + givenNumber(given, 0), w: area.w + givenNumber(given, 1) }),
    GetAbsoluteResizedRange: (given) =>
      to({ ...area, h: givenNumber(given, 0), w: givenNumber(given, 1) }),
    GetBoundingRect: (given) => to(boundingRectangle(area, other(given))),
    GetIntersection: (given) => to(required(shared(given))),
    GetIntersectionOrNullObject: (given) => nullable(shared(given)),
    GetUsedRange: (given) => to(used(given) ?? { ...area, h: 1, w: 1 }),
    GetUsedRangeOrNullObject: (given) => nullable(used(given)),
    GetMergedAreasOrNullObject: () => {
      const merged = port.merged(sheetId).filter((one) => intersection(one, area));
      const [first, ...rest] = merged.map((one) => ({ sheetId, area: one }));
      return first ? desk.play.rangeAreas(desk, [first, ...rest]) : null;
    },
  };

  function nullable(target: Rectangle | null): PlayedObject | null {
    return target && to(target);
  }
}

function required(target: Rectangle | null): Rectangle {
  if (!target) throw new RichApiError("ItemNotFound");
  return target;
}

function onSheet(target: Rectangle): Rectangle {
  const { r, c, h, w } = target;
  const fits = r >= 0 && c >= 0 && h > 0 && w > 0 && r + h <= wholeSheet.h && c + w <= wholeSheet.w;
  if (!fits) throw new RichApiError("InvalidArgument");
  return target;
}
