import fc from "fast-check";
import { operate } from "../../../../src/core/operate";
import type { UndoRecord } from "../../../../src/core/sheets/plan";
import type { Workbook } from "../../../../src/core/sheet/sheet";
import { pledgeSheet, workbookOf } from "../../workbookOf";
import { applyToValue, trimmed } from "../applyToValue";
import { editedBy, foreignEdits, typedIn } from "../foreignEdits";
import { clicked, followUpPlan, strict, valueOf, withSheet } from "../planned";

const table = "LofteUppf_2021_T2";
const sheet = "Uppföljning 2021-T2";
const pledges = workbookOf(
  pledgeSheet({ LöftesID: "E21-1" }, { LöftesID: "E21-2" }, { LöftesID: "E21-3" }),
);
const recordOf = (undo: UndoRecord | null): UndoRecord => {
  if (!undo) throw new Error("There is nothing to take back.");
  return JSON.parse(JSON.stringify(undo)) as UndoRecord;
};
const record = recordOf(followUpPlan(pledges).undo);
const made = clicked(pledges);

const undone = (workbook: Workbook, of: UndoRecord = record, answers = {}) =>
  operate(workbook, { kind: "undo", record: of }, { ...strict, answers });

const written: UndoRecord = {
  operation: "collect",
  facts: {},
  entries: [
    {
      kind: "cellsWritten",
      cells: ["E21-1", "E21-2"].map((value, at) => ({
        at: { table, row: { heading: "LöftesID", value, occurrence: 0 }, heading: "Utfall" },
        written: 70 + at,
        before: { value: null, formula: null },
      })),
    },
  ],
};
/** Types into the column Utfall of the follow-up, from its first row down. */
const withOutcomes = (...outcomes: readonly (number | string)[]): Workbook =>
  withSheet(made, sheet, (one) => {
    const top = one.tables[0]?.area.row ?? 0;
    const at = one.values[top]?.indexOf("Utfall") ?? 0;
    return {
      ...one,
      values: one.values.map((row, r) =>
        row.map((cell, c) => (c === at ? (outcomes[r - top - 1] ?? cell) : cell)),
      ),
    };
  });

