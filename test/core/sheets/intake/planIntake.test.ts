import { operate } from "../../../../src/core/operate";
import type { Pledge } from "../../../../src/core/domain/pledge";
import { readWorkbook } from "../../../../src/core/schema/readWorkbook";
import type { Plan } from "../../../../src/core/sheets/plan";
import type { Workbook } from "../../../../src/core/sheet/sheet";
import { examplePledge } from "../../domain/examplePledge";
import { applyToValue } from "../applyToValue";
import { strict, valueOf, withSheet } from "../planned";
import { pledgeSheet, sheetOf, workbookOf } from "../../workbookOf";

const newPledge = (changes: Partial<Pledge> = {}): Pledge => ({
  ...examplePledge,
  focusArea: "Trygghet",
  ...changes,
});
const share = newPledge({ text: "85 % av samtalen besvaras", kind: "shareAtLeast", target: 0.85 });
const activity = { what: "Trafik", how: "Fyra kontroller", responsible: null, perspectives: null };

const plan = (workbook: Workbook, pledges: readonly Pledge[], activities = [activity]): Plan =>
  valueOf(operate(workbook, { kind: "intake", pledges, activities }, strict));
const after = (workbook: Workbook, made: Plan): Workbook => applyToValue(workbook, made.changes);
const takenBack = (workbook: Workbook, { undo }: Plan): Workbook => {
  if (!undo) throw new Error("no way back");
  const back = valueOf(operate(workbook, { kind: "undo", record: undo }, strict));
  expect(back.questions).toEqual([]);
  return applyToValue(workbook, back.changes);
};
const codes = ({ notes }: Plan): readonly string[] => notes.map(({ code }) => code);

/** A table of the staff's own, made longer than what is filled in. */
const madeLong = workbookOf(
  sheetOf(
    "Våra löften",
    [
      ["Nr", "Åtagande", "År", "Eget", "Måltyp", "Mål"],
      ["E21-1", "Minst 200 kontroller", 2021, "x", "minst", 200],
      [null, null, null, "y", null, null],
    ],
    { tables: [{ name: "Egen", area: { row: 0, column: 0, height: 3, width: 6 } }] },
  ),
);

describe("pledges out of a document", () => {
  it("get a sheet of their own in an empty workbook, and read back as they were chosen", () => {
    const empty = workbookOf(sheetOf("Blad1", []));
    const made = plan(empty, [newPledge(), share]);
    expect(codes(made)).toEqual([
      "sheet.added",
      "sheet.added",
      "pledges.added",
      "activities.added",
    ]);
    const now = after(empty, made);
    const { pledges, tables, findings } = readWorkbook(now);
    expect(pledges.map(({ pledge }) => pledge)).toMatchObject([
      { ...newPledge(), id: "2021-01", start: expect.any(Number), end: expect.any(Number) },
      { id: "2021-02", kind: "shareAtLeast", target: 0.85 },
    ]);
    expect(tables.map(({ kind, rowCount }) => [kind, rowCount])).toEqual([
      ["pledges", 2],
      ["activities", 1],
    ]);
    expect(findings).toEqual([]);
    expect(takenBack(now, made).sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  });

  it("come below what stands in a plain range, with ids that nobody has", () => {
    const workbook = workbookOf(pledgeSheet({ LöftesID: "2021-01" }, { LöftesID: null }));
    const made = plan(workbook, [newPledge()], []);
    const read = readWorkbook(after(workbook, made)).pledges;
    expect(read.map(({ pledge }) => pledge.id)).toEqual(["2021-01", "2021-02", "2021-03"]);
    expect(read.at(-1)?.pledge).toMatchObject({ target: 3, scope: "centrum" });
    // The table has no column for it, and none is made.
    expect(made.notes.at(-1)).toEqual({
      code: "columns.without",
      facts: { count: 1, names: "Fokusområde" },
    });
    expect(takenBack(after(workbook, made), made)).toEqual(takenBack(after(workbook, made), made));
    expect(readWorkbook(takenBack(after(workbook, made), made)).pledges).toHaveLength(2);
  });

  it("fill the empty rows that a table ends with, and leave the staff's own columns", () => {
    const made = plan(madeLong, [newPledge(), share], []);
    const now = after(madeLong, made);
    expect(now.sheets[0]?.values.slice(2)).toEqual([
      ["2021-01", "Hålla minst tre möten i centrum", 2021, "y", "minst", 3],
      ["2021-02", "85 % av samtalen besvaras", 2021, null, "andel minst", 0.85],
    ]);
    const back = takenBack(now, made).sheets[0]?.values ?? [];
    expect(back.slice(0, 3)).toEqual(madeLong.sheets[0]?.values);
    expect(back.slice(3).flat().filter(Boolean)).toEqual([]);
  });

  it("are not added twice", () => {
    const made = plan(madeLong, [newPledge()]);
    const now = after(madeLong, made);
    const again = plan(now, [
      newPledge(),
      newPledge({ text: "Att hålla minst tre möten i centrum!" }),
    ]);
    expect(again.changes).toEqual([]);
    expect(codes(again)).toEqual(["pledges.there", "activities.there", "nothing.toDo"]);
    // The same words with another target are another row: a sentence may have several.
    expect(codes(plan(now, [newPledge({ target: 2 })], []))[0]).toBe("pledges.added");
  });

  it("go to a new sheet where the only one states another year", () => {
    const stated = workbookOf(
      sheetOf("Löften 2021", [
        ["Löfte", "Måltyp", "Målvärde"],
        ["Minst fyra vandringar", "minst", 4],
      ]),
    );
    expect(codes(plan(stated, [newPledge({ year: 2022 })], []))).toContain("sheet.added");
    expect(codes(plan(stated, [newPledge()], []))).not.toContain("sheet.added");
  });

  it.each([
    [
      "excel.sheetProtected",
      withSheet(madeLong, "Våra löften", (one) => ({ ...one, isProtected: true })),
    ],
    [
      "excel.workbookProtected",
      { ...workbookOf(sheetOf("Blad1", [])), isStructureProtected: true },
    ],
    [
      "excel.noRoomBelow",
      workbookOf(
        sheetOf("Löften", [
          ["Löfte", "År", "", "x"],
          ["Minst fyra vandringar", 2021, null, null],
          [null, null, null, null],
        ]),
        sheetOf("Aktivitetsplan", [["Vad", "Hur"], ["a", "b"], [], [], ["Summa", null]]),
      ),
    ],
  ])("are refused with %s", (code, workbook) => {
    const result = operate(
      workbook,
      {
        kind: "intake",
        pledges: [newPledge()],
        activities: [activity, { ...activity, how: "Två" }, { ...activity, how: "Tre" }],
      },
      strict,
    );
    expect(result.ok ? [] : result.failure.code).toBe(code);
  });
});
