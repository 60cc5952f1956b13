import { wholeSheet } from "../../host/address";
import type { SheetFurnishing } from "../../host/furnishings/furnishings";
import {
  childOf,
  childrenOf,
  node,
  replaceInOrder,
  type Attributes,
  type XmlNode,
} from "../xml/xmlNode";
import { sheetOrder } from "../shared/sheetOrder";
import { withoutKeys } from "../shared/withoutKeys";
import { widthInCharacters } from "../shared/columnWidth";
import { isWholeColumns, lookOfCells } from "./lookOfCells";
import type { StyleBook } from "./styleBook";

type Shape = Pick<SheetFurnishing, "widths" | "hiddenColumns" | "layers">;

interface Column {
  readonly min: number;
  readonly max: number;
  readonly attributes: Attributes;
}

/**
 * Writes widths, hidden columns and looks of whole columns, where they are not what they were when the file
 * was opened; columns that nobody touched stay as the file has them.
 */
export function writeColumns(root: XmlNode, before: Shape, now: Shape, styles: StyleBook): void {
  const touched = touchedColumns(before, now);
  if (touched.length === 0) return;
  let columns: readonly Column[] = childrenOf(childOf(root, "cols"), "col").map((element) => ({
    min: Number(element.attributes["min"]) - 1,
    max: Number(element.attributes["max"]) - 1,
    attributes: element.attributes,
  }));
  const hidden = new Set(now.hiddenColumns);
  const whole = now.layers.filter(({ area }) => isWholeColumns(area));
  const looks = lookOfCells(whole)(0);
  for (const c of touched) {
    const found = columns.find(({ min, max }) => c >= min && c <= max);
    const kept = withoutKeys(found?.attributes ?? {}, ["style", "hidden"]);
    const width = now.widths[c];
    const isStyled = whole.some(
      ({ area }) => c >= area.c && c < area.c + area.w && area.w < wholeSheet.w,
    );
    const { fileStyle = 0, ...look } = looks.at(c).look;
    const column = {
      min: c,
      max: c,
      attributes: {
        ...kept,
        ...(width !== before.widths[c] &&
          width !== undefined && { width: widthInCharacters(width), customWidth: true }),
        ...(isStyled && { style: styles.cell(fileStyle, look, null) }),
        ...(hidden.has(c) && { hidden: true }),
      },
    };
    columns = [...columns.flatMap((other) => without(other, c)), column];
  }
  const elements = [...columns]
    .sort((one, other) => one.min - other.min)
    .map(({ min, max, attributes }) =>
      node("col", {
        // A column without a width would be taken for one that nobody can see.
        width: 9.140625,
        ...attributes,
        min: min + 1,
        max: max + 1,
      }),
    );
  replaceInOrder(root, "cols", elements.length > 0 ? node("cols", {}, elements) : null, sheetOrder);
}

/** The parts of a run of columns beside one of them. */
function without({ min, max, attributes }: Column, c: number): readonly Column[] {
  return [
    { min, max: Math.min(max, c - 1), attributes },
    { min: Math.max(min, c + 1), max, attributes },
  ].filter((part) => part.min <= part.max);
}

function touchedColumns(before: Shape, now: Shape): readonly number[] {
  const widths = Object.keys({ ...before.widths, ...now.widths }).map(Number);
  const isHidden = (shape: Shape) => new Set(shape.hiddenColumns);
  const [hiddenBefore, hiddenNow] = [isHidden(before), isHidden(now)];
  const wholeNow = now.layers.filter(({ area }) => isWholeColumns(area) && area.w < wholeSheet.w);
  const fresh = wholeNow.filter((layer) => !before.layers.includes(layer));
  const styled = fresh.flatMap(({ area }) =>
    Array.from({ length: Math.min(area.w, mostColumns) }, (_, at) => area.c + at),
  );
  return [
    ...new Set([
      ...widths.filter((c) => before.widths[c] !== now.widths[c]),
      ...[...hiddenBefore, ...hiddenNow].filter((c) => hiddenBefore.has(c) !== hiddenNow.has(c)),
      ...styled,
    ]),
  ];
}

/** Somebody may colour a whole sheet; that many columns are as many as anybody looks at. */
const mostColumns = 1_000;
