import { examine } from "../../src/core/examine";
import { sheetWords } from "../../src/core/language/sheetWords";
import {
  findOverviewSheet,
  overviewTables,
  tableNamed,
} from "../../src/core/sheets/overview/overviewSheet";
import { planOverview } from "../../src/core/sheets/overview/planOverview";
import type { Workbook } from "../../src/core/sheet/sheet";
import { dayIn } from "../core/examined";
import { applyToValue } from "../core/sheets/applyToValue";
import { inputOf, valueOf } from "../core/sheets/planned";
import { gridBook } from "./gridBook";
import { loadEngine } from "./loadEngine";
import { randomFollowUps } from "./overviewBook";
import type { CalculatedBook } from "./univerBook";

async function reportOf(workbook: Workbook, day: string) {
  const settings = { today: dayIn(day), graded: false, threshold: 0.5 };
  return valueOf(await examine(workbook, settings)).report;
}

interface Laid {
  readonly book: CalculatedBook;
  readonly at: number;
  /** What stands in a table's cell, by the row below its headings and the column. */
  readonly cell: (table: string, row: number, column: number) => unknown;
}

let engine: Awaited<ReturnType<typeof loadEngine>>;
beforeAll(async () => {
  engine = await loadEngine();
});

async function calculated(workbook: Workbook): Promise<Laid> {
  const plan = valueOf(planOverview(inputOf(workbook), { kind: "overview" }));
  const laid = applyToValue(workbook, plan.changes);
  const sheet = findOverviewSheet(laid);
  if (!sheet) throw new Error("There is no overview.");
  const at = laid.sheets.indexOf(sheet);
  const book = await engine.calculate(gridBook("oversikt", laid), []);
  const cell = (table: string, row: number, column: number): unknown => {
    const area = tableNamed(sheet, table)?.area;
    return area && book.valueAt(at, area.row + 1 + row, area.column + column);
  };
  return { book, at, cell };
}

describe.each([
  ["an open period", "2021-T2", "2021-08-31", "builtin"],
  ["a closed period", "2021-T3", "2021-12-31", "builtin"],
  [
    "an open period that is reported since its values were written",
    "2021-T2",
    "2021-08-31",
    "values",
  ],
] as const)("the overview's formulas in %s", (_, period, day, mode) => {
  const rows = 30;
  let workbook: Workbook;
  let laid: Laid;
  beforeAll(async () => {
    workbook = randomFollowUps(11, period, rows, mode);
    laid = await calculated(workbook);
  });
  afterAll(() => {
    laid.book.dispose();
  });

  it("judge every pledge as the core does", async () => {
    const { pledges } = await reportOf(workbook, day);
    const { verdicts } = sheetWords.followUp;
    const wrong = pledges.flatMap(({ pledge: { id }, judgement }, at) => {
      const shown = laid.cell(overviewTables.pledges, at, 2);
      const word = verdicts[judgement.verdict ?? judgement.interim ?? "notJudged"];
      const isSame = typeof shown === "string" && shown.split(" – ")[0] === word;
      return isSame ? [] : [{ id, shown, word, reason: judgement.reason }];
    });
    expect(wrong).toEqual([]);
  });

  it("give the attainment that the core gives", async () => {
    const { pledges } = await reportOf(workbook, day);
    pledges.forEach(({ judgement: { ratio } }, at) => {
      const shown = laid.cell(overviewTables.pledges, at, 3);
      if (ratio === null) expect(shown).toBeNull();
      else expect(shown).toBeCloseTo(ratio, 9);
    });
  });

  it("count groups as the report does", async () => {
    const { byFocusArea, byResponsible } = await reportOf(workbook, day);
    const tables = [
      [overviewTables.byFocusArea, byFocusArea],
      [overviewTables.byResponsible, byResponsible],
    ] as const;
    for (const [table, groups] of tables) {
      const counts = groups.map(({ rollUp: { verdicts, open, total } }) => [
        verdicts.met,
        verdicts.partlyMet,
        verdicts.notMet,
        verdicts.notJudged,
        open,
        total,
      ]);
      const shown = groups.map((_group, row) =>
        [1, 2, 3, 4, 5, 6].map((column) => laid.cell(table, row, column)),
      );
      expect(shown).toEqual(counts);
    }
  });
});
