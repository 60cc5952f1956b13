import { parseAddress } from "../address";
import { sheetAddress } from "./sheetAddress";
import type { Desk } from "../desk";
import type { Place } from "../place";
import type { PlayedObject } from "../playedObject";
import type { Rectangle } from "../port";
import { RichApiError } from "../richApiError";
import { rangeCells } from "./rangeCells";
import { rangeSteps } from "./rangeSteps";

/** Excel.Range: where it lies, what it holds, and the ways to other ranges. */
export function range(desk: Desk, place: Place): PlayedObject {
  const { play, port } = desk;
  const { sheetId, area } = place;
  const sheet = port.sheets().find(({ id }) => id === sheetId);
  if (!sheet) throw new RichApiError("ItemNotFound");
  const cells = rangeCells(desk, place);
  return {
    type: "Range",
    place,
    read: {
      Address: () => sheetAddress(port, place),
      CellCount: () => cellCount(area),
      ColumnCount: () => area.w,
      ColumnIndex: () => area.c,
      RowCount: () => area.h,
      RowIndex: () => area.r,
      ...cells.read,
    },
    write: cells.write,
    calls: {
      Select: () => {
        port.select(sheetId, area);
      },
      Clear: (given) => {
        const what = given[0] ?? "All";
        if (what === "All" || what === "Contents") cells.clearContents();
        if (what === "All" || what === "Formats") cells.clearFormats();
      },
      _ValidateArraySize: (given) => {
        if (given[0] !== area.h || given[1] !== area.w) throw new RichApiError("InvalidArgument");
        return null;
      },
    },
    objects: {
      Worksheet: () => play.worksheet(desk, sheet),
      ...rangeSteps(desk, place, (address) => ({ sheetId, area: parseAddress(address).area })),
    },
  };
}

/** Excel says -1 where the number does not fit in 31 bits. */
function cellCount({ h, w }: Rectangle): number {
  return h * w > 2 ** 31 - 1 ? -1 : h * w;
}
