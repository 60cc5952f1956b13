import { parseAddress, wholeSheet } from "../address";
import { sheetAddress } from "./sheetAddress";
import type { Desk } from "../desk";
import type { Place } from "../place";
import type { PlayedObject } from "../playedObject";
import type { Rectangle } from "../port";
import { RichApiError } from "../richApiError";
import { columnShape } from "./columnShape";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { rangeCells } from "./rangeCells";
import { rangeCopies } from "./rangeCopies";
import { removeDuplicates } from "./rangeDuplicates";
import { rangeFinds } from "./rangeFinds";
import { rangeFormat } from "./rangeFormat";
import { rangeSort } from "./rangeOrder";
import { rangeSteps } from "./rangeSteps";

/** Excel.Range: where it lies, what it holds, how it looks, and the ways to other ranges. */
export function range(desk: Desk, place: Place): PlayedObject {
  const { play, port } = desk;
  const { sheetId, area } = place;
  const sheet = port.sheets().find(({ id }) => id === sheetId);
  if (!sheet) throw new RichApiError("ItemNotFound");
  const cells = rangeCells(desk, place);
  const copies = rangeCopies(desk, place);
  const lazyShape = () => columnShape(port, place);
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
      IsEntireColumn: () => area.h === wholeSheet.h,
      IsEntireRow: () => area.w === wholeSheet.w,
      ColumnHidden: () => lazyShape().areColumnsHidden(),
      RowHidden: () => lazyShape().areRowsHidden(),
      ...cells.read,
    },
    write: {
      ...cells.write,
      ColumnHidden: (isHidden) => {
        lazyShape().hideColumns(isHidden);
      },
      RowHidden: (isHidden) => {
        lazyShape().hideRows(isHidden);
      },
    },
    calls: {
      Select: () => {
        port.select(sheetId, area);
      },
      Clear: ([what]) => {
        cells.clear(what ?? "All");
      },
      ...copies.calls,
      _ValidateArraySize: (given) => {
        if (given[0] !== area.h || given[1] !== area.w) throw new RichApiError("InvalidArgument");
        return null;
      },
    },
    objects: {
      ConditionalFormats: () => conditionalFormats(desk, place),
      DataValidation: () => dataValidation(desk, place),
      Format: () => rangeFormat(desk, place),
      Worksheet: () => play.worksheet(desk, sheet),
      Sort: () => rangeSort(desk, place),
      RemoveDuplicates: ([columns, hasHeader]) =>
        removeDuplicates(desk, place, columns as readonly unknown[], hasHeader === true),
      ...rangeFinds(desk, place),
      ...copies.objects,
      ...rangeSteps(desk, place, (address) => ({ sheetId, area: parseAddress(address).area })),
    },
  };
}

/** Excel says -1 where the number does not fit in 31 bits. */
function cellCount({ h, w }: Rectangle): number {
  return h * w > 2 ** 31 - 1 ? -1 : h * w;
}
