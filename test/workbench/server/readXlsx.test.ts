import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "@protobi/exceljs";
import { readXlsx } from "../../../src/workbench/server/readXlsx";

describe("readXlsx", () => {
  let folder = "";
  let file = "";

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "readXlsx-"));
    file = path.join(folder, "prov.xlsx");
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Löften");
    sheet.addTable({
      name: "Löften",
      ref: "A2",
      headerRow: true,
      columns: [{ name: "Id" }, { name: "Mål" }],
      rows: [
        ["L1", 200],
        ["L2", 0.8],
      ],
    });
    sheet.getCell("B4").numFmt = "0%";
    sheet.getCell("C3").value = new Date(Date.UTC(2021, 11, 31));
    sheet.getCell("C4").value = true;
    sheet.getCell("D3").value = { formula: "_xldudf_LOFTE_LASTAL(B3)", result: 200 };
    sheet.getCell("D4").value = { error: "#N/A" };
    sheet.mergeCells("A6:B7");
    sheet.getCell("A6").value = "sammanslagen";
    sheet.getColumn(1).width = 22;
    sheet.getColumn(4).hidden = true;
    sheet.views = [{ state: "frozen", ySplit: 2, xSplit: 1 }];
    for (const address of ["A3", "A4"])
      Object.assign(sheet.getCell(address), {
        fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEEFF" } },
        protection: { locked: false },
      });
    sheet.addConditionalFormatting({
      ref: "B3:B4",
      rules: [
        {
          type: "expression",
          priority: 1,
          formulae: ['$B3="Uppfyllt"'],
          style: { font: { color: { argb: "FF0E700E" } } },
        },
      ],
    });
    await sheet.protect("", {});
    workbook.addWorksheet("Dold", { state: "veryHidden" });
    await workbook.xlsx.writeFile(file);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it("keeps values with their types, dates as day numbers", async () => {
    const { sheets } = await readXlsx(file);
    expect(sheets[0]?.values.slice(1, 4)).toEqual([
      ["Id", "Mål", null, null],
      ["L1", 200, 44561, null],
      ["L2", 0.8, true, { error: "#N/A" }],
    ]);
  });

  it("keeps formulas, formats, tables, merged areas, widths and hidden sheets", async () => {
    const [first, second] = (await readXlsx(file)).sheets;
    expect(first?.formulas).toEqual({ D3: "=LOFTE.LASTAL(B3)" });
    expect(first?.formats?.["B4"]).toBe("0%");
    expect(first?.tables).toEqual([{ name: "Löften", area: { r: 1, c: 0, h: 3, w: 2 } }]);
    expect(first?.merged).toEqual([{ r: 5, c: 0, h: 2, w: 2 }]);
    expect(first?.values[6]?.[1]).toBeNull();
    expect(first?.widths?.[0]).toBe(22);
    expect(second?.visibility).toBe("VeryHidden");
  });

  it("keeps what the sheet has beside its cells", async () => {
    const [first, second] = (await readXlsx(file)).sheets;
    expect(first).toMatchObject({
      hiddenColumns: [3],
      frozen: { rows: 2, columns: 1 },
      isProtected: true,
      conditions: [
        { areas: [{ r: 2, c: 1, h: 2, w: 1 }], formula: '=$B3="Uppfyllt"', color: "#0E700E" },
      ],
    });
    expect(first?.looks).toContainEqual({
      area: { r: 2, c: 0, h: 2, w: 1 },
      look: { fill: "#DDEEFF", isLocked: false },
    });
    expect(second).toMatchObject({ isProtected: false, hiddenColumns: [] });
  });
});
