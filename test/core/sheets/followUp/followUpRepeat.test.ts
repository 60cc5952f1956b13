import * as fc from "fast-check";
import { computeModes } from "../../../../src/core/sheets/computeMode";
import { planFollowUp } from "../../../../src/core/sheets/followUp/planFollowUp";
import type { Sheet, Workbook } from "../../../../src/core/sheet/sheet";
import { pledgeSheet, sheetOf, workbookOf } from "../../workbookOf";
import { applyToValue } from "../applyToValue";
import { edited, edits, typedMark, type Edit } from "../edits";
import {
  clicked,
  columnOf,
  followUpPlan,
  inputOf,
  onlyFollowUp,
  periodIn,
  withSheet,
} from "../planned";

const pledges = [{ LöftesID: "E21-1" }, { LöftesID: "E21-2" }, { LöftesID: "E21-3" }];
const first = workbookOf(pledgeSheet(...pledges));

/** The typed cells of all sheets as "sheet!row,column text". */
const typed = ({ sheets }: Workbook): readonly string[] =>
  sheets.flatMap(({ name, values }: Sheet) =>
    values.flatMap((line, r) =>
      line.flatMap((value, c) =>
        typeof value === "string" && value.startsWith(typedMark)
          ? [`${name}!${String(r)},${String(c)} ${value}`]
          : [],
      ),
    ),
  );

const after = (workbook: Workbook, ...all: readonly Edit[]): Workbook =>
  all.reduce(edited, workbook);

const withPledges = (workbook: Workbook, ...changes: Parameters<typeof pledgeSheet>): Workbook =>
  withSheet(workbook, "Löften", () => pledgeSheet(...changes));

describe.each(computeModes)("a second click where a follow-up computes by %s", (mode) => {
  const once = clicked(first, "2021-T2", mode);

  it("has nothing to do where nothing differs", () => {
    const plan = followUpPlan(once, "2021-T2", mode);
    expect(plan.changes).toEqual([]);
    expect(plan.undo).toBeNull();
    expect(plan.notes.map(({ code }) => code)).toEqual(["nothing.toDo"]);
  });

  it("leaves every typed cell where it is, whatever was done between, and then has no more to do", () => {
    fc.assert(
      fc.property(edits, (all) => {
        const between = after(once, ...all);
        const twice = clicked(between, "2021-T2", mode);
        // The hidden basis repeats what was typed, so there may be more of it than before.
        expect(typed(twice)).toEqual(expect.arrayContaining([...typed(between)]));
        expect(followUpPlan(twice, "2021-T2", mode).changes).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("adds rows for new pledges at the end and renews what is ours", () => {
    const more = withPledges(once, { LöftesID: "E21-0" }, { LöftesID: "E21-1", Målvärde: 50 });
    const plan = followUpPlan(more, "2021-T2", mode);
    const followUp = onlyFollowUp(applyToValue(more, plan.changes));
    expect(columnOf(followUp, "id")).toEqual(["E21-1", "E21-2", "E21-3", "E21-0"]);
    expect(columnOf(followUp, "basisTarget")[0]).toBe(50);
    const counts = new Map(plan.notes.map(({ code, facts }) => [code, facts["count"]]));
    expect(counts.get("rows.added")).toBe(1);
    expect(counts.get("rows.updated")).toBe(1);
    expect(counts.get("rows.marked")).toBe(2);
  });

  it("marks rows whose pledge is gone, and takes the mark away when it is back", () => {
    const gone = clicked(withPledges(once, { LöftesID: "E21-1" }), "2021-T2", mode);
    const notes = columnOf(onlyFollowUp(gone), "note");
    expect(notes.map((note) => note === null)).toEqual([true, false, false]);
    const back = clicked(withPledges(gone, ...pledges), "2021-T2", mode);
    expect(columnOf(onlyFollowUp(back), "note")).toEqual([null, null, null]);
  });

  it("counts typed cells as kept or as overridden", () => {
    const { columns } = onlyFollowUp(once);
    const type = (key: "outcome" | "verdict"): Edit => ({
      kind: "type",
      row: 0,
      column: columns.get(key) ?? -1,
      text: `${typedMark}${key}`,
    });
    const between = edited(after(once, type("outcome"), type("verdict")), {
      kind: "changeTarget",
      at: 1,
      target: 7,
    });
    const { notes } = followUpPlan(between, "2021-T2", mode);
    const counts = new Map(notes.map(({ code, facts }) => [code, facts["count"]]));
    expect(counts.get("cells.kept")).toBe(1);
    expect(counts.get("cells.overridden")).toBe(1);
  });

  it("does not make a column again that was taken away, and says so", () => {
    const { columns } = onlyFollowUp(once);
    const between = edited(once, { kind: "removeColumn", at: columns.get("source") ?? -1 });
    const plan = followUpPlan(between, "2021-T2", mode);
    expect(plan.notes.map(({ code }) => code)).toContain("columns.missing");
    expect(onlyFollowUp(applyToValue(between, plan.changes)).columns.has("source")).toBe(false);
  });
});

describe("where a second click fails", () => {
  const once = clicked(first);
  const plan = (workbook: Workbook) =>
    planFollowUp(inputOf(workbook), {
      kind: "followUp",
      period: periodIn("2021-T2"),
      compute: "builtin",
    });
  const locked = (workbook: Workbook): Workbook =>
    withSheet(workbook, "Uppföljning 2021-T2", (sheet) => ({ ...sheet, isProtected: true }));

  it("refuses a locked sheet only where something would be written", () => {
    expect(plan(locked(once)).ok).toBe(true);
    const more = locked(withPledges(once, ...pledges, { LöftesID: "E21-4" }));
    expect(plan(more)).toMatchObject({ ok: false, failure: { code: "excel.sheetProtected" } });
  });

  it("says what stands in the way of new rows", () => {
    const more = withPledges(once, ...pledges, { LöftesID: "E21-4" });
    const blocked = withSheet(more, "Uppföljning 2021-T2", (sheet) => ({
      ...sheet,
      ...pick(sheetOf("", [...sheet.values, ["Summa"]])),
    }));
    expect(plan(blocked)).toMatchObject({
      ok: false,
      failure: { code: "excel.noRoomBelow", facts: { cell: "A8" } },
    });
  });
});

const pick = ({ values, formulas, formats }: Sheet) => ({ values, formulas, formats });
