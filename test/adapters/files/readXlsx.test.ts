import type ExcelJS from "@protobi/exceljs";
import JSZip from "jszip";
import { readXlsx } from "../../../src/adapters/files/readXlsx";
import { writeXlsx } from "../../../src/adapters/files/writeXlsx";
import type { Sheet, Workbook } from "../../../src/core/sheet/sheet";
import * as bad from "../../cases/badFiles/badFiles";

async function read(bytes: Uint8Array): Promise<Workbook> {
  const result = await readXlsx(bytes, "prov.xlsx");
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

async function readFirst(build: (sheet: ExcelJS.Worksheet) => void): Promise<Sheet> {
  const bytes = await bad.workbookBytes((workbook) => {
    build(workbook.addWorksheet("Blad1"));
  });
  const [sheet] = (await read(bytes)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("values", () => {
  it("come with their types, texts out of rich text and links", async () => {
    const sheet = await readFirst((blad) => {
      blad.getCell("A1").value = "text";
      blad.getCell("B1").value = 1.5;
      blad.getCell("C1").value = true;
      blad.getCell("D1").value = { error: "#DIV/0!" };
      blad.getCell("E1").value = {
        richText: [{ text: "fet " }, { font: { bold: true }, text: "text" }],
      };
      blad.getCell("F1").value = { text: "länk", hyperlink: "https://www.example.com/" };
      blad.getCell("G1").value = "'12";
    });
    const expected = ["text", 1.5, true, { error: "#DIV/0!" }, "fet text", "länk", "'12"];
    expect(sheet.values).toEqual([expected]);
  });

  it.each([false, true])("turns dates to serials of the workbook (1904: %s)", async (date1904) => {
    const bytes = await bad.workbookBytes((workbook) => {
      workbook.properties.date1904 = date1904;
      const cell = workbook.addWorksheet("Blad1").getCell("A1");
      cell.value = new Date("2021-03-11T00:00:00Z");
      cell.numFmt = "yyyy-mm-dd";
    });
    const workbook = await read(bytes);
    expect(workbook.date1904).toBe(date1904);
    expect(workbook.sheets[0]?.values).toEqual([[date1904 ? 44266 - 1462 : 44266]]);
    expect(workbook.sheets[0]?.formats).toEqual([["yyyy-mm-dd"]]);
  });

  it("knows that days count from 1904 where LibreOffice says so", async () => {
    const bytes = await bad.workbookBytes((workbook) => {
      workbook.properties.date1904 = true;
      const cell = workbook.addWorksheet("Blad1").getCell("A1");
      cell.value = new Date("2021-03-11T00:00:00Z");
      cell.numFmt = "yyyy-mm-dd";
    });
    const zip = await JSZip.loadAsync(bytes);
    const part = await zip.file("xl/workbook.xml")?.async("string");
    zip.file("xl/workbook.xml", (part ?? "").replace('date1904="1"', 'date1904="true"'));
    const workbook = await read(await zip.generateAsync({ type: "uint8array" }));
    expect(workbook.date1904).toBe(true);
    expect(workbook.sheets[0]?.values).toEqual([[44266 - 1462]]);
  });

  it("keeps the results of formulas, also 0, FALSE and errors", async () => {
    const sheet = await readFirst((blad) => {
      blad.getCell("A1").value = { formula: "0*1", result: 0 };
      blad.getCell("A2").value = { formula: "1=2", result: false };
      blad.getCell("A3").value = { formula: "NA()", result: { error: "#N/A" } };
      blad.getCell("A4").value = { formula: 'IF(TRUE,"","")', result: "" };
    });
    expect(sheet.values).toEqual([[0], [false], [{ error: "#N/A" }], [""]]);
    expect(sheet.formulas).toEqual([["=0*1"], ["=1=2"], ["=NA()"], ['=IF(TRUE,"","")']]);
  });
});

describe("formulas", () => {
  it("expands a formula shared by several rows", async () => {
    const sheet = await readFirst((blad) => {
      blad.fillFormula("B1:B3", "A1*2", [2, 4, 6]);
    });
    expect(sheet.formulas).toEqual([["=A1*2"], ["=A2*2"], ["=A3*2"]]);
  });
});

describe("areas", () => {
  it("finds tables in their whole size and leaves their cells alone", async () => {
    const sheet = await readFirst((blad) => {
      blad.addTable({
        name: "Löften",
        ref: "B3",
        headerRow: true,
        totalsRow: true,
        columns: [{ name: "Löfte", totalsRowLabel: "Summa" }, { name: "Mål & mått" }],
        rows: [
          ["ett", 1],
          ["två", 2],
        ],
      });
    });
    const area = { row: 2, column: 1, height: 4, width: 2 };
    expect(sheet.tables).toEqual([{ name: "Löften", area, hasTotals: true }]);
    expect(sheet.origin).toEqual({ row: 2, column: 1 });
    expect(sheet.values.slice(0, 3)).toEqual([
      ["Löfte", "Mål & mått"],
      ["ett", 1],
      ["två", 2],
    ]);
  });

  it("names merged cells and keeps their value in the first of them only", async () => {
    const sheet = await readFirst((blad) => {
      blad.getCell("A1").value = "över två";
      blad.getCell("C2").value = 3;
      blad.mergeCells("A1:B2");
    });
    expect(sheet.merged).toEqual([{ row: 0, column: 0, height: 2, width: 2 }]);
    expect(sheet.values).toEqual([
      ["över två", null, null],
      [null, null, 3],
    ]);
  });

  it("gives each sheet its own, whatever the sheets are called", async () => {
    const bytes = await bad.workbookBytes((workbook) => {
      for (const name of ["Ett & annat", "Två"]) {
        const sheet = workbook.addWorksheet(name, { state: name === "Två" ? "hidden" : "visible" });
        sheet.getCell("A1").value = name;
        sheet.addTable({
          name: name.slice(0, 3),
          ref: "A3",
          columns: [{ name: "A" }],
          rows: [[1]],
        });
      }
    });
    const { sheets } = await read(bytes);
    expect(sheets.map((sheet) => sheet.visibility)).toEqual(["visible", "hidden"]);
    expect(sheets.map((sheet) => sheet.tables.map(({ name }) => name))).toEqual([["Ett"], ["Två"]]);
  });
});

describe("protection", () => {
  it("is told of a sheet only where it is switched on", async () => {
    const bytes = await bad.workbookBytes((workbook) => {
      workbook.addWorksheet("Fritt").getCell("A1").value = 1;
      workbook.addWorksheet("Låst").getCell("A1").value = 1;
    });
    const locked = await writeXlsx(bytes, [{ kind: "protectSheet", sheet: "Låst", isOn: true }]);
    if (!locked.ok) throw new Error(locked.failure.code);
    const { sheets, isStructureProtected } = await read(locked.value);
    expect(sheets.map((sheet) => sheet.isProtected)).toEqual([false, true]);
    expect(isStructureProtected).toBe(false);
  });
});

describe("size", () => {
  it("trims what is only formatted, down to nothing", async () => {
    const sheet = await readFirst((blad) => {
      blad.getCell("A1").font = { bold: true };
      blad.getCell("XFD1048576").font = { bold: true };
      for (let column = 1; column <= 10_000; column += 1) blad.getColumn(column).width = 12;
    });
    expect(sheet.values).toEqual([]);
  });

  it("does not spend memory on the blank rows between two cells far apart", async () => {
    const sheet = await readFirst((blad) => {
      blad.getCell("A1").value = "först";
      blad.getCell("XFD1048576").value = "sist";
    });
    expect(sheet.values).toHaveLength(1_048_576);
    expect(sheet.values[0]?.[0]).toBe("först");
    expect(sheet.values.at(-1)?.at(-1)).toBe("sist");
    expect(sheet.values[1]).toBe(sheet.values[2]);
  });

  it("reads a sheet with merged cells by the ten thousand", async () => {
    const sheet = await readFirst((blad) => {
      blad.getCell("A1").value = "Måltyp";
      blad.mergeCells("C1:D10000");
    });
    expect(sheet.values).toEqual([["Måltyp"]]);
    expect(sheet.merged).toEqual([{ row: 0, column: 2, height: 10_000, width: 2 }]);
  });

  it("reads ten thousand columns", async () => {
    const [sheet] = (await read(await bad.tenThousandColumns())).sheets;
    expect(sheet?.values[0]).toHaveLength(10_000);
  });
});

describe("files that cannot be read", () => {
  it.each([
    ["file.empty", bad.emptyFile()],
    ["file.encrypted", bad.encryptedFile()],
    ["file.notWorkbook", bad.oldFile()],
    ["file.notWorkbook", bad.csvFile()],
    ["file.damaged", Uint8Array.of(0x50, 0x4b, 0x03, 0x04)],
  ])("%s", async (code, bytes) => {
    expect(await readXlsx(bytes, "prov.xlsx")).toMatchObject({
      ok: false,
      failure: { code, facts: { file: "prov.xlsx" } },
    });
  });

  it("is damaged wherever the download broke off", async () => {
    const whole = await bad.unknownTable();
    for (let length = 4; length < whole.length; length += 97) {
      const result = await readXlsx(whole.slice(0, length), "prov.xlsx");
      expect(result).toMatchObject({ ok: false, failure: { code: "file.damaged" } });
    }
  });

  it("is damaged where bytes in the middle have been overwritten", async () => {
    const bytes = await bad.unknownTable();
    bytes.fill(0, 200, bytes.length - 400);
    expect(await readXlsx(bytes)).toMatchObject({ ok: false, failure: { code: "file.damaged" } });
  });
});
