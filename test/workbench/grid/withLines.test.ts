import { withLines } from "../../../src/workbench/grid/withLines";

describe("measures of rows and columns", () => {
  it("are taken anew where somebody has dragged, and forgotten where nothing is set any more", () => {
    const before = { 0: 10, 1: 20, 5: 50 };
    expect(
      withLines(
        before,
        [
          [1, 2],
          [7, 7],
        ],
        (line) => (line === 1 ? null : line * 10),
      ),
    ).toEqual({
      0: 10,
      2: 20,
      5: 50,
      7: 70,
    });
    expect(before).toEqual({ 0: 10, 1: 20, 5: 50 });
  });
});
