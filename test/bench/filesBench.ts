import ExcelJS from "@protobi/exceljs";
import { openXlsx } from "../../src/workbench/files/openXlsx";
import { createMemoryPort } from "../../src/workbench/host/memoryPort";
import { bigWorkbook } from "./bigWorkbook";
import { ratioOf, type Ratio } from "./ratio";

/** Times opening a file of 50 000 rows in the workbench, against the library alone on the same file. */
export async function filesBench(): Promise<Ratio[]> {
  const big = await bigFile(50_000);
  const quarter = await bigFile(12_500);
  return [
    {
      what: "Opening a file of 50 000 rows in the workbench",
      against: "the xlsx library alone on the same file",
      ratio: await ratioOf(
        () => openInWorkbench(big),
        () => new ExcelJS.Workbook().xlsx.load(big.slice().buffer),
        3,
      ),
      bound: 3,
    },
    {
      what: "Opening a file of 50 000 rows in the workbench",
      against: "opening one of 12 500 rows",
      ratio: await ratioOf(
        () => openInWorkbench(big),
        () => openInWorkbench(quarter),
        5,
      ),
      bound: 5,
    },
  ];
}

async function openInWorkbench(bytes: Uint8Array): Promise<void> {
  const { file } = await openXlsx(bytes, "stor.xlsx");
  const port = file && createMemoryPort(file.workbook);
  if (port?.sheets().length !== 2) throw new Error("The bench's file was not opened");
}

/** The bench's workbook as the library writes it. */
async function bigFile(rows: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, values, formats } of bigWorkbook(rows).sheets) {
    const sheet = workbook.addWorksheet(name);
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        if (value === null) return;
        const cell = sheet.getCell(r + 1, c + 1);
        cell.value = value as ExcelJS.CellValue;
        const format = formats[r]?.[c] ?? "General";
        if (format !== "General") cell.numFmt = format;
      });
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
