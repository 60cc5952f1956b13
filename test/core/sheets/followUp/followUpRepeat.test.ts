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

/** The workbook as LibreOffice saves it: numbers of fifteen digits. */
const savedByOthers = ({ sheets, ...workbook }: Workbook): Workbook => ({
  ...workbook,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((line) =>
      line.map((value) => (typeof value === "number" ? Number(value.toPrecision(15)) : value)),
    ),
  })),
});

describe.each(computeModes)("a second click where a follow-up computes by %s", (mode) => {
  const once = clicked(first, "2021-T2", mode);

  it("has nothing to do where nothing differs", () => {
    const plan = followUpPlan(once, "2021-T2", mode);
    expect(plan.changes).toEqual([]);
    expect(plan.undo).toBeNull();
    expect(plan.notes.map(({ code }) => code)).toEqual(["nothing.toDo"]);
  });

  it("knows its figures again where another program has saved fewer digits of them", () => {
    const { sheet, columns, rows } = onlyFollowUp(once);
    const reported = withSheet(once, sheet.name, ({ values, ...rest }) => ({
      ...rest,
      values: values.map((line, row) =>
        line.map((value, at) =>
          row === rows[0]?.row && at === columns.get("outcome") ? 104 : value,
        ),
      ),
    }));
    const filled = clicked(reported, "2021-T2", mode);
    const plan = followUpPlan(savedByOthers(filled), "2021-T2", mode);
    expect(plan.notes.map(({ code }) => code)).not.toContain("cells.overridden");
    expect(plan.changes).toEqual([]);
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

describe("pledges whose sheet has no ids", () => {
  const withoutIds = (...texts: readonly string[]): Sheet =>
    sheetOf("Löften", [
      ["Löfte", "År", "Måltyp", "Målvärde"],
      ...texts.map((text) => [text, 2021, "minst", 200]),
    ]);
  const long = `${"Minst 200 ".repeat(10)}kontroller ${"till ".repeat(20)}slut`;
  const once = clicked(workbookOf(withoutIds("Först", "Sedan", long)));
  const { sheet, columns, rows } = onlyFollowUp(once);
  const reported = withSheet(once, sheet.name, ({ values, ...rest }) => ({
    ...rest,
    values: values.map((line, row) =>
      line.map((value, at) =>
        at === columns.get("outcome") && row > 3 ? row - (rows[0]?.row ?? 0) + 1 : value,
      ),
    ),
  }));
  const outcomesAfter = (...texts: readonly string[]) => {
    const changed = withSheet(reported, "Löften", () => withoutIds(...texts));
    const followUp = onlyFollowUp(clicked(changed));
    const [names, outcomes] = [columnOf(followUp, "text"), columnOf(followUp, "outcome")];
    return names.map((name, at) => [name, outcomes[at]]);
  };
  const cut = columnOf(onlyFollowUp(once), "text")[2];

  it("keep their outcomes where the pledges are sorted", () => {
    expect(outcomesAfter(long, "Sedan", "Först")).toEqual([
      ["Först", 1],
      ["Sedan", 2],
      [cut, 3],
    ]);
  });

  it("keep them where new ones come between and others go, and the new ones get none", () => {
    expect(outcomesAfter("Ny", "Sedan", "Först", long)).toEqual([
      ["Först", 1],
      ["Sedan", 2],
      [cut, 3],
      ["Ny", null],
    ]);
    expect(outcomesAfter("Sedan", long, "Ny")).toEqual([
      ["Först", 1],
      ["Sedan", 2],
      [cut, 3],
      ["Ny", null],
    ]);
  });

  it("keep them where a text is mended", () => {
    expect(outcomesAfter("Först", "Sedan, rättad", long)).toEqual([
      ["Först", 1],
      ["Sedan, rättad", 2],
      [cut, 3],
    ]);
  });
});
