import type { GridWorkbook } from "../../src/workbench/host/port";
import { startTwin } from "./twin";
import type { Twin } from "./twin";

const workbook: GridWorkbook = {
  name: "bok.xlsx",
  sheets: [
    { name: "Öppet", values: [[1]] },
    {
      name: "Låst",
      values: [["a", "b"]],
      isProtected: true,
      unlocked: [{ r: 0, c: 1, h: 5, w: 1 }],
    },
    { name: "Mycket dolt", visibility: "VeryHidden", values: [] },
  ],
};

describe("protected sheets and workbooks", () => {
  let twin: Twin;
  const start = async (isStructureProtected = false) => {
    twin = await startTwin({ workbook: { ...workbook, isStructureProtected } });
  };
  afterEach(() => {
    expect(twin.unplayed).toEqual([]);
    twin.dispose();
  });
  const run = (use: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
    twin.Excel.run(async (context) => {
      use(context.workbook.worksheets);
      await context.sync();
    });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a value", (sheet) => (sheet.getRange("A1").values = [["x"]])],
    ["a range that is locked in part", (sheet) => (sheet.getRange("A1:B1").values = [["x", "y"]])],
    ["a format", (sheet) => (sheet.getRange("B1").numberFormat = [["0%"]])],
    ["a look", (sheet) => (sheet.getRange("B1").format.fill.color = "#FFFFFF")],
    ["a width", (sheet) => (sheet.getRange("B1").format.columnWidth = 10)],
    ["a table", (sheet) => sheet.tables.add("A1:B1", true)],
    [
      "a validation",
      (sheet) => (sheet.getRange("B1").dataValidation.rule = { custom: { formula: "=TRUE" } }),
    ],
    [
      "deleted cells",
      (sheet) => {
        sheet.getRange("B1").delete("Up");
      },
    ],
    ["a chart", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B1"))],
    [
      "another lock",
      (sheet) => {
        sheet.protection.protect();
      },
    ],
  ])("refuse %s", async (_, use) => {
    await start();
    const before = twin.port.snapshot();
    await expect(
      run((sheets) => {
        use(sheets.getItem("Låst"));
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });
    expect(twin.port.snapshot()).toEqual(before);
  });

  it("take what is written into unlocked cells, and everything when unlocked", async () => {
    await start();
    await run((sheets) => {
      const sheet = sheets.getItem("Låst");
      sheet.getRange("B1").values = [["nytt"]];
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["också"]];
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange("A1").format.font.bold = true;
    });
    expect(twin.port.snapshot().sheets[1]).toMatchObject({
      values: { A1: "också", B1: "nytt" },
      furnishing: { protection: { options: { allowFormatCells: true } } },
    });
  });

  it("ask for the password they were locked with", async () => {
    await start();
    await run((sheets) => {
      sheets.getItem("Öppet").protection.protect({}, "hemligt");
    });
    const wrong = run((sheets) => {
      sheets.getItem("Öppet").protection.unprotect();
    });
    await expect(wrong).rejects.toMatchObject({ code: "BadPassword" });
  });

  it.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ["adding", (sheets) => sheets.add("Nytt")],
    [
      "deleting",
      (sheets) => {
        sheets.getItem("Öppet").delete();
      },
    ],
    ["naming", (sheets) => (sheets.getItem("Öppet").name = "Annat")],
    ["moving", (sheets) => (sheets.getItem("Öppet").position = 1)],
    ["hiding", (sheets) => (sheets.getItem("Öppet").visibility = "Hidden")],
  ])("a protected structure refuses %s of sheets", async (_, use) => {
    await start(true);
    const before = twin.port.snapshot();
    await expect(run(use)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(twin.port.snapshot()).toEqual(before);
  });

  it("tells what is locked in one load", async () => {
    await start(true);
    const read = await twin.Excel.run(async (context) => {
      const { workbook: book } = context;
      book.load("readOnly");
      book.protection.load("protected");
      book.worksheets.load(
        "items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered,items/tables/items/name,items/tables/items/showTotals,items/tables/items/autoFilter/isDataFiltered",
      );
      await context.sync();
      return [
        book.readOnly,
        book.protection.protected,
        book.worksheets.items.map((sheet) => sheet.protection.protected),
      ];
    });
    expect(read).toEqual([false, true, [false, true, false]]);
  });

  it.each<[string, (sheets: Excel.WorksheetCollection) => void, string]>([
    ["a taken name in other case", (s) => (s.getItem("Öppet").name = "LÅST"), "ItemAlreadyExists"],
    ["32 characters", (s) => s.add("x".repeat(32)), "InvalidArgument"],
    ["a colon", (s) => s.add("a:b"), "InvalidArgument"],
    [
      "showing nothing",
      (s) => {
        s.getItem("Låst").delete();
        s.getItem("Öppet").visibility = "Hidden";
      },
      "InvalidOperation",
    ],
    [
      "deleting what is very hidden",
      (s) => {
        s.getItem("Mycket dolt").delete();
      },
      "InvalidOperation",
    ],
    [
      "activating what is hidden",
      (s) => {
        s.getItem("Mycket dolt").activate();
      },
      "InvalidOperation",
    ],
  ])("refuse %s", async (_, use, code) => {
    await start();
    await expect(run(use)).rejects.toMatchObject({ code });
  });
});
