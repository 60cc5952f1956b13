import { sampleWorkbook } from "./sampleWorkbook";
import { startTwin } from "./twin";
import type { Twin } from "./twin";

describe("sheets and tables through office.js", () => {
  let twin: Twin;
  beforeEach(async () => {
    twin = await startTwin({ workbook: sampleWorkbook });
  });
  afterEach(() => {
    expect(twin.unplayed).toEqual([]);
    twin.dispose();
  });

  it("lists sheets with what hangs on them, in one request", async () => {
    const sheets = await twin.Excel.run(async (context) => {
      const all = context.workbook.worksheets;
      all.load(
        "items/name,items/visibility,items/position,items/protection/protected,items/tables/items/name",
      );
      await context.sync();
      return all.items.map(({ name, visibility, position, protection, tables }) => {
        return {
          name,
          visibility,
          position,
          isProtected: protection.protected,
          tables: tables.items.map((one) => one.name),
        };
      });
    });
    expect(sheets).toEqual([
      {
        name: "Löften 2021",
        visibility: "Visible",
        position: 0,
        isProtected: false,
        tables: ["Tabell1"],
      },
      { name: "Tomt", visibility: "Visible", position: 1, isProtected: false, tables: [] },
    ]);
    expect(twin.syncs()).toHaveLength(1);
  });

  it("reads the ranges of the items it has loaded", async () => {
    const used = await twin.Excel.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name");
      await context.sync();
      const ranges = all.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
      await context.sync();
      return ranges.map((range) => (range.isNullObject ? null : range.address));
    });
    expect(used).toEqual(["'Löften 2021'!A1:C4", null]);
    expect(twin.syncs()).toHaveLength(2);
  });

  it("marks the clean-up batch", async () => {
    await twin.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
    });
    await twin.until(() => twin.requests.some((request) => request.isCleanUp));
    expect(twin.syncs()).toHaveLength(1);
    expect(twin.syncs()[0]?.requestBytes).toBeGreaterThan(0);
    expect(twin.syncs()[0]?.answerBytes).toBeGreaterThan(0);
  });

  it("reads a table and its parts", async () => {
    const table = await twin.Excel.run(async (context) => {
      const one = context.workbook.tables
        .getItem("tabell1")
        .load("id,name,showHeaders,worksheet/name");
      const parts = [one.getRange(), one.getHeaderRowRange(), one.getDataBodyRange()];
      for (const part of parts) part.load("address");
      await context.sync();
      const addresses = parts.map((part) => part.address.replace("'Löften 2021'!", ""));
      return { name: one.name, showHeaders: one.showHeaders, sheet: one.worksheet.name, addresses };
    });
    expect(table).toEqual({
      name: "Tabell1",
      showHeaders: true,
      sheet: "Löften 2021",
      addresses: ["A1:C3", "A1:C1", "A2:C3"],
    });
  });

  it("gives a null object, and an error where there must be a sheet", async () => {
    await twin.Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Saknas").load("name");
      const below = missing.getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect([missing.isNullObject, below.isNullObject]).toEqual([true, true]);
    });
    const run = twin.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().load("name");
      context.workbook.worksheets.getItem("Saknas").load("name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect(twin.syncs().at(-1)?.error).toBe("ItemNotFound");
  });

  it("adds, names, activates and deletes sheets", async () => {
    await twin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nytt");
      sheet.name = "Nyare";
      sheet.activate();
      context.workbook.worksheets.getItem("Tomt").delete();
      await context.sync();
    });
    expect(twin.port.sheets().map(({ name }) => name)).toEqual(["Löften 2021", "Nyare"]);
    expect(twin.port.activeSheet()).toBe(twin.port.sheets()[1]?.id);
    const again = twin.Excel.run(async (context) => {
      context.workbook.worksheets.add("nyare");
      await context.sync();
    });
    await expect(again).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("says how numbers are written here", async () => {
    const separator = await twin.Excel.run(async (context) => {
      const { numberFormat } = context.application.cultureInfo.load(
        "name,numberFormat/numberDecimalSeparator",
      );
      await context.sync();
      return numberFormat.numberDecimalSeparator;
    });
    expect(separator).toBe(",");
  });
});

describe("members that are not played", () => {
  it.each([
    ["RangeFormat.shrinkToFit", (range: Excel.Range) => range.format.load("shrinkToFit")],
    ["Range.text", (range: Excel.Range) => range.load("text")],
    [
      "Range.merge",
      (range: Excel.Range) => {
        range.merge();
      },
    ],
    [
      "Range.hyperlink",
      (range: Excel.Range) => {
        range.hyperlink = {};
      },
    ],
  ])("fail with their name: %s", async (member, use) => {
    const twin = await startTwin({ workbook: sampleWorkbook });
    const run = twin.Excel.run(async (context) => {
      use(context.workbook.worksheets.getFirst().getRange("A1"));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(twin.unplayed).toEqual([member]);
    twin.dispose();
  });
});