describe("the way back", () => {
  it("takes an added sheet and its lists away, so that the workbook is what it was", () => {
    const plan = valueOf(undone(made));
    expect(plan.questions).toEqual([]);
    expect(plan.notes.map(({ code }) => code)).toEqual(["sheet.removed", "sheet.removed"]);
    expect(trimmed(applyToValue(made, plan.changes))).toEqual(trimmed(pledges));
  });

  it("finds the sheet by its table when it has been renamed", () => {
    const renamed = withSheet(made, sheet, (one) => ({ ...one, name: "Andra tertialet" }));
    const plan = valueOf(undone(renamed));
    expect(plan.changes).toContainEqual({ kind: "removeSheet", sheet: "Andra tertialet" });
  });

  it("keeps the lists while another follow-up has dropdowns from them", () => {
    const two = clicked(made, "2021-T3");
    const { changes } = valueOf(undone(two));
    expect(changes).toEqual([{ kind: "removeSheet", sheet }]);
  });

  it("asks about a sheet that people have typed into, and keeps it until it is answered", () => {
    const typed = withOutcomes(66, "ej genomfört");
    const plan = valueOf(undone(typed));
    expect(plan.questions).toMatchObject([
      { code: "undo.typedInto", facts: { sheet, count: 2 }, otherwise: "keep" },
    ]);
    expect(plan.changes.filter(({ kind }) => kind === "removeSheet")).toEqual([]);
    const id = plan.questions[0]?.id ?? "";
    const answered = valueOf(undone(typed, record, { [id]: "remove" }));
    expect(trimmed(applyToValue(typed, answered.changes))).toEqual(trimmed(pledges));
  });

  it("restores cells that hold what we wrote, and passes by those that are back already", () => {
    const one = withOutcomes(70);
    const plan = valueOf(undone(one, written));
    expect(plan.notes).toEqual([{ code: "cells.restored", facts: { count: 1 } }]);
    expect(trimmed(applyToValue(one, plan.changes))).toEqual(trimmed(made));
    expect(undone(made, written)).toMatchObject({
      ok: false,
      failure: { code: "plan.nothingToUndo" },
    });
  });

  it("asks about a cell that somebody has changed, and never overwrites it unasked", () => {
    const changed = withOutcomes(70, 99);
    const plan = valueOf(undone(changed, written));
    expect(plan.questions).toMatchObject([
      { code: "undo.changed", facts: { sheet, now: 99, before: "" }, options: ["keep", "restore"] },
    ]);
    expect(typedValues(applyToValue(changed, plan.changes))).toEqual([99]);
    const id = plan.questions[0]?.id ?? "";
    const answered = valueOf(undone(changed, written, { [id]: "restore" }));
    expect(typedValues(applyToValue(changed, answered.changes))).toEqual([]);
  });

  it("finds cells again after rows were sorted and columns moved", () => {
    const moved = editedBy(withOutcomes(70, 71), table, [
      { kind: "swapRows", one: 0, two: 2 },
      { kind: "swapColumns", one: 4, two: 9 },
      { kind: "insertRowAbove" },
    ]);
    const plan = valueOf(undone(moved, written));
    expect(plan.questions).toEqual([]);
    expect(plan.notes).toEqual([{ code: "cells.restored", facts: { count: 2 } }]);
  });

  it("does not write on a locked sheet, and unlocks one that was locked by what is taken back", () => {
    const locked = withSheet(withOutcomes(70), sheet, (one) => ({ ...one, isProtected: true }));
    expect(undone(locked, written)).toMatchObject({
      ok: false,
      failure: { code: "excel.sheetProtected", facts: { sheet } },
    });
    const lock: UndoRecord = {
      operation: "lock",
      facts: {},
      entries: [{ kind: "protection", sheet, wasOn: false }],
    };
    expect(valueOf(undone(locked, lock)).changes).toEqual([
      { kind: "protectSheet", sheet, isOn: false },
    ]);
  });

  it("removes no sheet from a workbook whose structure is protected", () => {
    expect(undone({ ...made, isStructureProtected: true })).toMatchObject({
      ok: false,
      failure: { code: "excel.workbookProtected" },
    });
  });

  it("leaves an empty sheet where every sheet that can be seen would go", () => {
    const empty: Workbook = { sheets: [], date1904: false };
    const plan = valueOf(
      operate(empty, { kind: "newWorkbook", year: 2026, compute: "builtin" }, strict),
    );
    const whole = applyToValue(empty, plan.changes);
    const back = valueOf(undone(whole, recordOf(plan.undo)));
    expect(back.questions).toEqual([]);
    const left = applyToValue(whole, back.changes);
    expect(left.sheets.map(({ visibility, values }) => [visibility, values])).toEqual([
      ["visible", []],
    ]);
  });

  it("law: whatever is done in between, every typed cell is where its writer left it", () => {
    fc.assert(
      fc.property(foreignEdits, fc.boolean(), (edits, isAnswerWritten) => {
        const start = isAnswerWritten ? withOutcomes(70, 71) : made;
        const before = editedBy(start, table, edits);
        const result = undone(before, isAnswerWritten ? written : record);
        if (!result.ok) return result.failure.code === "plan.nothingToUndo";
        const after = applyToValue(before, result.value.changes);
        expect(typedIn(after)).toEqual(typedIn(before));
        return true;
      }),
    );
  });
});

const typedValues = ({ sheets }: Workbook): readonly unknown[] =>
  sheets
    .filter(({ name }) => name === sheet)
    .flatMap(({ values, tables }) => {
      const top = tables[0]?.area.row ?? 0;
      const at = values[top]?.indexOf("Utfall") ?? 0;
      return values.slice(top + 1).flatMap((row) => (row[at] === null ? [] : [row[at]]));
    });
