import type { Desk } from "../desk";
import type { ConditionalFurnishing } from "../furnishings/furnishings";
import { givenNumber, givenText } from "../given";
import { requireUnprotected } from "../permissions";
import type { Place } from "../place";
import type { PlayedObject } from "../playedObject";
import { intersection, subtract } from "../rectangles";
import { RichApiError } from "../richApiError";
import { conditionalFormat } from "./conditionalFormat";

/** Of Excel's kinds those without scales, bars and symbols. */
const kinds = ["Custom", "CellValue", "ContainsText", "TopBottom"] as const;

/** Excel.ConditionalFormatCollection of a range. */
export function conditionalFormats(desk: Desk, place: Place): PlayedObject {
  const { port } = desk;
  const { sheetId, area } = place;
  const ofSheet = () => port.furnishings.sheet(sheetId).conditions;
  const here = () => ofSheet().filter(({ areas }) => areas.some((one) => intersection(one, area)));
  const play = ({ id }: ConditionalFurnishing) => conditionalFormat(desk, sheetId, id);
  const find = (id: string) => here().find((one) => one.id === id);
  return {
    type: "ConditionalFormatCollection",
    read: {},
    items: () => here().map(play),
    calls: {
      GetCount: () => here().length,
      ClearAll: () => {
        requireUnprotected(port, sheetId, "allowFormatCells");
        const left = ofSheet().map((one) => ({
          ...one,
          areas: one.areas.flatMap((covered) => subtract(covered, area)),
        }));
        port.furnishings.change(sheetId, {
          conditions: left.filter(({ areas }) => areas.length > 0),
        });
      },
    },
    item: (given) => {
      const found = find(givenText(given, 0));
      if (!found) throw new RichApiError("ItemNotFound");
      return play(found);
    },
    objects: {
      Add: ([type]) => {
        requireUnprotected(port, sheetId, "allowFormatCells");
        const kind = kinds.find((one) => one === type);
        if (!kind) throw new RichApiError("UnsupportedOperation");
        const condition: ConditionalFurnishing = {
          ...(kind !== "Custom" && { kind, rule: {} }),
          id: freeId(ofSheet()),
          areas: [area],
          formula: "",
          fill: "",
          color: "",
          bold: null,
          italic: null,
          numberFormat: "General",
          stopIfTrue: false,
        };
        // Excel puts a new one first in order of precedence.
        port.furnishings.change(sheetId, { conditions: [condition, ...ofSheet()] });
        return play(condition);
      },
      GetItemOrNullObject: (given) => {
        const found = find(givenText(given, 0));
        return found ? play(found) : null;
      },
      GetItemAt: (given) => {
        const found = here()[givenNumber(given, 0)];
        if (!found) throw new RichApiError("InvalidArgument");
        return play(found);
      },
    },
  };
}

function freeId(taken: readonly ConditionalFurnishing[]): string {
  const numbers = taken.map(({ id }) => Number(id.replace(/\D/g, "")));
  return `{condition-${String(Math.max(0, ...numbers) + 1)}}`;
}
