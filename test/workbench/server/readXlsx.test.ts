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
});
