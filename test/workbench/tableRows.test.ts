import type { GridWorkbook } from "../../src/workbench/host/port";
import { startTwin } from "./twin";
import type { Twin } from "./twin";

const workbook: GridWorkbook = {
  name: "bok.xlsx",
  sheets: [
    {
      name: "Blad1",
      values: [
        ["Id", "Utfall", "Kopia"],
        ["a", 1, null],
        ["b", 2, null],
        [null, null, null],
        ["under", null, null, "bredvid"],
      ],
      formulas: { C2: "=T[[#This Row],[Utfall]]", C3: "=T[[#This Row],[Utfall]]" },
      formats: { B3: "0%" },
      tables: [{ name: "T", area: { r: 0, c: 0, h: 3, w: 3 } }],
      merged: [{ r: 9, c: 0, h: 1, w: 2 }],
    },
  ],
};

describe("rows and columns of tables through office.js", () => {
  let twin: Twin;
  beforeEach(async () => {
    twin = await startTwin({ workbook });
  });
  afterEach(() => {
    expect(twin.unplayed).toEqual([]);
    twin.dispose();
  });
  const run = (use: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> =>
    twin.Excel.run(async (context) => {
      use(context.workbook.tables.getItem("T"), context.workbook.worksheets.getFirst());
      await context.sync();
    });
  const sheet = () => twin.port.snapshot().sheets[0];

  it("adds rows at the end and moves down what stands below", async () => {
    await run((table) => {
      table.rows.add(undefined, [
        ["c", 3, null],
        ["d", "'=4", null],
      ] as never);
    });
    expect(sheet()).toMatchObject({
      tables: [{ area: { r: 0, c: 0, h: 5, w: 3 } }],
      values: { A4: "c", B5: "=4", A7: "under", D5: "bredvid" },
    });
    expect(sheet()?.formulas["B5"]).toBeUndefined();
  });

  it("fills calculated columns where a row comes without values", async () => {
    await run((table) => {
      table.rows.add();
    });
    expect(sheet()?.formulas["C4"]).toBe("=T[[#This Row],[Utfall]]");
  });

  it("deletes a row, and what was below moves up with its format", async () => {
    await run((table) => {
      table.rows.getItemAt(0).delete();
    });
    expect(sheet()).toMatchObject({
      tables: [{ area: { r: 0, c: 0, h: 2, w: 3 } }],
      values: { A2: "b", A4: "under", D5: "bredvid" },
      formats: { B2: "0%" },
    });
  });

  it("keeps one empty row of a table that loses all", async () => {
    await run((table) => {
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
    });
    expect(sheet()).toMatchObject({ tables: [{ area: { r: 0, c: 0, h: 2, w: 3 } }] });
    expect(sheet()?.values["A2"]).toBeUndefined();
  });

  it("moves looks, validations and conditions with their rows", async () => {
    await run((table, blad) => {
      blad.getRange("A3").format.font.bold = true;
      blad.getRange("A3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      table.rows.getItemAt(0).delete();
    });
    expect(sheet()?.furnishing.layers).toContainEqual({
      area: { r: 1, c: 0, h: 1, w: 1 },
      look: { bold: true },
    });
    expect(sheet()?.furnishing.conditions).toMatchObject([{ areas: [{ r: 1, c: 0, h: 1, w: 1 }] }]);
  });

  it("resizes over the rows below without moving anything", async () => {
    await run((table) => {
      table.resize("A1:C5");
    });
    expect(sheet()).toMatchObject({
      tables: [{ area: { r: 0, c: 0, h: 5, w: 3 } }],
      values: { A5: "under" },
    });
  });

  it.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => void, string]>([
    [
      "other headings",
      (table) => {
        table.resize("A2:C5");
      },
      "InvalidArgument",
    ],
    [
      "a taken name",
      (_, blad) => {
        blad.tables.add("F1:F3", true).name = "t";
      },
      "ItemAlreadyExists",
    ],
    ["a name like an address", (table) => (table.name = "AB12"), "InvalidArgument"],
    ["an overlap", (_, blad) => blad.tables.add("C3:D5", true), "MergedRangeConflict"],
    ["merged cells", (_, blad) => blad.tables.add("A9:B11", true), "MergedRangeConflict"],
    [
      "half a table moving",
      (_, blad) => {
        blad.getRange("A2").delete("Up");
      },
      "InsertDeleteConflict",
    ],
  ])("refuses %s", async (_, use, code) => {
    await expect(run(use)).rejects.toMatchObject({ code });
  });

  it("makes headings of a new table text that differs", async () => {
    await run((_, blad) => {
      blad.getRange("F1:H1").values = [[2021, "", "2021"]];
      blad.tables.add("F1:H2", true).name = "Ny";
    });
    expect(sheet()?.values).toMatchObject({ F1: "2021", G1: "Column1", H1: "20212" });
  });

  it("lets formulas follow a table's new name", async () => {
    await run((table) => {
      table.name = "Uppf";
    });
    expect(sheet()?.formulas["C2"]).toBe("=Uppf[[#This Row],[Utfall]]");
  });

  it("reads columns by heading", async () => {
    const read = await twin.Excel.run(async (context) => {
      const { columns, rows } = context.workbook.tables.getItem("T");
      columns.load("items/name");
      const body = columns.getItem("utfall").getDataBodyRange().load("values,address");
      const missing = columns.getItemOrNullObject("Saknas").load("name");
      rows.load("count");
      await context.sync();
      return [columns.items.map(({ name }) => name), body.values, missing.isNullObject, rows.count];
    });
    expect(read).toEqual([["Id", "Utfall", "Kopia"], [[1], [2]], true, 2]);
  });

  it("fills formulas down and copies with references that go along", async () => {
    await run((_, blad) => {
      blad.getRange("F2").formulas = [["=B2+$B$3"]];
      blad.getRange("F2").autoFill("F2:F3");
      blad.getRange("H2").copyFrom("F2:F3");
      blad.getRange("J2:J3").formulas = "=B2" as never;
    });
    expect(sheet()?.formulas).toMatchObject({
      F3: "=B3+$B$3",
      H2: "=D2+$B$3",
      H3: "=D3+$B$3",
      J3: "=B3",
    });
  });
});
