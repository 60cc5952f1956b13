import type { GridWorkbook } from "../../src/workbench/host/port";
import { startTwin } from "./twin";
import type { Twin } from "./twin";

const workbook: GridWorkbook = {
  name: "bok.xlsx",
  sheets: [
    {
      name: "Löften",
      values: [
        ["Id", "Utfall"],
        ["a", 1],
        ["b", 2],
      ],
      tables: [{ name: "Tabell1", area: { r: 0, c: 0, h: 3, w: 2 } }],
    },
    { name: "Listor", visibility: "Hidden", values: [["Ja"], ["Nej"]] },
  ],
};

/** A sheet as the adapter builds one: hidden under another name, then named and shown. */
describe("building a whole sheet through office.js", () => {
  let twin: Twin;
  beforeEach(async () => {
    twin = await startTwin({ workbook });
  });
  afterEach(() => {
    expect(twin.unplayed).toEqual([]);
    twin.dispose();
  });
  const furnishing = (name: string) => {
    const sheet = twin.port.snapshot().sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };

  it("keeps cells, table, looks, page and freeze", async () => {
    await twin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("~bygger");
      sheet.visibility = "Hidden";
      sheet.getRange("A4:C6").values = [
        ["LöftesID", "Utfall", "Bedömning"],
        ["a", null, ""],
        ["b", 3, ""],
      ];
      const table = sheet.tables.add("A4:C6", true);
      table.name = "LofteUppf_2021_T2";
      table.style = "TableStyleLight9";
      table.showFilterButton = false;
      sheet.getRange("C5:C6").formulas = "=LofteUppf_2021_T2[[#This Row],[Utfall]]" as never;
      sheet.getRange("B5:B6").numberFormat = "0.0%" as never;
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.font.size = 16;
      sheet.getRange("A4:C4").format.fill.color = "#ddeeff";
      sheet.getRange("B5:B6").format.protection.locked = false;
      sheet.getRange("A:A").format.columnWidth = 80;
      sheet.getRange("C:C").columnHidden = true;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows("$4:$4");
      sheet.pageLayout.setPrintArea("A1:B6");
      await context.sync();
      sheet.name = "Uppföljning 2021-T2";
      sheet.position = 1;
      sheet.visibility = "Visible";
      sheet.activate();
      await context.sync();
    });
    const built = furnishing("Uppföljning 2021-T2");
    expect(twin.port.sheets().map(({ name }) => name)).toEqual([
      "Löften",
      "Uppföljning 2021-T2",
      "Listor",
    ]);
    expect(twin.port.snapshot().activeSheet).toBe("Uppföljning 2021-T2");
    expect(built.formulas).toEqual({
      C5: "=LofteUppf_2021_T2[[#This Row],[Utfall]]",
      C6: "=LofteUppf_2021_T2[[#This Row],[Utfall]]",
    });
    expect(built.formats).toEqual({ B5: "0.0%", B6: "0.0%" });
    expect(built.tables).toMatchObject([
      {
        name: "LofteUppf_2021_T2",
        area: { r: 3, c: 0, h: 3, w: 3 },
        style: "TableStyleLight9",
        showFilterButton: false,
      },
    ]);
    expect(built.furnishing).toMatchObject({
      widths: { 0: 80 },
      hiddenColumns: [2],
      frozen: { r: 0, c: 0, h: 4, w: 2 },
      page: {
        set: { Orientation: "Landscape", PaperSize: "A4" },
        titleRows: { r: 3, h: 1 },
        printArea: { r: 0, c: 0, h: 6, w: 2 },
      },
    });
  });

  it("reads looks back, null where cells differ", async () => {
    const read = await twin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Löften");
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("B1").format.fill.color = "#ff0000";
      sheet.getRange("A1:B2").format.wrapText = true;
      await context.sync();
      const head = sheet.getRange("A1:B1");
      const all = sheet.getRange("A1:B2");
      head.load("format/font/bold,format/fill/color");
      all.load("format/font/bold,format/wrapText,format/protection/locked");
      await context.sync();
      return [
        head.format.font.bold,
        head.format.fill.color,
        all.format.font.bold,
        all.format.wrapText,
        all.format.protection.locked,
      ];
    });
    expect(read).toEqual([true, null, null, true, true]);
  });

  it("keeps validations with a range as source, and conditions, which follow a new name", async () => {
    const read = await twin.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const lists = sheets.getItem("Listor");
      const { dataValidation, conditionalFormats } = sheets.getItem("Löften").getRange("B2:B3");
      dataValidation.rule = { list: { inCellDropDown: true, source: lists.getRange("A1:A2") } };
      dataValidation.prompt = { showPrompt: true, title: "Gäller", message: "Välj" };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Nej", message: "Fel" };
      const { custom } = conditionalFormats.add("Custom");
      custom.rule.formula = "=B2=Listor!$A$1";
      custom.format.fill.color = "#DFF6DD";
      custom.format.font.color = "#0E700E";
      custom.format.font.bold = true;
      custom.format.numberFormat = '"✓ "@';
      await context.sync();
      lists.name = "Listor (gamla)";
      dataValidation.load("rule,type,prompt");
      const count = conditionalFormats.getCount();
      conditionalFormats.load(
        "items/type,items/custom/rule/formula,items/custom/format/fill/color",
      );
      await context.sync();
      return {
        rule: dataValidation.rule,
        type: dataValidation.type,
        title: dataValidation.prompt.title,
        count: count.value,
        formula: conditionalFormats.items[0]?.custom.rule.formula,
        fill: conditionalFormats.items[0]?.custom.format.fill.color,
      };
    });
    expect(read).toEqual({
      rule: { list: { inCellDropDown: true, source: "='Listor (gamla)'!A1:A2" } },
      type: "List",
      title: "Gäller",
      count: 1,
      formula: "=B2='Listor (gamla)'!$A$1",
      fill: "#DFF6DD",
    });
  });

  it("refuses a message that Excel would not take", async () => {
    const run = twin.Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange("B2");
      dataValidation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("keeps charts", async () => {
    const names = await twin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:B3"), "Columns");
      chart.name = "Läge";
      chart.title.text = "Läget";
      chart.legend.position = "Bottom";
      chart.setPosition("D2", "H20");
      chart.series.getItemAt(0).format.fill.setSolidColor("#0E700E");
      chart.series.load("items/name");
      sheet.charts.load("items/name");
      const missing = sheet.charts.getItemOrNullObject("Saknas").load("name");
      await context.sync();
      return [
        sheet.charts.items.map((one) => one.name),
        chart.series.items.map((one) => one.name),
        missing.isNullObject,
      ];
    });
    expect(names).toEqual([["Läge"], ["Utfall"], true]);
    expect(furnishing("Löften").furnishing.charts).toMatchObject([
      {
        name: "Läge",
        place: { r: 1, c: 3, h: 19, w: 5 },
        set: { "title/Text": "Läget", "series/0/fill": "#0E700E" },
      },
    ]);
    await twin.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().charts.getItem("läge").delete();
      await context.sync();
    });
    expect(furnishing("Löften").furnishing.charts).toEqual([]);
  });
});
