import { areaToAddress } from "../address";
import type { Desk } from "../desk";
import type { Place } from "../place";
import { givenNumber } from "../given";
import type { PlayedObject } from "../playedObject";
import { RichApiError } from "../richApiError";
import { sheetAddress } from "./sheetAddress";

/** Excel.RangeAreas: several areas of one sheet, such as its merged cells. */
export function rangeAreas(desk: Desk, places: readonly [Place, ...Place[]]): PlayedObject {
  const [first, ...rest] = places;
  const ranges = () => places.map((place) => desk.play.range(desk, place));
  return {
    type: "RangeAreas",
    place: first,
    read: {
      Address: () =>
        [sheetAddress(desk.port, first), ...rest.map(({ area }) => areaToAddress(area))].join(","),
      AreaCount: () => places.length,
      CellCount: () => places.reduce((sum, { area }) => sum + area.h * area.w, 0),
    },
    objects: {
      Areas: () => ({
        type: "RangeCollection",
        read: {},
        items: ranges,
        calls: { GetCount: () => places.length },
        objects: {
          GetItemAt: (given) => {
            const found = ranges()[givenNumber(given, 0)];
            if (!found) throw new RichApiError("InvalidArgument");
            return found;
          },
        },
      }),
    },
  };
}
