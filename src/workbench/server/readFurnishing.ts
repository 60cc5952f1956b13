import type { Cell, Worksheet } from "@protobi/exceljs";
import { parseAddress } from "../host/address";
import type { CellLook } from "../host/furnishings/cellLook";
import type { ConditionalFurnishing } from "../host/furnishings/furnishings";
import type { Layer } from "../host/furnishings/layers";
import type { GridWorkbookSheet } from "../host/port";

/** What a sheet of a file has beside what its cells hold, as far as the grid shows or keeps it. */
export function readFurnishing(
  sheet: Worksheet,
): Pick<
  GridWorkbookSheet,
  "looks" | "conditions" | "hiddenColumns" | "hiddenRows" | "isProtected" | "frozen"
> {
  // The types promise a list; a sheet without a view of its own has none.
  const view = (sheet.views as Worksheet["views"] | null)?.[0];
  return {
    looks: looksOf(sheet),
    conditions: conditionsOf(sheet),
    hiddenColumns: numbered(sheet.columnCount, (column) => sheet.getColumn(column + 1).hidden),
    hiddenRows: numbered(sheet.rowCount, (row) => sheet.getRow(row + 1).hidden),
    // exceljs keeps the lock of a file it has read, but its types do not say so.
    isProtected: Reflect.get(sheet, "sheetProtection") != null,
    ...(view?.state === "frozen" && {
      frozen: { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 },
    }),
  };
}

function numbered(count: number, isWanted: (index: number) => boolean): readonly number[] {
  return Array.from({ length: count }, (_, index) => index).filter(isWanted);
}

/** One layer for each run of equal cells down a column. */
function looksOf(sheet: Worksheet): readonly Layer[] {
  return numbered(sheet.columnCount, () => true)
    .flatMap((c) => runsOf(sheet, c))
    .filter(({ look }) => Object.keys(look).length > 0);
}

function runsOf(sheet: Worksheet, c: number): readonly Layer[] {
  const runs: Layer[] = [];
  for (let r = 0; r < sheet.rowCount; r += 1) {
    const look = lookOf(sheet.getCell(r + 1, c + 1));
    const last = runs.at(-1);
    if (last && JSON.stringify(last.look) === JSON.stringify(look))
      runs[runs.length - 1] = { look, area: { ...last.area, h: last.area.h + 1 } };
    else runs.push({ look, area: { r, c, h: 1, w: 1 } });
  }
  return runs;
}

function lookOf({ font, fill, alignment, protection }: Partial<Cell>): Partial<CellLook> {
  const fillColor = fill?.type === "pattern" ? rgb(fill.fgColor?.argb) : null;
  const color = rgb(font?.color?.argb);
  return {
    ...(fillColor !== null && { fill: fillColor }),
    ...(color !== null && { color }),
    ...(font?.bold === true && { bold: true }),
    ...(font?.size !== undefined && font.size !== 11 && { fontSize: font.size }),
    ...(alignment?.wrapText === true && { wrapText: true }),
    ...(alignment?.vertical === "top" && { vertical: "Top" }),
    ...(alignment?.vertical === "middle" && { vertical: "Center" }),
    ...(protection?.locked === false && { isLocked: false }),
  };
}

function conditionsOf(sheet: Worksheet): readonly ConditionalFurnishing[] {
  // The types know conditional formats only on their way into a file.
  const found: unknown = Reflect.get(sheet, "conditionalFormattings");
  const formats = (Array.isArray(found) ? found : []) as readonly ConditionalOfFile[];
  return formats.flatMap(({ ref, rules }) => {
    const areas = ref.split(" ").map((address) => parseAddress(address).area);
    return rules
      .filter(({ type }) => type === "expression")
      .map(({ formulae, style }, at) => ({
        id: `{file-${ref}-${String(at)}}`,
        areas,
        formula: `=${textOf(formulae?.[0])}`,
        fill: rgb(style?.fill?.bgColor?.argb ?? style?.fill?.fgColor?.argb) ?? "",
        color: rgb(style?.font?.color?.argb) ?? "",
        bold: style?.font?.bold ?? null,
        italic: null,
        numberFormat: formatOf(style?.numFmt),
        stopIfTrue: false,
      }));
  });
}

interface ConditionalOfFile {
  readonly ref: string;
  readonly rules: readonly {
    readonly type: string;
    readonly formulae?: readonly unknown[];
    readonly style?: {
      readonly fill?: { readonly bgColor?: Color; readonly fgColor?: Color };
      readonly font?: { readonly color?: Color; readonly bold?: boolean };
      readonly numFmt?: unknown;
    };
  }[];
}
interface Color {
  readonly argb?: string;
}

function textOf(formula: unknown): string {
  return typeof formula === "string" || typeof formula === "number" ? String(formula) : "";
}

/** A format of a rule comes as its text or as an object around it. */
function formatOf(format: unknown): string {
  if (typeof format === "string") return format;
  const code: unknown =
    typeof format === "object" && format !== null ? Reflect.get(format, "formatCode") : null;
  return typeof code === "string" ? code : "General";
}

/** `"FFDDEEFF"` → `"#DDEEFF"`; colours of the theme are not known here. */
function rgb(argb: string | undefined): string | null {
  return argb === undefined ? null : `#${argb.slice(-6).toUpperCase()}`;
}
