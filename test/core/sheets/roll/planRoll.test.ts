import { isoToDay, dayToSerial } from "../../../../src/core/domain/day";
import { operate } from "../../../../src/core/operate";
import { readWorkbook } from "../../../../src/core/schema/readWorkbook";
import { followingYear } from "../../../../src/core/sheets/roll/followingYear";
import { nextYear } from "../../../../src/core/sheets/roll/rolledCells";
import type { Sheet, Workbook } from "../../../../src/core/sheet/sheet";
import { followUpSheet, pledgeSheet, sheetOf, workbookOf } from "../../workbookOf";
import { applyToValue, trimmed } from "../applyToValue";
import { strict, valueOf, withSheet } from "../planned";

const serial = (iso: string): number => dayToSerial(isoToDay(iso) ?? 0);

/** The pledges as an Excel table. */
const asTable = (sheet: Sheet): Sheet => ({
  ...sheet,
  tables: [
    {
      name: "Tabell1",
      area: {
        row: 0,
        column: 0,
        height: sheet.values.length,
        width: sheet.values[0]?.length ?? 0,
      },
    },
  ],
});

const two = [
  { LöftesID: "E21-1", Start: serial("2021-03-11"), Slut: serial("2021-12-31") },
  {
    LöftesID: "E21-2",
    Måltyp: "minska",
    Målvärde: null,
    Basår: 2020,
    Basvärde: 300,
    Avgränsning: null,
  },
];
const reported = followUpSheet({ LöftesID: "E21-2", Utfall: 280 });
const range = workbookOf(pledgeSheet(...two), reported);
const table = workbookOf(asTable(pledgeSheet(...two)), reported);

const stated = workbookOf(
  {
    ...sheetOf("Löften", [
      ["Våra löften 2021", null, null, null, null],
      ["Kommun", "Sala", null, null, null],
      ["År", 2021, null, null, null],
      ["Avstämningsdatum", serial("2021-12-31"), null, null, null],
      [null, null, null, null, null],
      ["LöftesID", "Löfte", "Måltyp", "Basår", "Basvärde"],
      ["E21-1", "Färre stölder", "minska", 2020, 300],
    ]),
    tables: [{ name: "Löften2021", area: { row: 5, column: 0, height: 2, width: 5 } }],
  },
  followUpSheet({ LöftesID: "E21-1", Utfall: 280 }),
);

const rolled = (workbook: Workbook, year = 2022) =>
  operate(workbook, { kind: "roll", year }, strict);

const newPledges = (workbook: Workbook) =>
  readWorkbook(applyToValue(workbook, valueOf(rolled(workbook)).changes)).pledges.flatMap(
    ({ pledge }) => (pledge.year === 2022 ? [pledge] : []),
  );

