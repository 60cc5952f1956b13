import type { CellValue, Workbook } from "../../src/core/sheet/sheet";
import { applyToValue } from "../core/sheets/applyToValue";
import {
  clicked,
  columnOf,
  onlyFollowUp,
  valueOf,
  inputOf,
  withSheet,
} from "../core/sheets/planned";
import { planCompute } from "../../src/core/sheets/followUp/planCompute";
import { pledgeSheet, workbookOf } from "../core/workbookOf";
import { gridBook } from "./gridBook";
import { loadEngine } from "./loadEngine";

/** The follow-up of three pledges, all reported below their targets, with what stands above them. */
function reported(facts: {
  readonly standing: CellValue;
  readonly threshold: CellValue;
}): Workbook {
  const made = clicked(
    workbookOf(
      pledgeSheet(
        { LöftesID: "E1" },
        { LöftesID: "E2", Måltyp: "genomfört", Målvärde: null },
        { LöftesID: "E3", Måltyp: "andel minst", Målvärde: 0.5, Enhet: "%" },
      ),
    ),
  );
  const { sheet, columns, rows, standing, threshold } = onlyFollowUp(made);
  const outcomes = [40, "pågår", 0.4];
  return withSheet(made, sheet.name, ({ values, ...rest }) => ({
    ...rest,
    values: values.map((line, row) =>
      line.map((value, column) => {
        if (row === standing?.place.row && column === standing.place.column) return facts.standing;
        if (row === threshold?.place.row && column === threshold.place.column) {
          return facts.threshold;
        }
        const position = rows.findIndex((one) => one.row === row);
        return column === columns.get("outcome") ? (outcomes[position] ?? value) : value;
      }),
    ),
  }));
}

describe("what stands above a follow-up's table", () => {
  it.each([
    ["no date", { standing: null, threshold: null }],
    ["a date as text", { standing: "2021-12-31", threshold: null }],
    ["a day of next year", { standing: 44592, threshold: null }],
    ["a threshold", { standing: 44592, threshold: 0.2 }],
    ["a threshold of per cent without its sign", { standing: 44592, threshold: 50 }],
  ])("means the same to formulas and values: %s", async (_, facts) => {
    const workbook = reported(facts);
    const { sheet, columns, rows, table } = onlyFollowUp(workbook);
    const engine = await loadEngine();
    const book = await engine.calculate(gridBook("uppfoljning", workbook), []);
    const at = workbook.sheets.indexOf(sheet);
    const shown = rows.map(({ row }) => book.valueAt(at, row, columns.get("verdict") ?? -1));
    book.dispose();
    const plan = planCompute(inputOf(workbook), {
      kind: "compute",
      table: table.name,
      compute: "values",
    });
    const written = applyToValue(workbook, valueOf(plan).changes);
    expect(shown).toEqual(columnOf(onlyFollowUp(written), "verdict"));
  });
});
