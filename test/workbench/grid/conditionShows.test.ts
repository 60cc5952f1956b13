import { conditionShows } from "../../../src/workbench/grid/conditionShows";
import type { GridValue } from "../../../src/workbench/host/port";

const values: readonly (readonly GridValue[])[] = [
  ["Uppfyllt", "x"],
  ["Kan ej bedömas – utfall saknas", { error: "#N/A" }],
];
const shows = (formula: string, row: number, column: number): boolean =>
  conditionShows(
    { areas: [{ r: 0, c: 0, h: 2, w: 2 }], formula },
    row,
    column,
    (r, c) => values[r]?.[c] ?? null,
  );

describe("conditional formats that the grid shows", () => {
  it("compare a cell, fixed or going along", () => {
    expect([shows('=$A1="uppfyllt"', 0, 1), shows('=$A1="uppfyllt"', 1, 1)]).toEqual([true, false]);
    expect([shows('=A1="x"', 0, 0), shows('=A1="x"', 0, 1)]).toEqual([false, true]);
  });
  it("compare the beginning of a cell", () => {
    const formula = '=LEFT($A1,14)="Kan ej bedömas"';
    expect([shows(formula, 0, 0), shows(formula, 1, 0)]).toEqual([false, true]);
  });
  it("find values that are not available", () => {
    expect([shows("=ISNA(A1)", 0, 1), shows("=ISNA(A1)", 1, 1)]).toEqual([false, true]);
  });
  it("show nowhere outside their area, nor by formulas that are not understood", () => {
    expect([shows('=$A1="Uppfyllt"', 0, 2), shows("=TRUE", 0, 0)]).toEqual([false, false]);
  });
});
