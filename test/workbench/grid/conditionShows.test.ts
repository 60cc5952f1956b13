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
  it("go by the cell's own value, compared, searched or ranked", () => {
    const numbers = [
      [1, 5],
      [9, null],
    ];
    const byRule = (kind: "CellValue" | "ContainsText" | "TopBottom", rule: object) =>
      [0, 1, 2, 3].map((at) =>
        conditionShows(
          { areas: [{ r: 0, c: 0, h: 2, w: 2 }], formula: "", kind, rule: { ...rule } },
          Math.floor(at / 2),
          at % 2,
          (r, c) => numbers[r]?.[c] ?? null,
        ),
      );
    expect(byRule("CellValue", { operator: "Between", formula1: "2", formula2: "=9" })).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(byRule("CellValue", { operator: "LessThan", formula1: "=$B$1" })).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(byRule("ContainsText", { operator: "BeginsWith", text: "9" })).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(byRule("TopBottom", { type: "TopItems", rank: 1 })).toEqual([false, false, true, false]);
    expect(byRule("TopBottom", { type: "BottomItems", rank: 2 })).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  it("compare with what a formula comes to", () => {
    const isShown = conditionShows(
      {
        areas: [{ r: 0, c: 0, h: 2, w: 1 }],
        formula: "",
        kind: "CellValue",
        rule: { operator: "GreaterThan", formula1: "=B1*2" },
      },
      1,
      0,
      () => 7,
      (formula) => (formula === "=B2*2" ? 6 : null),
    );
    expect(isShown).toBe(true);
  });
  it("ask for the value of any other formula, going along", () => {
    const asked: string[] = [];
    const isShown = conditionShows(
      { areas: [{ r: 0, c: 0, h: 2, w: 2 }], formula: "=AND($A1>3,B1<9)" },
      1,
      1,
      () => null,
      (formula) => {
        asked.push(formula);
        return true;
      },
    );
    expect([isShown, asked]).toEqual([true, ["=AND($A2>3,C2<9)"]]);
  });
  it("show nowhere outside their area, nor by formulas that are not understood", () => {
    expect([shows('=$A1="Uppfyllt"', 0, 2), shows("=TRUE", 0, 0)]).toEqual([false, false]);
  });
});
