import type { Desk } from "../desk";
import { givenText } from "../given";
import { requireOpenStructure } from "../permissions";
import type { Given, PlayedObject } from "../playedObject";
import type { GridSheet } from "../port";
import { RichApiError } from "../richApiError";
import { registrations } from "./registrations";
import { sheetEvents } from "./sheetEvents";
import { findSheet, freeName, requireFreeName } from "./sheetNames";

/** Excel.WorksheetCollection; keys are ids or names, in any case. */
export function worksheets(desk: Desk): PlayedObject {
  const { play, port } = desk;
  const find = (key: string) => findSheet(port.sheets(), key);
  return {
    type: "WorksheetCollection",
    read: {},
    items: () => port.sheets().map((sheet) => play.worksheet(desk, sheet)),
    calls: {
      GetCount: (given) => counted(port.sheets(), given).length,
      ...registrations([...sheetEvents, "onAdded", "onDeleted"]),
    },
    item: (given) => play.worksheet(desk, required(find(givenText(given, 0)))),
    objects: {
      GetActiveWorksheet: () => play.worksheet(desk, required(find(port.activeSheet()))),
      GetFirst: (given) => play.worksheet(desk, required(counted(port.sheets(), given)[0])),
      GetLast: (given) => play.worksheet(desk, required(counted(port.sheets(), given).at(-1))),
      GetItemOrNullObject: (given) => {
        const sheet = find(givenText(given, 0));
        return sheet ? play.worksheet(desk, sheet) : null;
      },
      Add: (given) => {
        requireOpenStructure(port);
        const name = given[0] == null ? freeName(port.sheets()) : givenText(given, 0);
        requireFreeName(port.sheets(), name, null);
        return play.worksheet(desk, port.addSheet(name));
      },
    },
  };
}

function required(sheet: GridSheet | undefined): GridSheet {
  if (!sheet) throw new RichApiError("ItemNotFound");
  return sheet;
}

/** All sheets, or only the visible ones when the caller says so. */
function counted(sheets: readonly GridSheet[], given: Given): readonly GridSheet[] {
  return given[0] === true ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
}
