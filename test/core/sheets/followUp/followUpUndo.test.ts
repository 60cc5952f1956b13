import { computeModes } from "../../../../src/core/sheets/computeMode";
import type { Plan } from "../../../../src/core/sheets/plan";
import { planCompute } from "../../../../src/core/sheets/followUp/planCompute";
import { planUndo } from "../../../../src/core/sheets/undo/planUndo";
import { typedCells } from "../../../../src/core/sheets/followUp/typedCells";
import { sheetWords } from "../../../../src/core/language/sheetWords";
import type { Sheet, Workbook } from "../../../../src/core/sheet/sheet";
import { pledgeSheet, sheetOf, workbookOf } from "../../workbookOf";
import { applyToValue, trimmed } from "../applyToValue";
import { edited, typedMark } from "../edits";
import { followUpPlan, inputOf, onlyFollowUp, valueOf, withSheet } from "../planned";

const first = workbookOf(pledgeSheet({ LöftesID: null }, { LöftesID: "E21-2" }));

function undone(workbook: Workbook, { undo }: Plan): Workbook {
  if (!undo) throw new Error("There is nothing to take back.");
  const plan = valueOf(planUndo(inputOf(workbook), { kind: "undo", record: undo }));
  expect(plan.questions).toEqual([]);
  return applyToValue(workbook, plan.changes);
}

describe.each(computeModes)("a follow-up that computes by %s", (mode) => {
  const plan = followUpPlan(first, "2021-T2", mode);
  const once = applyToValue(first, plan.changes);

  it("is taken back as if it had never been, ids in Löften too", () => {
    expect(trimmed(undone(once, plan))).toEqual(trimmed(first));
  });

  it("is taken back to what it was before a second click", () => {
    const more = withSheet(once, "Löften", () =>
      pledgeSheet({ LöftesID: "E21-2", Målvärde: 300 }, { LöftesID: "E21-9" }),
    );
    const again = followUpPlan(more, "2021-T2", mode);
    expect(again.changes.map(({ kind }) => kind)).toEqual(["writeCells", "addTableRows"]);
    expect(trimmed(undone(applyToValue(more, again.changes), again))).toEqual(trimmed(more));
  });

  it("computes again as before", () => {
    for (const compute of computeModes.filter((one) => one !== mode)) {
      const request = { kind: "compute", table: "LofteUppf_2021_T2", compute } as const;
      const changed = valueOf(planCompute(inputOf(once), request));
      expect(trimmed(undone(applyToValue(once, changed.changes), changed))).toEqual(trimmed(once));
    }
  });

  it("holds no typed cell when it is new, and then those that people filled", () => {
    const typed = (workbook: Workbook) =>
      typedCells(onlyFollowUp(workbook), workbook, sheetWords.followUp.formulas);
    expect(typed(once)).toEqual([]);
    const { columns } = onlyFollowUp(once);
    const filled = (["id", "text", "outcome", "verdict"] as const).map(
      (key) => columns.get(key) ?? -1,
    );
    const between = filled.reduce(
      (workbook, column) =>
        edited(workbook, { kind: "type", row: 1, column, text: `${typedMark}${String(column)}` }),
      once,
    );
    expect(typed(between).map(({ row, column }) => [row, column])).toEqual(
      filled.map((column) => [5, column]),
    );
  });

  it("is not taken away without asking where somebody has made a row of totals", () => {
    const { sheet, table, columns } = onlyFollowUp(once);
    const { area } = table;
    const row = [...Array<null>(columns.get("outcome") ?? 0).fill(null), 104];
    const totals = withSheet(once, sheet.name, (one) => ({
      ...one,
      ...pick(sheetOf("", [...one.values, row])),
      formulas: [...one.formulas, one.values[0]?.map(() => null) ?? []],
      tables: [{ ...table, area: { ...area, height: area.height + 1 }, hasTotals: true }],
    }));
    const record = plan.undo ?? { operation: "followUp", facts: {}, entries: [] };
    const back = valueOf(planUndo(inputOf(totals), { kind: "undo", record }));
    expect(back.questions).toMatchObject([{ code: "undo.typedInto", facts: { count: 1 } }]);
    expect(back.changes.filter(({ kind }) => kind === "removeSheet")).not.toContainEqual({
      kind: "removeSheet",
      sheet: sheet.name,
    });
  });
});

const pick = ({ values, formats }: Sheet) => ({ values, formats });