describe("rolling forward to a new year", () => {
  it.each([
    ["an Excel table", table],
    ["a plain range", range],
  ])("gives %s the same pledges with new ids, dates and baselines", (_, workbook) => {
    expect(newPledges(workbook)).toMatchObject([
      {
        id: "E22-1",
        target: 200,
        start: isoToDay("2022-03-11"),
        end: isoToDay("2022-12-31"),
        baseline: null,
      },
      { id: "E22-2", kind: "decrease", baselineYear: 2021, baseline: 280 },
    ]);
  });

  it("tells how many, and how many baselines were filled", () => {
    expect(valueOf(rolled(table)).notes).toEqual([
      { code: "pledges.rolled", facts: { count: 2, year: 2022 } },
      { code: "baselines.filled", facts: { count: 1 } },
    ]);
  });

  it("names the old pledge in Ersätter, empties Källa, and keeps columns of the person's own", () => {
    const columns = [
      ["LöftesID", "Löfte", "År", "Ersätter", "Källa", "Anteckning"],
      ["2021-01", "=Fler möten", 2021, null, "Protokoll", "Viktigt"],
    ];
    const [pledge] = newPledges(workbookOf(sheetOf("Löften", columns)));
    expect(pledge).toMatchObject({ id: "2022-01", replaces: "2021-01", source: null });
    const plan = valueOf(rolled(workbookOf(sheetOf("Löften", columns))));
    const [change] = plan.changes;
    const texts = change?.kind === "writeCells" ? change.cells.map(({ to }) => to) : [];
    expect(texts).toEqual(["2022-01", "=Fler möten", 2022, "2021-01", "Viktigt"]);
  });

  it("leaves the baseline empty where the outcome is no exact number of the same scope", () => {
    const outcomes = [
      { LöftesID: "E21-2", Utfall: "cirka 280" },
      { LöftesID: "E21-2", Utfall: "flera" },
    ];
    for (const outcome of outcomes) {
      const workbook = workbookOf(pledgeSheet(...two), followUpSheet(outcome));
      expect(newPledges(workbook)[1]).toMatchObject({ baselineYear: 2021, baseline: null });
    }
    const elsewhere = workbookOf(
      pledgeSheet({ ...two[1], Avgränsning: "centrum" }),
      followUpSheet({ LöftesID: "E21-2", Utfall: 280, Avgränsning: "hela kommunen" }),
    );
    expect(newPledges(elsewhere)[0]).toMatchObject({ baseline: null });
  });

  it("lets dates below a plain range look as those above it", () => {
    const dated = withSheet(range, "Löften", (sheet) => ({
      ...sheet,
      formats: sheet.formats.map((row, r) =>
        row.map((cell, c) => (r > 0 && sheet.values[0]?.[c] === "Start" ? "yyyy-mm-dd" : cell)),
      ),
    }));
    const [sheet] = applyToValue(dated, valueOf(rolled(dated)).changes).sheets;
    const at = sheet?.values[0]?.indexOf("Start") ?? -1;
    expect(sheet?.formats.map((row) => row[at])).toEqual([
      "General",
      ...Array(4).fill("yyyy-mm-dd"),
    ]);
  });

  it("copies formulas as the values they had", () => {
    const withFormula = withSheet(table, "Löften", (sheet) => ({
      ...sheet,
      formulas: sheet.formulas.map((row, r) =>
        row.map((cell, c) => (r === 1 && c === 4 ? "=100*2" : cell)),
      ),
    }));
    const after = applyToValue(withFormula, valueOf(rolled(withFormula)).changes);
    expect(after.sheets[0]?.values[3]?.[4]).toBe(200);
    expect(after.sheets[0]?.formulas[3]?.[4]).toBeNull();
  });

  it("moves 29 February to the 28th", () => {
    expect(nextYear(isoToDay("2024-02-29") ?? 0)).toBe(isoToDay("2025-02-28"));
  });

  it("does it once: the second time there are pledges of the year", () => {
    const after = applyToValue(table, valueOf(rolled(table)).changes);
    expect(rolled(after)).toMatchObject({
      failure: { code: "plan.yearExists", facts: { year: 2022 } },
    });
    expect(rolled(table, 2024)).toMatchObject({ failure: { code: "plan.noPledgesOfYear" } });
  });

  it("refuses where there is no room below, and on a locked sheet", () => {
    const full = withSheet(range, "Löften", (sheet) => {
      const width = sheet.values[0]?.length ?? 0;
      return sheetOf("Löften", [
        ...sheet.values,
        Array.from({ length: width }, (__, c) => (c === 1 ? "Summa" : null)),
      ]);
    });
    expect(rolled(full)).toMatchObject({
      failure: { code: "excel.noRoomBelow", facts: { cell: "B4" } },
    });
    const locked = withSheet(table, "Löften", (sheet) => ({ ...sheet, isProtected: true }));
    expect(rolled(locked)).toMatchObject({ failure: { code: "excel.sheetProtected" } });
  });

  it("makes a sheet of the new year where the old one states its year for all rows", () => {
    const plan = valueOf(rolled(stated));
    expect(plan.notes.map(({ code }) => code)).toEqual([
      "sheet.added",
      "pledges.rolled",
      "baselines.filled",
    ]);
    const after = applyToValue(stated, plan.changes);
    expect(after.sheets.map(({ name }) => name)).toEqual(["Löften", "Löften 2022", "Uppföljning"]);
    expect(after.sheets[1]?.values[0]?.[0]).toBe("Våra löften 2022");
    expect(after.sheets[1]?.tables.map(({ name }) => name)).toEqual(["Löften2022"]);
    expect(newPledges(stated)).toMatchObject([
      { id: "E22-1", municipality: "Sala", replaces: "E21-1", baseline: 280, baselineYear: 2021 },
    ]);
    const read = readWorkbook(after);
    expect(read.pledges.map(({ pledge }) => pledge.year)).toEqual([2021, 2022]);
    expect(read.reportingDate).toEqual(readWorkbook(stated).reportingDate);
    expect(rolled({ ...stated, isStructureProtected: true })).toMatchObject({
      failure: { code: "excel.workbookProtected" },
    });
  });

  it.each([
    ["Löften 2021", "Löften 2022"],
    ["Beslut 2021–2022, år 2021", "Beslut 2021–2022, år 2022"],
    ["Våra löften", "Våra löften"],
  ])("names %s for the new year", (name, expected) => {
    expect(followingYear(name, 2022)).toBe(expected);
  });

  it("takes the year of a sheet from its name, or beside other facts of its row", () => {
    const headings = [
      ["LöftesID", "Löfte", "Måltyp"],
      ["E21-1", "Fler möten", "minst"],
    ];
    const byName = workbookOf(sheetOf("Löften 2021", headings));
    const byFact = workbookOf(sheetOf("Plan", [["Kommun", "Sala", "År", 2021], ...headings]));
    for (const workbook of [byName, byFact]) {
      expect(newPledges(workbook)).toMatchObject([{ id: "E22-1", year: 2022 }]);
    }
  });

  it.each([
    ["an Excel table", table],
    ["a sheet of one year", stated],
    ["a plain range", range],
  ])("can be taken back in %s, so that the workbook is what it was", (_, workbook) => {
    const plan = valueOf(rolled(workbook));
    const after = applyToValue(workbook, plan.changes);
    if (!plan.undo) throw new Error("There is nothing to take back.");
    const back = valueOf(operate(after, { kind: "undo", record: plan.undo }, strict));
    expect(back.questions).toEqual([]);
    expect(trimmed(applyToValue(after, back.changes))).toEqual(trimmed(workbook));
  });

  it("keeps new rows that somebody has typed into until it is told", () => {
    const plan = valueOf(rolled(table));
    const after = withSheet(applyToValue(table, plan.changes), "Löften", (sheet) => ({
      ...sheet,
      values: sheet.values.map((row, r) => row.map((cell, c) => (r === 3 && c === 4 ? 250 : cell))),
    }));
    if (!plan.undo) throw new Error("There is nothing to take back.");
    const request = { kind: "undo", record: plan.undo } as const;
    const asked = valueOf(operate(after, request, strict));
    expect(asked.questions).toMatchObject([{ code: "undo.rowsTypedInto", facts: { count: 1 } }]);
    const left = readWorkbook(applyToValue(after, asked.changes)).pledges;
    expect(left.map(({ pledge }) => pledge.id)).toEqual(["E21-1", "E21-2", "E22-1"]);
    const answers = { [asked.questions[0]?.id ?? ""]: "remove" };
    const told = valueOf(operate(after, request, { ...strict, answers }));
    expect(readWorkbook(applyToValue(after, told.changes)).pledges).toHaveLength(2);
  });
});
