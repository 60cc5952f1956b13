import fc from "fast-check";
import { operate } from "../../../../src/core/operate";
import { stateAt } from "../../../../src/core/sheets/followUp/followUpSheets";
import { headingText } from "../../../../src/core/sheets/headingText";
import type { CellValue, Workbook } from "../../../../src/core/sheet/sheet";
import { followUpSheet, pledgeSheet, workbookOf } from "../../workbookOf";
import { applyToValue, trimmed } from "../applyToValue";
import { editedBy, foreignEdits, typedIn } from "../foreignEdits";
import { clicked, columnOf, onlyFollowUp, strict, valueOf, withSheet } from "../planned";

const table = "LofteUppf_2021_T2";
const pledges = workbookOf(
  pledgeSheet(
    { LöftesID: "E21-1" },
    { LöftesID: "E21-2" },
    { LöftesID: "E21-3", Måltyp: "andel minst", Målvärde: 0.8, Enhet: "%" },
  ),
);
const made = clicked(pledges);

/** Fills cells of the follow-up by heading, from its first row down. */
function filled(
  cells: Readonly<Record<string, readonly CellValue[]>>,
  workbook: Workbook = made,
  format = "General",
): Workbook {
  const { sheet } = onlyFollowUp(workbook);
  return withSheet(workbook, sheet.name, (one) => {
    const top = one.tables[0]?.area.row ?? 0;
    const headings = one.values[top] ?? [];
    const typedAt = (row: number, c: number): CellValue =>
      cells[headingText(headings[c])]?.[row - top - 1] ?? null;
    return {
      ...one,
      values: one.values.map((row, r) => row.map((cell, c) => typedAt(r, c) ?? cell)),
      formats: one.formats.map((row, r) =>
        row.map((cell, c) => (typedAt(r, c) === null ? cell : format)),
      ),
    };
  });
}

const collected = (workbook: Workbook, returned: Workbook, answers = {}) =>
  operate(workbook, { kind: "collect", returned, fileName: "svar.xlsx" }, { ...strict, answers });

const after = (workbook: Workbook, returned: Workbook, answers = {}): Workbook =>
  applyToValue(workbook, valueOf(collected(workbook, returned, answers)).changes);

