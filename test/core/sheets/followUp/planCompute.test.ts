import { computeModes } from "../../../../src/core/sheets/computeMode";
import { followUpColumns } from "../../../../src/core/sheets/followUp/followUpColumns";
import { stateAt } from "../../../../src/core/sheets/followUp/followUpSheets";
import type { ComputeMode } from "../../../../src/core/sheets/computeMode";
import { planCompute } from "../../../../src/core/sheets/followUp/planCompute";
import { planLock } from "../../../../src/core/sheets/followUp/planLock";
import type { Workbook } from "../../../../src/core/sheet/sheet";
import { pledgeSheet, workbookOf } from "../../workbookOf";
import { applyToValue, trimmed } from "../applyToValue";
import { edited, typedMark } from "../edits";
import { clicked, columnOf, inputOf, onlyFollowUp, valueOf, withSheet } from "../planned";

const first = workbookOf(pledgeSheet({ LöftesID: "E21-1" }, { LöftesID: "E21-2" }));
const table = "LofteUppf_2021_T2";
const sheet = "Uppföljning 2021-T2";

const planned = (workbook: Workbook, compute: ComputeMode) =>
  planCompute(inputOf(workbook), { kind: "compute", table, compute });

const changed = (workbook: Workbook, compute: ComputeMode): Workbook =>
  applyToValue(workbook, valueOf(planned(workbook, compute)).changes);

describe("planCompute", () => {
  it.each(computeModes.flatMap((from) => computeModes.map((to) => [from, to] as const)))(
    "makes of a sheet by %s what a new one by %s is",
    (from, to) => {
      const once = clicked(first, "2021-T2", from);
      const plan = valueOf(planned(once, to));
      const there = applyToValue(once, plan.changes);
      expect(trimmed(there)).toEqual(trimmed(clicked(first, "2021-T2", to)));
      const { name: sheet } = onlyFollowUp(once).sheet;
      const count = onlyFollowUp(once).rows.length;
      expect(plan.notes).toEqual([
        from === to
          ? { code: "nothing.toDo", facts: { sheet } }
          : { code: "compute.changed", facts: { sheet, count } },
      ]);
    },
  );

  it("leaves a computed cell that somebody typed over, through all ways and back", () => {
    const once = clicked(first);
    const column = onlyFollowUp(once).columns.get("verdict") ?? -1;
    const text = `${typedMark}Uppfyllt ändå`;
    let workbook = edited(once, { kind: "type", row: 0, column, text });
    for (const mode of ["values", "lofte", "builtin"] as const) {
      workbook = changed(workbook, mode);
      expect(columnOf(onlyFollowUp(workbook), "verdict")[0]).toBe(text);
    }
    const { sheet: one, columns, rows } = onlyFollowUp(workbook);
    const other = stateAt(one, rows[1]?.row ?? -1, columns.get("verdict") ?? -1);
    expect(other.formula).not.toBeNull();
  });

  it("writes values from what stands in the sheet, and an empty outcome is never zero", () => {
    const once = clicked(first, "2021-T2", "values");
    const column = onlyFollowUp(once).columns.get("outcome") ?? -1;
    const typed = withSheet(once, sheet, (one) => ({
      ...one,
      values: one.values.map((line, r) =>
        r === 4 ? line.map((cell, c) => (c === column ? 210 : cell)) : line,
      ),
    }));
    const followUp = onlyFollowUp(changed(typed, "values"));
    expect(columnOf(followUp, "attainment")).toEqual([1.05, null]);
    expect(new Set(columnOf(followUp, "verdict")).size).toBe(2);
  });

  it("keeps to values where the hidden basis was taken away", () => {
    const once = clicked(first, "2021-T2", "values");
    const column = onlyFollowUp(once).columns.get("basisKind") ?? -1;
    const without = edited(once, { kind: "removeColumn", at: column });
    expect(valueOf(planned(without, "builtin")).changes).toEqual([]);
  });

  it("fails where the table is not there or its sheet is locked", () => {
    expect(planned(first, "values")).toMatchObject({ failure: { code: "plan.notOurSheet" } });
    const locked = withSheet(clicked(first), sheet, (one) => ({ ...one, isProtected: true }));
    expect(planned(locked, "values")).toMatchObject({ failure: { code: "excel.sheetProtected" } });
  });

  it("gives every computed column a heading of its own", () => {
    const headings = Object.values(followUpColumns).map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
  });
});

describe("planLock", () => {
  const lock = (workbook: Workbook, isOn: boolean) =>
    planLock(inputOf(workbook), { kind: "lock", table, isOn });

  it("locks and unlocks, and has nothing to do twice", () => {
    const once = clicked(first);
    const locked = applyToValue(once, valueOf(lock(once, true)).changes);
    expect(onlyFollowUp(locked).sheet.isProtected).toBe(true);
    expect(valueOf(lock(locked, true)).changes).toEqual([]);
    const open = applyToValue(locked, valueOf(lock(locked, false)).changes);
    expect(onlyFollowUp(open).sheet.isProtected).toBe(false);
    expect(valueOf(lock(locked, false)).undo?.entries).toEqual([
      { kind: "protection", sheet, wasOn: true },
    ]);
  });

  it("fails where the table is not there", () => {
    expect(lock(first, true)).toMatchObject({ failure: { code: "plan.notOurSheet" } });
  });
});
