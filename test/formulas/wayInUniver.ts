import { computeRow } from "../../src/core/sheets/formulas/computeRow";
import { formulaWordsSv } from "../../src/core/language/sv/formulaWords";
import { comparedColumns, isSameAnswer } from "./difference";
import { columnAt, headingRow, type CaseSheet } from "./formulaBook";
import { engineFunctions } from "./engineFunctions";
import { inputsOf } from "./formulaCase";
import { goldenSheets } from "./goldenSheets";
import { gridSheets } from "./gridSheets";
import { loadEngine } from "./loadEngine";
import { sampleRows, sheetFacts } from "./randomRow";
import type { CalculatedBook } from "./univerBook";

const randomSheets: readonly CaseSheet[] = sheetFacts.map((facts, position) => ({
  facts,
  rows: sampleRows(Math.ceil(300 / sheetFacts.length), 2021 + position),
}));

export const computed = ({ facts, rows }: CaseSheet) =>
  rows.map((row) => computeRow(inputsOf(row, facts), formulaWordsSv));

/**
 * Holds the formulas of one way to compute against the core, in Univer. Each way has a test file of its
 * own, so that the two can run side by side.
 */
export function describeWay(mode: "builtin" | "lofte"): void {
  describe(`the formulas of the way ${mode} in Univer`, () => {
    let book: CalculatedBook;
    const golden = goldenSheets();
    const sheets: readonly CaseSheet[] = [...golden, ...randomSheets];

    beforeAll(async () => {
      const { calculate } = await loadEngine();
      book = await calculate(gridSheets(mode, sheets, mode), await engineFunctions());
    }, 300_000);

    afterAll(() => {
      book.dispose();
    });

    it("answer as the core does, in 65 + 65 + 44 golden rows and 300 random ones", () => {
      const rows = sheets.flatMap((sheet, position) =>
        computed(sheet).map(({ cells }, at) => ({ cells, position, at })),
      );
      const differences = rows.flatMap(({ cells, position, at }) =>
        comparedColumns.flatMap((column) => {
          const answered = book.valueAt(position, headingRow + 1 + at, columnAt(column));
          if (isSameAnswer(cells[column], answered)) return [];
          return [{ column, expected: cells[column], answered, row: sheets[position]?.rows[at] }];
        }),
      );

      expect(rows.length).toBeGreaterThanOrEqual(65 * 2 + 44 + 300);
      expect(differences).toEqual([]);
    });

    it("explain every verdict in words that end with it", () => {
      const told = sheets.flatMap((sheet, position) =>
        computed(sheet).flatMap(({ judgement, cells }, at) => {
          const sentence = book.valueAt(position, headingRow + 1 + at, columnAt("explanation"));
          return judgement?.verdict && judgement.reason === null
            ? [{ sentence: typeof sentence === "string" ? sentence : "", verdict: cells.verdict }]
            : [];
        }),
      );

      expect(told.length).toBeGreaterThan(100);
      expect(told.filter(({ sentence, verdict }) => !sentence.includes(`${verdict}.`))).toEqual([]);
    });
  });
}
