import { operate } from "../../../../src/core/operate";
import { lookAround } from "../../../../src/core/lookAround";
import { readWorkbook } from "../../../../src/core/schema/readWorkbook";
import { computeModes } from "../../../../src/core/sheets/computeMode";
import type { Workbook } from "../../../../src/core/sheet/sheet";
import { sheetOf, workbookOf } from "../../workbookOf";
import { applyToValue, trimmed } from "../applyToValue";
import { strict, valueOf, withSheet } from "../planned";

const empty: Workbook = { sheets: [], date1904: false };
const request = { kind: "newWorkbook", year: 2026, compute: "builtin" } as const;
const plan = valueOf(operate(empty, request, strict));
const made = applyToValue(empty, plan.changes);
const removal = (workbook: Workbook, answers = {}) =>
  operate(workbook, { kind: "removeExamples" }, { ...strict, answers });

/** Writes one cell of a sheet by its heading, in the table's n-th row from 0. */
const typed = (workbook: Workbook, sheet: string, heading: string, nth: number, value: string) =>
  withSheet(workbook, sheet, (one) => {
    const top = one.tables[0]?.area.row ?? 0;
    const at = one.values[top]?.indexOf(heading) ?? -1;
    return {
      ...one,
      values: one.values.map((row, r) =>
        row.map((cell, c) => (r === top + 1 + nth && c === at ? value : cell)),
      ),
    };
  });

describe("a new workbook", () => {
  it("has a guide, pledges, a follow-up, an activity plan and hidden lists", () => {
    expect(made.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Listor", "hidden"],
      ["Så gör du", "visible"],
      ["Löften", "visible"],
      ["Uppföljning 2026-T1", "visible"],
      ["Aktivitetsplan", "visible"],
    ]);
    expect(made.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      "LofteLoften",
      "LofteUppf_2026_T1",
      "LofteAktiviteter",
    ]);
  });

  it.each(computeModes)("reads back with nothing to see over, computing by %s", (compute) => {
    const { changes } = valueOf(operate(empty, { ...request, compute }, strict));
    const read = readWorkbook(applyToValue(empty, changes));
    expect(read.findings).toEqual([]);
    expect(read.pledges.map(({ pledge }) => [pledge.id, pledge.kind, pledge.target])).toEqual([
      ["EXEMPEL-1", "atLeast", 40],
      ["EXEMPEL-2", "decreaseByPercent", 0.1],
      ["EXEMPEL-3", "done", null],
    ]);
    expect(read.followUps.map(({ pledges }) => pledges)).toEqual([[0], [1], [2]]);
  });

  it("has a cell for the reporting date that is read once it is filled", () => {
    const dated = withSheet(made, "Löften", (sheet) => ({
      ...sheet,
      values: sheet.values.map((row, r) =>
        row.map((cell, c) => (r === 1 && c === 1 ? 46142 : cell)),
      ),
    }));
    expect(readWorkbook(made).reportingDate).toBeNull();
    expect(readWorkbook(dated).reportingDate?.place).toMatchObject({ row: 1, column: 1 });
  });

  it("makes dropdowns from lists that are made before them", () => {
    const names = plan.changes.map((change) => (change.kind === "addSheet" ? change.sheet : ""));
    for (const change of plan.changes) {
      if (change.kind !== "addSheet") continue;
      for (const { rule } of change.layout.validations) {
        if (rule.kind !== "list") continue;
        expect(names.indexOf(rule.sheet)).toBeLessThan(names.indexOf(change.sheet));
        const { row, column } = rule.area;
        const lists = made.sheets.find(({ name }) => name === rule.sheet);
        expect(lists?.values[row]?.[column]).not.toBeNull();
      }
    }
  });

  it("is made beside empty sheets only", () => {
    const blank = workbookOf(sheetOf("Blad1", []));
    expect(valueOf(operate(blank, request, strict)).changes).toHaveLength(5);
    const filled = workbookOf(sheetOf("Blad1", []), sheetOf("Lista", [["Mjölk"]]));
    expect(operate(filled, request, strict)).toMatchObject({
      failure: { code: "plan.workbookNotEmpty", facts: { sheet: "Lista" } },
    });
    expect(operate({ ...empty, isStructureProtected: true }, request, strict)).toMatchObject({
      failure: { code: "excel.workbookProtected" },
    });
  });

  it("asks before an empty sheet of the follow-up's name gets a neighbour of another name", () => {
    const blank = workbookOf(sheetOf("Uppföljning 2026-T1", []));
    const asked = valueOf(operate(blank, request, strict));
    expect(asked).toMatchObject({ changes: [], questions: [{ code: "sheet.nameTaken" }] });
    const answers = { [asked.questions[0]?.id ?? ""]: "otherName" };
    expect(valueOf(operate(blank, request, { ...strict, answers })).changes).toHaveLength(5);
  });
});

