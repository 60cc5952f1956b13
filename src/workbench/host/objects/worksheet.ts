import { areaToAddress, parseAddress, wholeSheet } from "../address";
import type { Desk } from "../desk";
import type { Place } from "../place";
import { givenNumber, givenText } from "../given";
import type { Given, PlayedObject } from "../playedObject";
import type { GridSheet } from "../port";
import { RichApiError } from "../richApiError";
import { sheetFilter } from "./autoFilter";
import { charts } from "./charts";
import { comments } from "./comments";
import { freezePanes } from "./freezePanes";
import { pageLayout } from "./pageLayout";
import { worksheetProtection } from "./protection";
import { registrations } from "./registrations";
import { sheetEvents } from "./sheetEvents";
import { sheetState } from "./sheetState";

/** Excel.Worksheet. */
export function worksheet(desk: Desk, sheet: GridSheet): PlayedObject {
  const { play, port } = desk;
  const range = (area: Place["area"]) => play.range(desk, { sheetId: sheet.id, area });
  const nullable = (other: GridSheet | undefined) => (other ? play.worksheet(desk, other) : null);
  const state = sheetState(port, sheet);
  return {
    type: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    read: state.read,
    write: state.write,
    calls: { ...state.calls, ...registrations(sheetEvents) },
    objects: {
      AutoFilter: () => sheetFilter(port, sheet.id),
      Charts: () => charts(desk, sheet.id),
      Comments: () => comments(desk, sheet.id),
      FreezePanes: () => freezePanes(desk, sheet.id),
      Names: () => play.names(desk),
      PageLayout: () => pageLayout(desk, sheet.id),
      Protection: () => worksheetProtection(port, sheet.id),
      Tables: () => play.tables(desk, sheet.id),
      GetRange: (given) => play.range(desk, place(desk, sheet.id, given)),
      GetRangeByIndexes: (given) =>
        range({
          r: givenNumber(given, 0),
          c: givenNumber(given, 1),
          h: givenNumber(given, 2),
          w: givenNumber(given, 3),
        }),
      GetCell: (given) => range({ r: givenNumber(given, 0), c: givenNumber(given, 1), h: 1, w: 1 }),
      GetNext: (given) => play.worksheet(desk, required(neighbour(desk, sheet, 1, given))),
      GetNextOrNullObject: (given) => nullable(neighbour(desk, sheet, 1, given)),
      GetPrevious: (given) => play.worksheet(desk, required(neighbour(desk, sheet, -1, given))),
      GetPreviousOrNullObject: (given) => nullable(neighbour(desk, sheet, -1, given)),
      GetUsedRange: (given) =>
        range(port.usedRange(sheet.id, given[0] === true) ?? { r: 0, c: 0, h: 1, w: 1 }),
      GetUsedRangeOrNullObject: (given) => {
        const used = port.usedRange(sheet.id, given[0] === true);
        return used && range(used);
      },
    },
  };
}

/** The sheet before or after another, hidden ones left out where the caller says so. */
function neighbour(
  { port }: Desk,
  { id }: GridSheet,
  step: 1 | -1,
  [visibleOnly]: Given,
): GridSheet | undefined {
  const counted = port
    .sheets()
    .filter((one) => one.id === id || visibleOnly !== true || one.visibility === "Visible");
  return counted[counted.findIndex((one) => one.id === id) + step];
}

function required(sheet: GridSheet | undefined): GridSheet {
  if (!sheet) throw new RichApiError("ItemNotFound");
  return sheet;
}

/** A1 address, a table's name, or the whole sheet where nothing is given. */
function place(desk: Desk, sheetId: string, given: Given): Place {
  if (given[0] == null) return { sheetId, area: wholeSheet };
  const text = givenText(given, 0);
  const table = desk.port.tables().find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (table) return { sheetId: table.sheetId, area: table.area };
  const parsed = parseAddress(text);
  const named = desk.port.sheets().find(({ id }) => id === sheetId);
  if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== named?.name.toLowerCase()) {
    throw new RichApiError(
      "InvalidArgument",
      `${areaToAddress(parsed.area)} lies on another sheet.`,
    );
  }
  return { sheetId, area: parsed.area };
}
