import type { Desk } from "../desk";
import type { ChartFurnishing } from "../furnishings/furnishings";
import { givenNumber, givenPlace, givenText } from "../given";
import { requireUnprotected } from "../permissions";
import type { Given, PlayedObject } from "../playedObject";
import { RichApiError } from "../richApiError";
import { chart } from "./chart";

/** Excel.ChartCollection of a sheet; keys are names, in any case, or identifiers. */
export function charts(desk: Desk, sheetId: string): PlayedObject {
  const { port } = desk;
  const all = () => port.furnishings.sheet(sheetId).charts;
  const play = ({ id }: ChartFurnishing) => chart(desk, sheetId, id);
  const find = (key: string) =>
    all().find(
      ({ id, name }) => id === key || name.toLocaleLowerCase() === key.toLocaleLowerCase(),
    );
  const required = (given: Given) => {
    const found = find(givenText(given, 0));
    if (!found) throw new RichApiError("ItemNotFound");
    return play(found);
  };
  return {
    type: "ChartCollection",
    read: { Count: () => all().length },
    items: () => all().map(play),
    calls: { GetCount: () => all().length },
    item: required,
    objects: {
      GetItem: required,
      GetItemOrNullObject: (given) => {
        const found = find(givenText(given, 0));
        return found ? play(found) : null;
      },
      GetItemAt: (given) => {
        const found = all()[givenNumber(given, 0)];
        if (!found) throw new RichApiError("InvalidArgument");
        return play(found);
      },
      Add: (given) => {
        requireUnprotected(port, sheetId, "allowEditObjects");
        const data = givenPlace(given, 1, () => {
          throw new RichApiError("InvalidArgument");
        });
        const number = Math.max(0, ...all().map(({ id }) => Number(id.replace(/\D/g, "")))) + 1;
        const added: ChartFurnishing = {
          id: `{chart-${String(number)}}`,
          name: `Chart ${String(number)}`,
          kind: givenText(given, 0),
          data,
          seriesBy: typeof given[2] === "string" ? given[2] : "Auto",
          place: null,
          set: {},
        };
        port.furnishings.change(sheetId, { charts: [...all(), added] });
        return play(added);
      },
    },
  };
}