describe("collecting answers", () => {
  it("fills the empty cells of the rows that have the id and the period", () => {
    const returned = filled({
      Utfall: [66, "ej genomfört"],
      Orsak: ["Sjukdom"],
      Läge: [null, "slutligt"],
    });
    const plan = valueOf(collected(made, returned));
    expect(plan.notes).toEqual([{ code: "cells.filled", facts: { count: 4 } }]);
    expect(plan.questions).toEqual([]);
    const result = onlyFollowUp(applyToValue(made, plan.changes));
    expect(columnOf(result, "outcome")).toEqual([66, "ej genomfört", null]);
    expect(columnOf(result, "reason")).toEqual(["Sjukdom", null, null]);
    expect(columnOf(result, "state")).toEqual([null, "slutligt", null]);
  });

  it("finds the rows again when either side has sorted, moved or renamed", () => {
    const returned = editedBy(filled({ Utfall: [1, 2, 0.5] }), table, [
      { kind: "swapRows", one: 0, two: 2 },
      { kind: "swapColumns", one: 4, two: 8 },
      { kind: "rename" },
    ]);
    const here = editedBy(made, table, [
      { kind: "swapRows", one: 1, two: 2 },
      { kind: "insertRowAbove" },
    ]);
    expect(columnOf(onlyFollowUp(after(here, returned)), "outcome")).toEqual([1, 0.5, 2]);
  });

  it("asks where both hold something else, shows both, and keeps what is here", () => {
    const here = filled({ Utfall: [10, 20] });
    const returned = filled({ Utfall: [10, 25] });
    const plan = valueOf(collected(here, returned));
    expect(plan.questions).toMatchObject([
      {
        code: "answer.conflict",
        facts: { id: "E21-2", heading: "Utfall", mine: 20, theirs: 25 },
        options: ["mine", "theirs"],
        otherwise: "mine",
      },
    ]);
    expect(plan.notes).toContainEqual({ code: "answers.same", facts: { count: 1 } });
    expect(plan.changes).toEqual([]);
    const id = plan.questions[0]?.id ?? "";
    const taken = after(here, returned, { [id]: "theirs" });
    expect(columnOf(onlyFollowUp(taken), "outcome")).toEqual([10, 25, null]);
  });

  it("tells which rows of the copy belong nowhere, and takes no error values", () => {
    const other = clicked(workbookOf(pledgeSheet({ LöftesID: "E21-9" }, { LöftesID: "E21-1" })));
    const plan = valueOf(collected(made, filled({ Utfall: [5, { error: "#N/A" }] }, other)));
    expect(plan.notes).toMatchObject([
      { code: "answers.unmatched", facts: { count: 1, names: "E21-9" } },
      { code: "answers.errors", facts: { count: 1 } },
      { code: "nothing.toDo" },
    ]);
    expect(plan.changes).toEqual([]);
  });

  it("reads a follow-up that staff made themselves, by its headings", () => {
    const returned = workbookOf(
      pledgeSheet({ LöftesID: "E21-1" }),
      followUpSheet({ LöftesID: "e21-1", Period: "T2 2021", Utfall: 42 }),
    );
    expect(columnOf(onlyFollowUp(after(made, returned)), "outcome")).toEqual([42, null, null]);
  });

  it("says nothing of a table of the staff's own that stands here too, unless it says more there", () => {
    const staff = (outcome: number) =>
      followUpSheet({ LöftesID: "E21-1", Period: 2021, Utfall: outcome });
    const withStaff = (outcome: number): Workbook => ({
      ...made,
      sheets: [...made.sheets, staff(outcome)],
    });
    const codes = (returned: Workbook) =>
      valueOf(collected(withStaff(42), returned)).notes.map(({ code }) => code);
    expect(codes(withStaff(42))).toEqual(["nothing.toDo"]);
    expect(codes(withStaff(43))).toEqual(["answers.unmatched", "nothing.toDo"]);
  });

  it("takes a date for the same however it is written, and long texts only where all is the same", () => {
    const dated = filled({ Rapporterad: [44326] }, made, "yyyy-mm-dd");
    const written = filled({ Rapporterad: ["10 maj 2021"] });
    expect(valueOf(collected(written, dated)).questions).toEqual([]);
    expect(valueOf(collected(dated, written)).questions).toEqual([]);
    const long = (end: string) => filled({ Orsak: ["x".repeat(3000) + end] });
    expect(valueOf(collected(long("a"), long("b"))).questions).toHaveLength(1);
  });

  it("takes no answer of another period", () => {
    const returned = filled({ Utfall: [7] }, clicked(pledges, "2021-T3"));
    const plan = valueOf(collected(made, returned));
    expect(plan.changes).toEqual([]);
    expect(plan.notes).toMatchObject([
      { code: "answers.unmatched", facts: { names: "E21-1" } },
      { code: "nothing.toDo" },
    ]);
  });

  it("matches several rows of one pledge by their scope", () => {
    const twice = clicked(workbookOf(pledgeSheet({ LöftesID: "E21-1" }, { LöftesID: "E21-1" })));
    const here = filled({ Avgränsning: ["centrum", "skolor"] }, twice);
    const returned = filled({ Avgränsning: ["skolor", "i centrum"], Utfall: [8, 9] }, twice);
    expect(columnOf(onlyFollowUp(after(here, returned)), "outcome")).toEqual([9, 8]);
  });

  it("carries a percentage over so that it means the same in a plain cell", () => {
    const returned = filled({ Utfall: [null, null, 1.2] }, made, "0%");
    const here = withSheet(made, onlyFollowUp(made).sheet.name, (one) => ({
      ...one,
      formats: one.formats.map((row) => row.map(() => "General")),
    }));
    expect(columnOf(onlyFollowUp(after(here, returned)), "outcome")).toEqual([null, null, 120]);
  });

  it("takes a formula of the copy as the value it had", () => {
    const returned = filled({ Utfall: [66] });
    const { sheet, columns, rows } = onlyFollowUp(returned);
    const [row, column] = [rows[0]?.row ?? 0, columns.get("outcome") ?? 0];
    const withFormula = withSheet(returned, sheet.name, (one) => ({
      ...one,
      formulas: one.formulas.map((line, r) =>
        line.map((cell, c) => (r === row && c === column ? "=60+6" : cell)),
      ),
    }));
    const result = onlyFollowUp(after(made, withFormula));
    expect(stateAt(result.sheet, row, column)).toEqual({ value: 66, formula: null });
  });

  it("fails with a sentence where there is nothing to fill, nothing to read, or a lock", () => {
    expect(collected(pledges, made)).toMatchObject({ failure: { code: "plan.noFollowUps" } });
    expect(collected(made, pledges)).toMatchObject({ failure: { code: "plan.noAnswers" } });
    const { sheet } = onlyFollowUp(made);
    const locked = withSheet(made, sheet.name, (one) => ({ ...one, isProtected: true }));
    expect(collected(locked, filled({ Utfall: [1] }))).toMatchObject({
      failure: { code: "excel.sheetProtected", facts: { sheet: sheet.name } },
    });
    expect(collected(locked, made)).toMatchObject({ ok: true });
  });

  it("can be taken back, so that the workbook is what it was", () => {
    const plan = valueOf(collected(made, filled({ Utfall: [1, 2], Åtgärd: ["Fler pass"] })));
    const done = applyToValue(made, plan.changes);
    if (!plan.undo) throw new Error("There is nothing to take back.");
    const back = valueOf(operate(done, { kind: "undo", record: plan.undo }, strict));
    expect(trimmed(applyToValue(done, back.changes))).toEqual(trimmed(made));
  });

  it("law: whatever was typed here stays where it is, and a second collecting does nothing", () => {
    const values = fc.array(fc.constantFrom(null, 0, 12, "pågår", "inga", true), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(values, values, foreignEdits, foreignEdits, (mine, theirs, here, there) => {
        const before = editedBy(filled({ Utfall: mine }), table, here);
        const returned = editedBy(filled({ Utfall: theirs, Orsak: theirs }), table, there);
        const result = collected(before, returned);
        if (!result.ok) return false;
        const done = applyToValue(before, result.value.changes);
        expect(typedIn(done).filter(isTypedIn(before))).toEqual(typedIn(before));
        expect(keptCells(before, done)).toEqual([]);
        expect(valueOf(collected(done, returned)).changes).toEqual([]);
        return true;
      }),
    );
  });
});

const isTypedIn = (workbook: Workbook) => {
  const texts = typedIn(workbook).map(({ sheet, text, id, heading }) =>
    JSON.stringify([sheet, text, id, heading]),
  );
  return ({ sheet, text, id, heading }: ReturnType<typeof typedIn>[number]): boolean =>
    texts.includes(JSON.stringify([sheet, text, id, heading]));
};

/** Cells that held something before and hold something else after. */
const keptCells = (before: Workbook, now: Workbook): readonly CellValue[] =>
  before.sheets.flatMap((sheet, s) =>
    sheet.values.flatMap((row, r) =>
      row.filter((cell, c) => cell !== null && now.sheets[s]?.values[r]?.[c] !== cell),
    ),
  );
