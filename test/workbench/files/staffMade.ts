import ExcelJS from "@protobi/exceljs";

/** Everything that a file of staff may hold, written by the library. */
export async function staffMade(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Löften", { properties: { tabColor: { argb: "FF336699" } } });
  sheet.addTable({
    name: "Tabell_1",
    ref: "A1",
    totalsRow: true,
    style: { theme: "TableStyleLight9", showRowStripes: true },
    columns: [
      { name: "Id", totalsRowLabel: "Summa", filterButton: true },
      { name: "Utfall", totalsRowFunction: "sum", filterButton: true },
    ],
    rows: [
      ["a", 1],
      ["b", 2],
    ],
  });
  sheet.getCell("D1").note = "En kommentar";
  sheet.getCell("D2").value = {
    richText: [{ text: "fet", font: { bold: true } }, { text: " text" }],
  };
  sheet.getCell("D3").value = { text: "länk", hyperlink: "https://example.org" };
  sheet.getCell("D4").value = { formula: "_xldudf_LOFTE_ANDEL(B2,B3)", result: 0.5 };
  sheet.getCell("D5").value = { formula: "SUM(Tabell_1[Utfall])", result: 3 };
  sheet.getCell("D6").value = new Date(Date.UTC(2021, 11, 31));
  sheet.getCell("D6").numFmt = "yyyy-mm-dd";
  sheet.fillFormula("F1:F3", "B1*2", [2, 4, 6]);
  sheet.getCell("E1").border = { top: { style: "thick" }, bottom: { style: "double" } };
  sheet.getCell("E1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEEFF" } };
  sheet.getCell("E2").fill = {
    type: "pattern",
    pattern: "darkTrellis",
    fgColor: { argb: "FF00FF00" },
  };
  sheet.getCell("E2").font = {
    name: "Arial",
    size: 9,
    italic: true,
    strike: true,
    color: { theme: 4 },
  };
  sheet.getCell("E3").alignment = { textRotation: 45, wrapText: true, horizontal: "center" };
  sheet.getCell("G2").dataValidation = { type: "list", allowBlank: true, formulae: ['"ja,nej"'] };
  sheet.getCell("G3").dataValidation = {
    type: "whole",
    operator: "greaterThan",
    formulae: [0],
    showErrorMessage: true,
    error: "Fel",
    errorTitle: "Tal",
  };
  sheet.addConditionalFormatting({
    ref: "G2:G9",
    rules: [
      {
        type: "expression",
        priority: 1,
        formulae: ['$G2="ja"'],
        style: { font: { bold: true, color: { argb: "FF0E700E" } } },
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "B2:B3",
    rules: [{ type: "dataBar", priority: 2, cfvo: [{ type: "min" }, { type: "max" }] } as never],
  });
  sheet.mergeCells("H1:I2");
  sheet.getColumn(1).width = 22;
  sheet.getColumn(5).hidden = true;
  sheet.getRow(5).hidden = true;
  sheet.getRow(6).height = 33;
  sheet.views = [{ state: "frozen", ySplit: 1, xSplit: 1, showGridLines: false }];
  Object.assign(sheet.pageSetup, {
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 2,
    fitToHeight: 0,
    printArea: "A1:D9",
    printTitlesRow: "1:2",
  });
  sheet.headerFooter.oddFooter = "&LLöften&RSida &P av &N";
  await sheet.protect("hemligt", { formatCells: true, sort: true });
  sheet.addImage(
    workbook.addImage({ buffer: Buffer.from("bild") as never, extension: "png" }),
    "J1:K3",
  );
  workbook.addWorksheet("Dold", { state: "hidden" }).getCell("A1").value = 1;
  workbook.addWorksheet("Väl dold", { state: "veryHidden" }).getCell("A1").value = {
    error: "#N/A",
  };
  workbook.definedNames.add("Dold!$A$1", "Eget_namn");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
