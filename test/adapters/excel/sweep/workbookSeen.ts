import { plainLook } from "../../../../src/workbench/host/furnishings/cellLook";
import type { Layer } from "../../../../src/workbench/host/furnishings/layers";
import type { SheetSnapshot } from "../../../../src/workbench/host/memorySnapshot";
import type { Twin } from "../../../workbench/twin";

/** Keys that Excel's own ids stand under; another run gets others. */
const ids: ReadonlySet<string> = new Set(["id", "sheetId"]);
const ourPrefix = "lofteskollen.";

/**
 * Everything of a workbook that is its users': cells, formulas, formats, tables, names, validations, looks,
 * conditions, protection, and the settings of others. Which sheet is shown is not.
 *
 * @returns text that is the same where the workbook is
 */
export function workbookSeen(twin: Twin): string {
  const { sheets, workbook } = twin.port.snapshot();
  const others = Object.entries(twin.settings()).filter(([key]) => !key.startsWith(ourPrefix));
  const seen = { sheets: sheets.map(sheetSeen), workbook, settings: others };
  return JSON.stringify(seen, (key, value: unknown) => (ids.has(key) ? undefined : value), 1);
}

function sheetSeen({ furnishing, ...sheet }: SheetSnapshot): unknown {
  const { layers, ...rest } = furnishing;
  return { ...sheet, furnishing: { ...rest, looks: looksOf(layers) } };
}

const looksByLayers = new WeakMap<readonly Layer[], Readonly<Record<string, unknown>>>();
/** No sheet of the sweep is larger. */
const seenRows = 40;
const seenColumns = 30;

/** The look of each cell that has one, by row and column, whatever layers it came of. */
function looksOf(layers: readonly Layer[]): Readonly<Record<string, unknown>> {
  const known = looksByLayers.get(layers);
  if (known) return known;
  const looks = new Map<string, Record<string, unknown>>();
  for (const { area, look } of layers) {
    for (let r = area.r; r < Math.min(area.r + area.h, seenRows); r += 1) {
      for (let c = area.c; c < Math.min(area.c + area.w, seenColumns); c += 1) {
        const key = `${String(r)}:${String(c)}`;
        looks.set(key, { ...looks.get(key), ...look });
      }
    }
  }
  const own = [...looks]
    .map(([key, look]) => [key, unlikePlain(look)] as const)
    .filter(([, look]) => look.length > 0)
    .sort(([one], [other]) => one.localeCompare(other));
  const found = Object.fromEntries(own);
  looksByLayers.set(layers, found);
  return found;
}

/** What of a look is not as on a cell that nobody has touched. */
const unlikePlain = (look: Record<string, unknown>): (readonly [string, unknown])[] =>
  Object.entries(look)
    .filter(([key, value]) => value !== Reflect.get(plainLook, key))
    .sort(([one], [other]) => one.localeCompare(other));