describe("removing the examples", () => {
  it("takes them out of Löften, the follow-up and the activity plan", () => {
    const { changes, notes, questions } = valueOf(removal(made));
    expect(questions).toEqual([]);
    expect(notes).toEqual([
      { code: "rows.removed", facts: { count: 6 } },
      { code: "sheet.removed", facts: { sheet: "Uppföljning 2026-T1" } },
    ]);
    const after = applyToValue(made, changes);
    const read = readWorkbook(after);
    expect([read.pledges, read.followUps, read.findings]).toEqual([[], [], []]);
    expect(JSON.stringify(after)).not.toContain("EXEMPEL");
    expect(lookAround(made, 20500).hasExamples).toBe(true);
    expect(lookAround(after, 20500).hasExamples).toBe(false);
    for (const { tables } of after.sheets) {
      for (const { area } of tables) expect(area.height).toBe(2);
    }
  });

  it.each([
    ["Löften", "Målvärde"],
    ["Uppföljning 2026-T1", "Utfall"],
    ["Aktivitetsplan", "Hur"],
  ])(
    "asks about one that somebody has written into on %s, and keeps all its rows",
    (sheet, heading) => {
      const changed = typed(made, sheet, heading, 0, "eget");
      const asked = valueOf(removal(changed));
      expect(asked.questions).toMatchObject([
        { code: "example.changed", facts: { id: "EXEMPEL-1" }, otherwise: "keep" },
      ]);
      const kept = readWorkbook(applyToValue(changed, asked.changes));
      expect(kept.pledges.map(({ pledge }) => pledge.id)).toEqual(["EXEMPEL-1"]);
      expect(kept.followUps).toHaveLength(1);
      const answers = { [asked.questions[0]?.id ?? ""]: "remove" };
      const told = valueOf(removal(changed, answers));
      expect(readWorkbook(applyToValue(changed, told.changes)).pledges).toEqual([]);
    },
  );

  it("leaves pledges of one's own", () => {
    const own = typed(
      typed(made, "Löften", "LöftesID", 1, "2026-01"),
      "Löften",
      "Löfte",
      1,
      "Fler möten",
    );
    const after = readWorkbook(applyToValue(own, valueOf(removal(own)).changes));
    expect(after.pledges.map(({ pledge }) => pledge.id)).toEqual(["2026-01"]);
  });

  it("can be taken back, and has nothing to do a second time", () => {
    const first = valueOf(removal(made));
    const after = applyToValue(made, first.changes);
    expect(valueOf(removal(after))).toMatchObject({
      changes: [],
      notes: [{ code: "nothing.toDo" }],
    });
    if (!first.undo) throw new Error("There is nothing to take back.");
    const back = valueOf(operate(after, { kind: "undo", record: first.undo }, strict));
    expect(back.questions).toEqual([]);
    const restored = trimmed(applyToValue(after, back.changes));
    const cells = ({ sheets }: Workbook) => sheets.map(({ name, values }) => [name, values]);
    expect(cells(restored)).toEqual(cells(trimmed(made)));
  });

  it("keeps a follow-up that somebody has written on beside the rows, without its rows", () => {
    const dated = withSheet(made, "Uppföljning 2026-T1", (one) => ({
      ...one,
      values: one.values.map((row, r) => row.map((cell, c) => (r === 1 && c === 4 ? 46022 : cell))),
    }));
    const { changes, notes } = valueOf(removal(dated));
    expect(notes).toEqual([{ code: "rows.removed", facts: { count: 9 } }]);
    const after = applyToValue(dated, changes);
    expect(after.sheets.find(({ name }) => name === "Uppföljning 2026-T1")?.values[1]?.[4]).toBe(
      46022,
    );
    const locked = { ...made, isStructureProtected: true };
    expect(valueOf(removal(locked)).notes).toEqual([{ code: "rows.removed", facts: { count: 9 } }]);
  });

  it("refuses on a locked sheet", () => {
    const locked = withSheet(made, "Aktivitetsplan", (one) => ({ ...one, isProtected: true }));
    expect(removal(locked)).toMatchObject({ failure: { code: "excel.sheetProtected" } });
  });
});
