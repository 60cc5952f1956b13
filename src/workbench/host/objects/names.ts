import type { PlayedObject } from "../playedObject";
import { RichApiError } from "../richApiError";

/** Excel.NamedItemCollection: the grid keeps no names, so it is always empty. */
export function names(): PlayedObject {
  return {
    type: "NamedItemCollection",
    read: {},
    items: () => [],
    calls: { GetCount: () => 0 },
    item: () => {
      throw new RichApiError("ItemNotFound");
    },
    objects: { GetItemOrNullObject: () => null },
  };
}
