import fc from "fast-check";
import {
  cellRuns,
  hasRelativeAddress,
  type CellRun,
  type CellToWrite,
} from "../../../../src/adapters/excel/write/cellRuns";

/** What the runs write, cell by cell. */
const cellsOf = (runs: readonly CellRun[]): Map<string, unknown> => {
  const cells = new Map<string, unknown>();
  for (const run of runs) {
    const { row, column, height, width } = run.area;
    for (let down = 0; down < height; down += 1) {
      for (let along = 0; along < width; along += 1) {
        const key = `${String(row + down)}:${String(column + along)}`;
        expect(cells.has(key)).toBe(false);
        const content = "formula" in run ? { formula: run.formula } : run.contents[down]?.[along];
        cells.set(key, content);
      }
    }
  }
  return cells;
};

describe("cellRuns", () => {
  it("joins a block of values into one write", () => {
    const cells = [1, 0].flatMap((row) =>
      [1, 0].map((column) => ({ row, column, to: row * 2 + column })),
    );
    expect(cellRuns(cells)).toEqual([
      {
        area: { row: 0, column: 0, height: 2, width: 2 },
        contents: [
          [0, 1],
          [2, 3],
        ],
      },
    ]);
  });

  it("writes the same formula in cells below each other once", () => {
    const to = { formula: "=T[[#This Row],[Utfall]]*$B$1" };
    const cells = [4, 5, 6, 9].map((row) => ({ row, column: 2, to }));
    expect(cellRuns(cells).map(({ area }) => [area.row, area.height])).toEqual([
      [4, 3],
      [9, 1],
    ]);
  });

  it("writes a formula with a relative address cell by cell", () => {
    const cells = [4, 5].map((row) => ({ row, column: 2, to: { formula: "=A1" } }));
    expect(cellRuns(cells)).toHaveLength(2);
  });

  it("writes every cell once, with what it is to hold", () => {
    const content = fc.oneof(
      fc.constantFrom<CellToWrite["to"]>(null, "a", 1, { formula: "=T[x]" }, { formula: "=A1" }),
    );
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(6), to: content });
    const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => row * 10 + column });
    fc.assert(
      fc.property(cells, (some) => {
        const wanted = new Map(
          some.map(({ row, column, to }) => [`${String(row)}:${String(column)}`, to]),
        );
        expect(cellsOf(cellRuns(some))).toEqual(wanted);
      }),
    );
  });
});

describe("hasRelativeAddress", () => {
  it.each([
    ["=A1", true],
    ["=$A1", true],
    ["=A$1+1", true],
    ["=SUM($A$1:B2)", true],
    ["=Blad1!B2", true],
    ["=$A$1", false],
    ["=T[[#This Row],[A1]]", false],
    ['="A1"', false],
    ["='Blad A1'!$B$2", false],
    ["=LOG10(3)", false],
    ["=LOFTE.BEDOMNING(T[[#This Row],[Utfall]],1)", false],
    ["=LofteUppf_2021_T2[Bedömning]", false],
  ])("of %s is %s", (formula, expected) => {
    expect(hasRelativeAddress(formula)).toBe(expected);
  });
});
