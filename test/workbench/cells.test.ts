import { sampleWorkbook } from "./sampleWorkbook";
import { startTwin } from "./twin";
import type { Twin } from "./twin";

describe("cells through office.js", () => {
  let twin: Twin;
  beforeEach(async () => {
    twin = await startTwin({ workbook: sampleWorkbook });
  });
  afterEach(() => {
    expect(twin.unplayed).toEqual([]);
    twin.dispose();
  });

  it("reads the used range: values, kinds, formulas, formats, place", async () => {
    const read = await twin.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Löften 2021").getUsedRange(true);
      range.load(
        "values,valueTypes,formulas,numberFormat,numberFormatCategories,address,rowIndex,columnIndex,rowCount,columnCount,cellCount",
      );
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: "'Löften 2021'!A1:C4",
      rowIndex: 0,
      columnIndex: 0,
      rowCount: 4,
      columnCount: 3,
      cellCount: 12,
      values: [
        ["Löfte", "Mål", "Klar"],
        ["Busskort", 0.8, true],
        ["Lekplatser", 44_256, "#N/A"],
        ["", 1, ""],
      ],
    });
    expect(read.valueTypes?.[1]).toEqual(["String", "Double", "Boolean"]);
    expect(read.valueTypes?.[2]?.[2]).toBe("Error");
    expect(read.valueTypes?.[3]?.[0]).toBe("Empty");
    expect(read.formulas?.[3]?.[1]).toBe("=SUM(1)");
    expect(read.numberFormat?.[2]?.[1]).toBe("yyyy-mm-dd");
    expect(read.numberFormatCategories?.[2]?.[1]).toBe("Date");
  });

  it("does not hand out what was not loaded", async () => {
    await twin.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("address");
      await context.sync();
      let code = "";
      try {
        expect(range.values).toBeUndefined();
      } catch (error) {
        code = (error as OfficeExtension.Error).code;
      }
      expect(code).toBe("PropertyNotLoaded");
    });
  });

  it("joins the pieces of a large write into one", async () => {
    const values = Array.from({ length: 2_000 }, (_, row) => [
      row,
      `rad ${String(row)}`,
      row % 2 === 0,
    ]);
    await twin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Stort");
      sheet.getRange("A1:C2000").values = values;
      await context.sync();
    });
    const { id } = twin.port.sheets()[2] ?? { id: "" };
    expect(twin.port.writes()).toBe(1);
    expect(twin.port.readValues(id, { r: 1_999, c: 0, h: 1, w: 3 })).toEqual([
      [1_999, "rad 1999", false],
    ]);
  });

  it("reads back within one batch what it has just written", async () => {
    const values = await twin.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Tomt").getRange("B2:C3");
      range.values = [
        ["50%", "2021-03-01"],
        [null, ""],
      ];
      range.load("values,numberFormat");
      await context.sync();
      return [range.values, range.numberFormat] as unknown;
    });
    expect(values).toEqual([
      [
        [0.5, 44_256],
        ["", ""],
      ],
      [
        ["0%", "yyyy-mm-dd"],
        ["General", "General"],
      ],
    ]);
  });

  it("leaves a cell where null is written, and clears it where nothing is", async () => {
    await twin.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A2:B2").values = [[null, ""]];
      await context.sync();
    });
    expect(twin.port.readValues(twin.port.activeSheet(), { r: 1, c: 0, h: 1, w: 2 })).toEqual([
      ["Busskort", null],
    ]);
  });

  it("refuses a matrix of the wrong size", async () => {
    const run = twin.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B2").values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("finds merged areas, and a null object where there are none", async () => {
    const found = await twin.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const merged = sheets.getFirst().getRange().getMergedAreasOrNullObject().load("address");
      const areas = merged.areas.load("items/address,items/rowIndex");
      const none = sheets.getItem("Tomt").getRange().getMergedAreasOrNullObject().load("address");
      await context.sync();
      return {
        address: merged.address,
        rows: areas.items.map((area) => area.rowIndex),
        none: none.isNullObject,
      };
    });
    expect(found).toEqual({ address: "'Löften 2021'!A6:B6", rows: [5], none: true });
  });

  it("steps from range to range", async () => {
    const addresses = await twin.Excel.run(async (context) => {
      const start = context.workbook.worksheets.getItem("Tomt").getRange("B2:C3");
      const steps = [
        start.getCell(1, 1),
        start.getOffsetRange(1, 0),
        start.getResizedRange(1, -1),
        start.getBoundingRect("E5"),
        start.getEntireColumn(),
        start.getIntersection("C3:D9"),
      ];
      for (const step of steps) step.load("address");
      await context.sync();
      return steps.map((step) => step.address.replace("Tomt!", ""));
    });
    expect(addresses).toEqual(["C3", "B3:C4", "B2:B4", "B2:E5", "B:C", "C3"]);
  });
});
