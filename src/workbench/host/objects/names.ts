import type { Desk } from "../desk";
import type { NameFurnishing } from "../furnishings/furnishings";
import { givenText } from "../given";
import type { PlayedObject } from "../playedObject";
import { isPlayed } from "../playedObject";
import { RichApiError } from "../richApiError";
import { placeOfAddress } from "./placeOfAddress";
import { sheetAddress } from "./sheetAddress";

/** Excel.NamedItemCollection of the workbook: names are kept; formulas in the grid do not know them. */
export function names(desk: Desk): PlayedObject {
  const { port } = desk;
  const { furnishings } = port;
  const all = () => furnishings.workbook().names;
  const find = (name: string) =>
    all().find((one) => one.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  return {
    type: "NamedItemCollection",
    read: {},
    items: () => all().map((one) => namedItem(desk, one)),
    calls: { GetCount: () => all().length },
    item: (given) => {
      const found = find(givenText(given, 0));
      if (!found) throw new RichApiError("ItemNotFound");
      return namedItem(desk, found);
    },
    objects: {
      GetItemOrNullObject: (given) => {
        const found = find(givenText(given, 0));
        return found ? namedItem(desk, found) : null;
      },
      Add: (given) => {
        const name = givenText(given, 0);
        const isTable = port
          .tables()
          .some((table) => table.name.toLowerCase() === name.toLowerCase());
        if (find(name) || isTable) throw new RichApiError("ItemAlreadyExists");
        const [, reference, comment] = given;
        const isRange = isPlayed(reference) && reference.place;
        const formula = isRange ? `=${sheetAddress(port, isRange)}` : givenText(given, 1);
        const added: NameFurnishing = {
          name,
          formula,
          comment: typeof comment === "string" ? comment : "",
          isVisible: true,
        };
        furnishings.changeWorkbook({ names: [...all(), added] });
        return namedItem(desk, added);
      },
    },
  };
}

function namedItem(desk: Desk, { name }: NameFurnishing): PlayedObject {
  const { port } = desk;
  const { furnishings } = port;
  const all = () => furnishings.workbook().names;
  const now = (): NameFurnishing => {
    const found = all().find((one) => one.name === name);
    if (!found) throw new RichApiError("ItemNotFound");
    return found;
  };
  const change = (part: Partial<NameFurnishing>) => {
    const names = all().map((one) => (one.name === name ? { ...one, ...part } : one));
    furnishings.changeWorkbook({ names });
  };
  const range = () =>
    desk.play.range(desk, placeOfAddress(port, port.activeSheet(), now().formula));
  return {
    type: "NamedItem",
    identity: () => ({ Id: name }),
    read: {
      Name: () => name,
      Formula: () => now().formula,
      Comment: () => now().comment,
      Visible: () => now().isVisible,
      Scope: () => "Workbook",
    },
    write: {
      Formula: (formula) => {
        change({ formula: givenText([formula], 0) });
      },
      Comment: (comment) => {
        change({ comment: givenText([comment], 0) });
      },
      Visible: (isVisible) => {
        change({ isVisible: isVisible === true });
      },
    },
    calls: {
      Delete: () => {
        furnishings.changeWorkbook({ names: all().filter((one) => one.name !== name) });
      },
    },
    objects: { GetRange: range, GetRangeOrNullObject: range },
  };
}
