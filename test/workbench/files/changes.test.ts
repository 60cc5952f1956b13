import ExcelJS from "@protobi/exceljs";
import JSZip from "jszip";
import { takeSnapshot } from "../../../src/workbench/host/memorySnapshot";
import type { GridSnapshot } from "../../../src/workbench/host/memorySnapshot";
import { keepWorkbookFile } from "../../../src/workbench/files/workbookFile";
import { withoutKeys } from "../../../src/workbench/files/shared/withoutKeys";
import { legacyHash } from "../../../src/workbench/files/shared/legacyHash";
import { sampleWorkbook } from "../sampleWorkbook";
import { startTwin } from "../twin";
import { addInId, hold, open, saved } from "./reopen";

const partOf = async (bytes: Uint8Array, path: string): Promise<string> =>
  (await (await JSZip.loadAsync(bytes)).file(path)?.async("string")) ?? "";

/** A workbook whose cells have borders, which the grid does not know. */
async function bordered(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Löften");
  for (const address of ["A1", "A2", "B1"]) {
    sheet.getCell(address).value = address;
    sheet.getCell(address).border = { top: { style: "thick" } };
  }
  sheet.getCell("B2").value = { formula: "Löften!A1&Annat!A1", result: "A1" };
  workbook.addWorksheet("Annat").getCell("A1").value = "x";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What tells of the grid and not of the workbook: identifiers, what a password was, styles of the file. */
function comparable({ sheets, ...rest }: GridSnapshot): unknown {
  return {
    ...rest,
    sheets: sheets.map(({ furnishing, ...sheet }) => {
      const { layers, charts, conditions, protection, ...others } = furnishing;
      return {
        ...sheet,
        // Files know no shorter form.
        formulas: Object.values(sheet.formulas).map((formula) =>
          formula.replace("([@Mål]", "(Ny_tabell[[#This Row],[Mål]]"),
        ),
        furnishing: {
          ...others,
          conditions: conditions.map((one) => withoutKeys({ ...one }, ["id"])),
          charts: charts.map(({ name, kind, data, place }) => ({
            name,
            kind,
            place,
            area: data.area,
          })),
          protection: protection?.options["allowSort"],
          fills: layers.filter(({ look }) => look.fill).map(({ area, look }) => [area, look.fill]),
        },
      };
    }),
  };
}

describe("what is changed in the grid", () => {
  it("is in the file, made through office.js on a workbook that came from none", async () => {
    const { twin, run } = await madeByOffice();
    const { port } = twin;
    const file = keepWorkbookFile({ port, workbook: sampleWorkbook, bytes: null, addInId });
    const before = takeSnapshot(port);
    await run();
    expect(comparable(takeSnapshot(port))).not.toEqual(comparable(before));
    const settings = { nyckel: '"värde & <mer>"' };
    expect(file.isChanged(settings)).toBe(true);
    const bytes = await file.save(settings);
    expect(file.isChanged(settings)).toBe(false);
    const again = await hold(bytes);
    const now = comparable(takeSnapshot(port));
    expect(comparable(takeSnapshot(again.port))).toEqual(now);
    expect(again.workbook.settings).toEqual(settings);
    const chart = again.workbook.sheets.flatMap((sheet) => sheet.charts ?? [])[0];
    expect(chart?.set).toMatchObject({
      "title/Text": "Läget <nu>",
      "legend/Position": "Bottom",
      "series/0/fill": "#0E700E",
      "valueAxis/Maximum": 10,
    });
    expect(await partOf(bytes, "xl/worksheets/sheet3.xml")).toContain(
      "_xldudf_LOFTE_ANDEL(Ny_tabell[[#This Row],[Mål]],2)",
    );
    expect(twin.unplayed).toEqual([]);
    twin.dispose();
  });

  it("leaves the rest of a cell's style alone", async () => {
    const after = await saved(await bordered(), ({ port }) => {
      const { id = "" } = port.sheets()[0] ?? {};
      const { layers } = port.furnishings.sheet(id);
      const area = { r: 0, c: 0, h: 1, w: 1 };
      port.furnishings.change(id, {
        layers: [...layers, { area, look: { fill: "#FFEEDD", bold: true, horizontal: "Center" } }],
      });
      port.writeFormats(id, area, [["0.0%"]]);
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(after.slice().buffer);
    const sheet = workbook.worksheets[0];
    expect(sheet?.getCell("A1")).toMatchObject({
      border: { top: { style: "thick" } },
      fill: { fgColor: { argb: "FFFFEEDD" } },
      font: { bold: true },
      alignment: { horizontal: "center" },
      numFmt: "0.0%",
    });
    expect(sheet?.getCell("A2").fill).toMatchObject({ pattern: "none" });
  });

  it("lets a cell's style go along when the cell moves", async () => {
    const after = await saved(await bordered(), ({ port }) => {
      const { id = "" } = port.sheets()[0] ?? {};
      const { layers } = port.furnishings.sheet(id);
      port.writeCells(id, { r: 0, c: 0, h: 6, w: 1 }, [[""], [""], [""], [""], ["A1"], ["A2"]]);
      port.furnishings.change(id, {
        layers: layers.map((layer) => ({ ...layer, area: { ...layer.area, r: layer.area.r + 4 } })),
      });
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(after.slice().buffer);
    expect(workbook.worksheets[0]?.getCell("A5").border).toMatchObject({ top: { style: "thick" } });
    expect(workbook.worksheets[0]?.getCell("A1").border).toBeUndefined();
  });

  it("follows sheets that come, go, move and get other names", async () => {
    const after = await saved(await bordered(), ({ port }) => {
      const [first, second] = port.sheets();
      const added = port.addSheet("Först");
      port.moveSheet(added.id, 0);
      port.renameSheet(first?.id ?? "", "Löften & mål");
      port.deleteSheet(second?.id ?? "");
      port.setVisibility(added.id, "VeryHidden");
    });
    const { sheets } = (await open(after)).workbook;
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Först", "VeryHidden"],
      ["Löften & mål", "Visible"],
    ]);
    expect(sheets[1]?.formulas?.["B2"]).toContain("'Löften & mål'!A1");
    expect(await partOf(after, "[Content_Types].xml")).not.toContain("sheet2.xml");
  });

  it("has passwords in the form that every Excel knows", () => {
    expect([legacyHash("test"), legacyHash("1")]).toEqual(["CBEB", "CE28"]);
  });
});

/** The steps of an add-in that uses about everything, over Microsoft's own office.js. */
async function madeByOffice() {
  const twin = await startTwin({ workbook: sampleWorkbook });
  const run = () =>
    twin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ny");
      sheet.getRange("A3:B5").values = [
        ["Namn", "Mål"],
        ["'=a", 4],
        ["b & <c>", 0.25],
      ];
      sheet.getRange("B5").numberFormat = [["0.0%"]];
      const table = sheet.tables.add("A3:C5", true);
      table.name = "Ny_tabell";
      sheet.getRange("C4:C5").formulas = [
        ["=LOFTE.ANDEL([@Mål],2)"],
        ['=IF(B5="","",TEXTJOIN(",",TRUE,A4:A5))'],
      ];
      sheet.getRange("A3:C3").format.fill.color = "#DDEEFF";
      sheet.getRange("A:A").format.columnWidth = 120;
      sheet.getRange("D:E").columnHidden = true;
      sheet.freezePanes.freezeRows(3);
      sheet.getRange("B4:B5").dataValidation.rule = {
        list: { inCellDropDown: true, source: "ja,nej" },
      };
      sheet.getRange("B4:B5").dataValidation.prompt = {
        showPrompt: true,
        title: "Svara",
        message: "ja eller nej",
      };
      sheet.getRange("B4:B5").dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "Nej",
        message: "Välj",
      };
      const { custom } = sheet.getRange("C4:C5").conditionalFormats.add("Custom");
      custom.rule.formula = '=$C4="Uppfyllt"';
      custom.format.fill.color = "#DFF6DD";
      custom.format.font.bold = true;
      custom.format.numberFormat = '"✓ "@';
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 2 };
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.pageLayout.setPrintArea("A1:C5");
      sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P av &N";
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A3:B5"), "Columns");
      chart.name = "Läget";
      chart.title.text = "Läget <nu>";
      chart.legend.position = "Bottom";
      chart.axes.valueAxis.maximum = 10;
      chart.setPosition("A8", "F20");
      chart.series.getItemAt(0).format.fill.setSolidColor("#0E700E");
      context.workbook.names.add("Eget", sheet.getRange("A3"), "en kommentar");
      sheet.tabColor = "#FF0000";
      sheet.protection.protect({ allowSort: true }, "hemligt");
      await context.sync();
    });
  return { twin, run };
}
