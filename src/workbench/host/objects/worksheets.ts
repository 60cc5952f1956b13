import type { Desk } from "../desk";
import { givenText } from "../given";
import type { Given, PlayedObject } from "../playedObject";
import type { GridSheet } from "../port";
import { RichApiError } from "../richApiError";
import { registrations } from "./registrations";

/** Excel.WorksheetCollection; keys are ids or names, in any case. */
export function worksheets(desk: Desk): PlayedObject {
  const { play, port } = desk;
  const find = (key: string) => findSheet(port.sheets(), key);
  return {
    type: "WorksheetCollection",
    read: {},
    items: () => port.sheets().map((sheet) => play.worksheet(desk, sheet)),
    calls: { GetCount: (given) => counted(port.sheets(), given).length, ...registrations },
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
        const name = given[0] == null ? freeName(port.sheets()) : givenText(given, 0);
        if (find(name)) throw new RichApiError("ItemAlreadyExists");
        if (!isSheetName(name)) throw new RichApiError("InvalidArgument");
        return play.worksheet(desk, port.addSheet(name));
      },
    },
  };
}

function findSheet(sheets: readonly GridSheet[], key: string): GridSheet | undefined {
  const wanted = key.toLocaleLowerCase();
  return (
    sheets.find((sheet) => sheet.id === key) ??
    sheets.find((sheet) => sheet.name.toLocaleLowerCase() === wanted)
  );
}

function required(sheet: GridSheet | undefined): GridSheet {
  if (!sheet) throw new RichApiError("ItemNotFound");
  return sheet;
}

/** All sheets, or only the visible ones when the caller says so. */
function counted(sheets: readonly GridSheet[], given: Given): readonly GridSheet[] {
  return given[0] === true ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
}

function freeName(sheets: readonly GridSheet[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name));
  let number = sheets.length + 1;
  while (taken.has(`Sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}

/** Excel's rule: 1–31 characters, none of : \ / ? * [ ], no apostrophe first or last. */
function isSheetName(name: string): boolean {
  return /^[^:\\/?*[\]]{1,31}$/.test(name) && !/^'|'$/.test(name);
}
