import type { Desk } from "../desk";
import { givenNumber, givenPlace, givenText } from "../given";
import { requireUnprotected } from "../permissions";
import type { Place } from "../place";
import type { Given, PlayedObject } from "../playedObject";
import { intersection } from "../rectangles";
import { RichApiError } from "../richApiError";
import { tableHeadings } from "./tableHeadings";
import { freeTableName } from "./tableNames";
import { registrations } from "./registrations";
import { placeOfAddress } from "./placeOfAddress";

/** Excel.TableCollection of the workbook (`sheetId: null`) or of one sheet; keys are ids or names. */
export function tables(desk: Desk, sheetId: string | null): PlayedObject {
  const { play, port } = desk;
  const all = () => port.tables().filter((one) => sheetId === null || one.sheetId === sheetId);
  const find = (key: string) =>
    all().find(({ id }) => id === key) ??
    all().find(({ name }) => name.toLocaleLowerCase() === key.toLocaleLowerCase());
  return {
    type: "TableCollection",
    read: { Count: () => all().length },
    items: () => all().map((one) => play.table(desk, one)),
    calls: {
      GetCount: () => all().length,
      ...registrations(["onAdded", "onChanged", "onDeleted"]),
    },
    item: (given) => {
      const found = find(givenText(given, 0));
      if (!found) throw new RichApiError("ItemNotFound");
      return play.table(desk, found);
    },
    objects: {
      Add: (given) => add(desk, sheetId ?? port.activeSheet(), given),
      GetItemAt: (given) => {
        const found = all()[givenNumber(given, 0)];
        if (!found) throw new RichApiError("InvalidArgument");
        return play.table(desk, found);
      },
      GetItemOrNullObject: (given) => {
        const found = find(givenText(given, 0));
        return found ? play.table(desk, found) : null;
      },
    },
  };
}

function add(desk: Desk, usualSheet: string, given: Given): PlayedObject {
  const { port } = desk;
  const place: Place = givenPlace(given, 0, (address) => placeOfAddress(port, usualSheet, address));
  // Without headings Excel moves the cells down to make room for some; nothing of that is played.
  if (given[1] !== true) throw new RichApiError("UnsupportedOperation");
  requireUnprotected(port, place.sheetId);
  const others = [
    ...port.merged(place.sheetId),
    ...port
      .tables()
      .filter(({ sheetId }) => sheetId === place.sheetId)
      .map(({ area }) => area),
  ];
  if (others.some((area) => intersection(area, place.area)))
    throw new RichApiError("MergedRangeConflict");
  const area = place.area.h === 1 ? { ...place.area, h: 2 } : place.area;
  const heading = { ...area, h: 1 };
  port.writeCells(place.sheetId, heading, [
    tableHeadings(port.readValues(place.sheetId, heading)[0] ?? []),
  ]);
  return desk.play.table(desk, port.addTable(place.sheetId, area, freeTableName(port)));
}
