import { parseAddress, wholeSheet } from "../address";
import type { Desk } from "../desk";
import { givenNumber, givenPlace } from "../given";
import type { PlayedObject } from "../playedObject";
import type { Rectangle } from "../port";
import { RichApiError } from "../richApiError";

/** Excel.WorksheetFreezePanes: the cells at the top and the left that stay in view. */
export function freezePanes(desk: Desk, sheetId: string): PlayedObject {
  const { port, play } = desk;
  const frozen = () => port.furnishings.sheet(sheetId).frozen;
  const freeze = (area: Rectangle | null) => {
    port.furnishings.change(sheetId, { frozen: area });
  };
  const location = () => {
    const area = frozen();
    return area && play.range(desk, { sheetId, area });
  };
  return {
    type: "WorksheetFreezePanes",
    calls: {
      FreezeAt: (given) => {
        const { area } = givenPlace(given, 0, (address) => ({
          sheetId,
          area: parseAddress(address).area,
        }));
        freeze({ r: 0, c: 0, h: area.r + area.h, w: area.c + area.w });
      },
      FreezeRows: (given) => {
        freeze({ ...wholeSheet, h: givenNumber(given, 0, 1) });
      },
      FreezeColumns: (given) => {
        freeze({ ...wholeSheet, w: givenNumber(given, 0, 1) });
      },
      Unfreeze: () => {
        freeze(null);
      },
    },
    objects: {
      GetLocation: () => {
        const range = location();
        if (!range) throw new RichApiError("ItemNotFound");
        return range;
      },
      GetLocationOrNullObject: location,
    },
  };
}
