import { applyChanges } from "../../../src/adapters/excel/applyChanges";
import {
  emptyLayout,
  type CellContent,
  type Change,
  type WriteCells,
} from "../../../src/core/sheet/change";
import type { CellValue } from "../../../src/core/sheet/sheet";
import type { GridWorkbook } from "../../../src/workbench/host/port";
import { startTwin, type Twin } from "../../workbench/twin";
import { staffWorkbook } from "./sampleChanges";

let twin: Twin;
async function open(workbook: GridWorkbook): Promise<void> {
  twin = await startTwin({ workbook });
  twin.install();
}
afterEach(() => {
  expect(twin.unplayed).toEqual([]);
  twin.dispose();
});

const write = (row: number, column: number, from: CellValue, to: CellContent) => ({
  row,
  column,
  from: { value: from, formula: null },
  to,
});
const notes = (...cells: WriteCells["cells"]): Change => ({
  kind: "writeCells",
  sheet: "Anteckningar",
  cells,
});
const sheetNamed = (name: string) => {
  const found = twin.port.snapshot().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const area = { row: 0, column: 0, height: 3, width: 3 };
const newRow: Change = {
  kind: "addTableRows",
  sheet: "Löften",
  table: "Loften",
  area,
  rows: [["E21-3", "+ fler poliser", { formula: "=1+1" }]],
  look: {
    ...emptyLayout,
    styles: [{ area: { row: 3, column: 2, height: 1, width: 1 }, style: { numberFormat: "0%" } }],
  },
};
const gone = (row: number, values: readonly CellValue[]): Change => ({
  kind: "removeTableRows",
  sheet: "Löften",
  table: "Loften",
  area,
  rows: [{ row, from: values.map((value) => ({ value, formula: null })) }],
});

describe("applyChanges writes cells", () => {
  const hostile = [
    "=1+1",
    "+1",
    "-1",
    "@x",
    "'citat",
    "2021-05-01",
    "50%",
    "1 000",
    "TRUE",
    "mars 3",
    "a\nb",
    "😀",
    "",
    "=".repeat(300),
  ];

  it.each(hostile)("so that the text %j is that text", async (text) => {
    await open(staffWorkbook);
    expect(await applyChanges([notes(write(0, 0, "Mitt", text))])).toMatchObject({ ok: true });
    expect(sheetNamed("Anteckningar").values["A1"] ?? "").toBe(text);
    expect(sheetNamed("Anteckningar").formulas).toEqual({});
    expect(sheetNamed("Anteckningar").formats).toEqual({});
  });

  it("with numbers, truth, formulas and nothing, and leaves all others alone", async () => {
    await open(staffWorkbook);
    await applyChanges([
      notes(
        write(0, 0, "Mitt", 0.5),
        write(0, 1, 1, true),
        write(1, 1, 2, { formula: "=A3" }),
        write(2, 1, 3, null),
      ),
    ]);
    const { values, formulas } = sheetNamed("Anteckningar");
    expect(values).toMatchObject({ A1: 0.5, B1: true, A2: "Ditt", A3: "Vårt" });
    expect(values).not.toHaveProperty("B3");
    expect(formulas).toEqual({ B2: "=A3" });
  });

  it("in two requests, neighbours in one write", async () => {
    await open(staffWorkbook);
    await applyChanges([
      notes(
        write(0, 0, "Mitt", "a"),
        write(0, 1, 1, 9),
        write(1, 0, "Ditt", "b"),
        write(1, 1, 2, 8),
      ),
    ]);
    expect(twin.syncs()).toHaveLength(2);
    expect(twin.port.writes()).toBe(1);
  });

  it("one by one where a filter hides rows", async () => {
    const sheets = staffWorkbook.sheets.map((sheet) => ({ ...sheet, isFiltered: true }));
    await open({ ...staffWorkbook, sheets });
    await applyChanges([notes(write(0, 0, "Mitt", "a"), write(1, 0, "Ditt", "b"))]);
    expect(sheetNamed("Anteckningar").values).toMatchObject({ A1: "a", A2: "b" });
    expect(Math.max(...twin.syncs().map((one) => one.actions))).toBeGreaterThan(10);
  });

  it("of 5 000 rows with one formula for each column in few bytes", async () => {
    const formula = `=IF(T[[#This Row],[a]]="","",${"1+".repeat(700)}1)`;
    const values = Array.from({ length: 5_000 }, (_, row) => [`löfte ${String(row)}`, null]);
    await open({ name: "a", sheets: [{ name: "Anteckningar", values: [...values] }] });
    const cells = values.map((_, row) => write(row, 1, null, { formula }));
    expect(await applyChanges([notes(...cells)])).toMatchObject({ ok: true });
    expect(twin.syncs()).toHaveLength(2);
    expect(sheetNamed("Anteckningar").formulas["B5000"]).toBe(formula);
  });
});

describe("applyChanges changes tables", () => {
  it("adds rows at the end, with their looks", async () => {
    await open(staffWorkbook);
    expect(await applyChanges([newRow])).toEqual({ ok: true, value: null });
    const { values, formulas, formats, tables } = sheetNamed("Löften");
    expect(values).toMatchObject({ A4: "E21-3", B4: "+ fler poliser" });
    expect(formulas).toMatchObject({ C4: "=1+1" });
    expect(formats).toEqual({ C4: "0%" });
    expect(tables).toMatchObject([{ name: "Loften", area: { r: 0, c: 0, h: 4, w: 3 } }]);
  });

  it("adds rows before a row of totals", async () => {
    const values = [["LöftesID"], ["E21-1"], ["Summa"]];
    const tables = [{ name: "Loften", area: { r: 0, c: 0, h: 3, w: 1 }, hasTotals: true }];
    await open({ name: "a", sheets: [{ name: "Löften", values, tables }] });
    const change: Change = {
      ...newRow,
      area: { ...area, width: 1 },
      rows: [["E21-2"], ["E21-3"]],
      look: emptyLayout,
    };
    expect(await applyChanges([change])).toEqual({ ok: true, value: null });
    expect(sheetNamed("Löften").values).toEqual({
      A1: "LöftesID",
      A2: "E21-1",
      A3: "E21-2",
      A4: "E21-3",
      A5: "Summa",
    });
  });

  it("takes rows away, and empties the last one", async () => {
    await open(staffWorkbook);
    expect(await applyChanges([gone(1, ["E21-1", "Fler trafikkontroller", 200])])).toMatchObject({
      ok: true,
    });
    expect(sheetNamed("Löften").values).toMatchObject({ A1: "LöftesID", A2: "E21-2" });
    const change: Change = {
      kind: "removeTableRows",
      sheet: "Löften",
      table: "Loften",
      area: { ...area, height: 2 },
      rows: [
        {
          row: 1,
          from: ["E21-2", "Tryggare centrum", 0.8].map((value) => ({ value, formula: null })),
        },
      ],
    };
    expect(await applyChanges([change])).toMatchObject({ ok: true });
    expect(sheetNamed("Löften").values).not.toHaveProperty("A2");
    expect(sheetNamed("Löften").tables).toHaveLength(1);
  });
});

describe("applyChanges on whole sheets", () => {
  it("locks and unlocks, also what already is", async () => {
    await open(staffWorkbook);
    const lock = (isOn: boolean): Change => ({ kind: "protectSheet", sheet: "Anteckningar", isOn });
    const isLocked = () => sheetNamed("Anteckningar").furnishing.protection !== null;
    for (const isOn of [true, true, false, false]) {
      expect(await applyChanges([lock(isOn)])).toEqual({ ok: true, value: null });
      expect(isLocked()).toBe(isOn);
    }
    await applyChanges([lock(true)]);
    const both = [lock(false), notes(write(0, 0, "Mitt", "nytt")), lock(true)];
    expect(await applyChanges(both)).toEqual({ ok: true, value: null });
    expect(sheetNamed("Anteckningar").values["A1"]).toBe("nytt");
  });

  it("says that a sheet is locked that has a password", async () => {
    await open(staffWorkbook);
    await twin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Anteckningar").protection.protect({}, "hemligt");
      await context.sync();
    });
    const before = twin.port.snapshot();
    const unlock: Change = { kind: "protectSheet", sheet: "Anteckningar", isOn: false };
    expect(await applyChanges([unlock, notes(write(0, 0, "Mitt", "nytt"))])).toEqual({
      ok: false,
      failure: { code: "excel.sheetProtected", facts: { sheet: "Anteckningar" } },
    });
    expect(twin.port.snapshot()).toEqual(before);
  });

  it.each(["Visible", "Hidden", "VeryHidden"] as const)(
    "takes a %s sheet away",
    async (visibility) => {
      const sheets = staffWorkbook.sheets.map((sheet) =>
        sheet.name === "Anteckningar" ? { ...sheet, visibility } : sheet,
      );
      await open({ ...staffWorkbook, sheets });
      expect(await applyChanges([{ kind: "removeSheet", sheet: "Anteckningar" }])).toMatchObject({
        ok: true,
      });
      expect(twin.port.sheets().map(({ name }) => name)).toEqual(["Löften", "Dolt"]);
    },
  );

  it("does not take the last one that is seen", async () => {
    await open(staffWorkbook);
    const before = twin.port.snapshot();
    const gone = ["Löften", "Anteckningar"].map((sheet): Change => ({
      kind: "removeSheet",
      sheet,
    }));
    expect((await applyChanges([gone[0]!])).ok).toBe(true);
    const left = twin.port.snapshot();
    expect((await applyChanges([gone[1]!])).ok).toBe(false);
    expect(twin.port.snapshot()).toEqual(left);
    expect(left.sheets).toHaveLength(before.sheets.length - 1);
  });

  it("lays a sheet of ours anew in its place", async () => {
    await open(staffWorkbook);
    const layout = {
      ...emptyLayout,
      blocks: [
        {
          row: 0,
          column: 0,
          cells: [
            ["Område", "Antal"],
            ["Trafik", 3],
          ],
        },
      ],
      tables: [
        { name: "LofteOversikt", area: { row: 0, column: 0, height: 2, width: 2 }, formulas: [] },
      ],
      conditions: [
        {
          area: { row: 1, column: 0, height: 1, width: 1 },
          formula: "=$B2>1",
          style: { color: "#000000", fill: "#FFFFFF" },
        },
      ],
      charts: [
        {
          name: "D",
          kind: "lines" as const,
          title: "T",
          alternative: "A",
          data: { row: 0, column: 0, height: 2, width: 2 },
          place: { row: 9, column: 0, height: 4, width: 4 },
          colors: ["#000000"],
        },
      ],
    };
    const change: Change = { kind: "laySheetAnew", sheet: "Anteckningar", layout };
    expect(await applyChanges([change])).toEqual({ ok: true, value: null });
    const once = sheetNamed("Anteckningar");
    expect(once.values).toEqual({ A1: "Område", B1: "Antal", A2: "Trafik", B2: 3 });
    expect(await applyChanges([change])).toEqual({ ok: true, value: null });
    const twice = sheetNamed("Anteckningar");
    expect(twice.values).toEqual(once.values);
    expect(twice.tables).toEqual(once.tables);
    expect(twice.furnishing.charts).toHaveLength(1);
    expect(twice.furnishing.conditions).toHaveLength(1);
    expect(twin.port.sheets().map(({ name }) => name)).toEqual(["Löften", "Anteckningar", "Dolt"]);
  });
});

