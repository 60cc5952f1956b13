import fc from "fast-check";
import type { CellLook } from "../../../src/workbench/host/furnishings/cellLook";
import type { Layer } from "../../../src/workbench/host/furnishings/layers";
import {
  cleared,
  movedLayers,
  paint,
  valuesIn,
} from "../../../src/workbench/host/furnishings/layers";
import type { Rectangle } from "../../../src/workbench/host/port";
import { isInside } from "../../../src/workbench/host/rectangles";

const rectangle = fc.record({
  r: fc.integer({ min: 0, max: 5 }),
  c: fc.integer({ min: 0, max: 5 }),
  h: fc.integer({ min: 1, max: 4 }),
  w: fc.integer({ min: 1, max: 4 }),
});
const paints = fc.array(
  fc.record({
    area: rectangle,
    look: fc.oneof(
      fc.record({ bold: fc.boolean() }),
      fc.record({ fill: fc.constantFrom("#FF0000", "#00FF00") }),
    ),
  }),
  { maxLength: 8 },
);
const cells = (area: Rectangle): Rectangle[] =>
  Array.from({ length: area.h * area.w }, (_, at) => ({
    r: area.r + Math.floor(at / area.w),
    c: area.c + (at % area.w),
    h: 1,
    w: 1,
  }));
const lay = (steps: readonly Layer[]): readonly Layer[] =>
  steps.reduce<readonly Layer[]>((layers, { area, look }) => paint(layers, area, look), []);
/** The look of one cell by the plainest reading: the last paint that covers it. */
const plainly = (steps: readonly Layer[], cell: Rectangle, property: keyof CellLook): unknown =>
  steps.filter(({ area, look }) => property in look && isInside(cell, area)).at(-1)?.look[property];

describe("layers of looks", () => {
  it("say for each cell what was painted last", () => {
    fc.assert(
      fc.property(paints, rectangle, (steps, area) => {
        for (const cell of cells(area)) {
          const [value] = valuesIn(lay(steps), cell, "bold");
          expect(value).toBe(plainly(steps, cell, "bold") ?? false);
        }
      }),
    );
  });

  it("say for an area all that its cells say", () => {
    fc.assert(
      fc.property(paints, rectangle, (steps, area) => {
        const layers = lay(steps);
        const single = new Set(cells(area).flatMap((cell) => valuesIn(layers, cell, "fill")));
        expect(new Set(valuesIn(layers, area, "fill"))).toEqual(single);
      }),
    );
  });

  it("leave nothing where they are cleared, and all beside it", () => {
    fc.assert(
      fc.property(paints, rectangle, rectangle, (steps, area, elsewhere) => {
        const layers = cleared(lay(steps), area);
        expect(valuesIn(layers, area, "bold")).toEqual([false]);
        for (const cell of cells(elsewhere).filter((one) => !isInside(one, area)))
          expect(valuesIn(layers, cell, "bold")).toEqual(valuesIn(lay(steps), cell, "bold"));
      }),
    );
  });

  it("go along with cells that move up", () => {
    fc.assert(
      fc.property(paints, fc.integer({ min: 1, max: 3 }), (steps, rows) => {
        const from = { r: rows, c: 0, h: 20, w: 20 };
        const layers = movedLayers(lay(steps), { from, rows: -rows, columns: 0 });
        for (const cell of cells({ r: 0, c: 0, h: 6, w: 6 }))
          expect(valuesIn(layers, cell, "fill")).toEqual(
            valuesIn(lay(steps), { ...cell, r: cell.r + rows }, "fill"),
          );
      }),
    );
  });

  it("do not pile up where the same area is painted again", () => {
    const area = { r: 0, c: 0, h: 2, w: 2 };
    const layers = [true, false, true].reduce<readonly Layer[]>(
      (painted, bold) => paint(painted, area, { bold }),
      [],
    );
    expect(layers).toEqual([{ area, look: { bold: true } }]);
  });
});
