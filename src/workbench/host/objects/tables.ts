import type { Desk } from "../desk";
import { givenNumber, givenText } from "../given";
import type { PlayedObject } from "../playedObject";
import { RichApiError } from "../richApiError";

/** Excel.TableCollection of the workbook (`sheetId: null`) or of one sheet; keys are ids or names. */
export function tables(desk: Desk, sheetId: string | null): PlayedObject {
  const all = () => desk.port.tables().filter((one) => sheetId === null || one.sheetId === sheetId);
  const find = (key: string) =>
    all().find(({ id }) => id === key) ??
    all().find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return {
    type: "TableCollection",
    read: { Count: () => all().length },
    items: () => all().map((one) => desk.play.table(desk, one)),
    calls: { GetCount: () => all().length },
    item: (given) => {
      const found = find(givenText(given, 0));
      if (!found) throw new RichApiError("ItemNotFound");
      return desk.play.table(desk, found);
    },
    objects: {
      GetItemAt: (given) => {
        const found = all()[givenNumber(given, 0)];
        if (!found) throw new RichApiError("InvalidArgument");
        return desk.play.table(desk, found);
      },
      GetItemOrNullObject: (given) => {
        const found = find(givenText(given, 0));
        return found ? desk.play.table(desk, found) : null;
      },
    },
  };
}