describe("applyChanges refuses, with nothing written,", () => {
  const cell = notes(write(0, 0, "Mitt", "nytt"));
  const isProtected = staffWorkbook.sheets.map((sheet) => ({ ...sheet, isProtected: true }));
  const below = [{ ...staffWorkbook.sheets[0]!, formulas: { C4: "=1" } }];
  const filtered = [{ ...staffWorkbook.sheets[0]!, isFiltered: true }];

  it.each<[string, Partial<GridWorkbook>, Change, string, object | null]>([
    [
      "a protected sheet",
      { sheets: isProtected },
      cell,
      "excel.sheetProtected",
      { sheet: "Anteckningar" },
    ],
    [
      "a cell that has changed",
      {},
      notes(write(2, 0, "Vårt", 1), write(0, 1, 2, 3)),
      "excel.changedMeanwhile",
      { sheet: "Anteckningar", cell: "B1" },
    ],
    [
      "a formula that has come",
      {},
      { ...notes(write(1, 3, 400, 1)), sheet: "Löften" },
      "excel.changedMeanwhile",
      { sheet: "Löften", cell: "D2" },
    ],
    ["a sheet that is gone", {}, { ...cell, sheet: "Borta" }, "excel.itemNotFound", null],
    [
      "something below the table",
      { sheets: below },
      newRow,
      "excel.noRoomBelow",
      { sheet: "Löften", cell: "C4" },
    ],
    [
      "a table that has grown",
      {},
      { ...newRow, area: { ...area, height: 2 } },
      "excel.changedMeanwhile",
      { sheet: "Löften", cell: "A1" },
    ],
    ["a table that is gone", {}, { ...newRow, table: "Borta" }, "excel.itemNotFound", null],
    [
      "a row that has changed",
      {},
      gone(1, ["E21-1", "Fler", 200]),
      "excel.changedMeanwhile",
      { sheet: "Löften", cell: "B2" },
    ],
    [
      "rows of a filtered table",
      { sheets: filtered },
      gone(1, ["E21-1", "Fler trafikkontroller", 200]),
      "excel.filteredRange",
      null,
    ],
  ])("%s", async (_, workbook, change, code, facts) => {
    await open({ ...staffWorkbook, ...workbook });
    const before = twin.port.snapshot();
    const result = await applyChanges([change]);
    expect(result).toEqual({ ok: false, failure: { code, ...(facts && { facts }) } });
    expect(twin.port.snapshot()).toEqual(before);
    expect(twin.syncs()).toHaveLength(1);
  });
});
