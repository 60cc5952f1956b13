import type { ListValue } from "../../schema/column";
import {
  concernsValues,
  kindValues,
  measureValues,
  perspectiveValues,
  reasonCategoryValues,
  rhythmValues,
  stateValues,
} from "../../schema/lists";
import type { AddSheet, SheetLayout } from "../../sheet/change";
import type { Area, Sheet, Workbook } from "../../sheet/sheet";
import { stateAt } from "./followUpSheets";
import { freeSheetName } from "../freeSheetName";

/**
 * The lists that cells may be filled from, in the order they stand on their sheet. Their headings are
 * not those of the columns, so that nobody takes the sheet for a table that could not be read.
 */
const lists = {
  concerns: { heading: "Val för Gäller", values: concernsValues },
  measure: { heading: "Val för Typ", values: measureValues },
  state: { heading: "Val för Läge", values: stateValues },
  reasonCategory: { heading: "Val för Orsakskategori", values: reasonCategoryValues },
  kind: { heading: "Val för Måltyp", values: kindValues },
  rhythm: { heading: "Val för Uppföljning", values: rhythmValues },
  perspective: { heading: "Val för Perspektiv", values: perspectiveValues },
} as const satisfies Readonly<Record<string, { heading: string; values: readonly ListValue[] }>>;

export type ListName = keyof typeof lists;
const listNames = Object.keys(lists) as readonly ListName[];

/** Words of the hidden sheet of lists. */
export interface ListSheetWords {
  /** What it is called, and what where a sheet of that name is not ours. */
  readonly sheet: string;
  readonly otherSheet: string;
  /** Stands in A1 and tells that the sheet is ours whatever it is called. */
  readonly mark: string;
}

/** The sheet of lists: there already, or to be made first by `change`. */
export interface ListSheet {
  readonly sheet: string;
  readonly change: AddSheet | null;
  /** The cells of each list, without its heading. */
  readonly areas: Readonly<Record<ListName, Area>>;
}

/** The row of the headings; the values follow below. */
const headingRow = 2;

/**
 * The hidden sheet that dropdowns take their values from, in ranges, so that staff may add words of
 * their own below. Ours is known by the mark in its first cell; a foreign sheet of the name is left.
 *
 * @example listSheet(workbook, words.followUp).areas.state → { row: 3, column: 2, height: 2, width: 1 }
 */
export function listSheet(
  workbook: Workbook,
  { lists: words }: { readonly lists: ListSheetWords },
): ListSheet {
  const ours = workbook.sheets.find((sheet) => stateAt(sheet, 0, 0).value === words.mark);
  if (ours) return { sheet: ours.name, change: null, areas: areasBy((name) => areaOn(ours, name)) };
  const isTaken = freeSheetName(workbook, words.sheet) !== words.sheet;
  const sheet = isTaken ? freeSheetName(workbook, words.otherSheet) : words.sheet;
  const change: AddSheet = { kind: "addSheet", sheet, after: null, layout: layoutOf(words) };
  return { sheet, change, areas: areasBy(usualArea) };
}

const areasBy = (areaOf: (name: ListName) => Area): Readonly<Record<ListName, Area>> => ({
  concerns: areaOf("concerns"),
  measure: areaOf("measure"),
  state: areaOf("state"),
  reasonCategory: areaOf("reasonCategory"),
  kind: areaOf("kind"),
  rhythm: areaOf("rhythm"),
  perspective: areaOf("perspective"),
});

const usualArea = (name: ListName): Area => ({
  row: headingRow + 1,
  column: listNames.indexOf(name),
  height: lists[name].values.length,
  width: 1,
});

/** A list as it stands now, with what was added below it; a list that was taken away is as made. */
function areaOn(sheet: Sheet, name: ListName): Area {
  const width = sheet.origin.column + (sheet.values[0]?.length ?? 0);
  for (let column = 0; column < width; column += 1) {
    if (stateAt(sheet, headingRow, column).value !== lists[name].heading) continue;
    let height = 0;
    while (stateAt(sheet, headingRow + 1 + height, column).value !== null) height += 1;
    if (height > 0) return { row: headingRow + 1, column, height, width: 1 };
  }
  return usualArea(name);
}

function layoutOf({ mark }: ListSheetWords): SheetLayout {
  const longest = Math.max(...listNames.map((name) => lists[name].values.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    listNames.map((name) => lists[name].values[row]?.name ?? null),
  );
  return {
    blocks: [
      { row: 0, column: 0, cells: [[mark]] },
      {
        row: headingRow,
        column: 0,
        cells: [listNames.map((name) => lists[name].heading), ...rows],
      },
    ],
    tables: [],
    styles: [
      {
        area: { row: headingRow, column: 0, height: 1, width: listNames.length },
        style: { bold: true },
      },
    ],
    columns: listNames.map((_, column) => ({ column, width: 20 })),
    validations: [],
    conditions: [],
    frozen: null,
    page: null,
    charts: [],
    visibility: "hidden",
  };
}
