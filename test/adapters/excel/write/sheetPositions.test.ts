import { emptyLayout, type Change } from "../../../../src/core/sheet/change";
import { sheetPositions } from "../../../../src/adapters/excel/write/sheetPositions";

const add = (sheet: string, after: string | null): Change => ({
  kind: "addSheet",
  sheet,
  after,
  layout: emptyLayout,
});
const sheets = ["A", "B", "C"].map((name) => ({
  id: name,
  name,
  isProtected: false,
  visibility: "Visible" as const,
  isFiltered: false,
  charts: 0,
}));

describe("sheetPositions", () => {
  it.each([
    [[add("X", "A")], { X: 1 }],
    [[add("X", "c")], { X: 3 }],
    [[add("X", null)], {}],
    [[add("X", "borta")], { X: 3 }],
    [[add("X", "A"), add("Y", "X")], { X: 1, Y: 2 }],
    [[add("X", "A"), add("Y", "A")], { X: 1, Y: 1 }],
  ])("of %j are %j", (changes, expected) => {
    expect(Object.fromEntries(sheetPositions(changes, { sheets }))).toEqual(expected);
  });
});
