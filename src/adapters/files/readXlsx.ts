import ExcelJS from "@protobi/exceljs";
import { failed, ok, type Result } from "../../core/result/result";
import type { Workbook } from "../../core/sheet/sheet";
import { readSheet } from "./readSheet";
import { readSheetAreas, type SheetAreas } from "./readSheetAreas";
import { sniffFile } from "./sniffFile";

/**
 * Parts of a sheet that the house never looks at, or reads in `readSheetAreas`: one of them alone
 * can name a million cells, and the library makes an object of each.
 */
const ignoredNodes = [
  "autoFilter",
  "conditionalFormatting",
  "dataValidations",
  "drawing",
  "extLst",
  "headerFooter",
  "legacyDrawing",
  "mergeCells",
  "pageSetup",
  "picture",
  "rowBreaks",
  "tableParts",
];

/**
 * Reads the bytes of an .xlsx file to a plain workbook.
 *
 * Fails with `file.empty`, `file.encrypted`, `file.notWorkbook` or `file.damaged`, and never throws.
 *
 * @param name what the file is called in the sentence of a failure
 */
export async function readXlsx(bytes: Uint8Array, name = "xlsx"): Promise<Result<Workbook>> {
  const facts = { file: name };
  const code = sniffFile(bytes);
  if (code) return failed({ code, facts });
  try {
    return ok(await load(bytes));
  } catch {
    // The library throws whatever its parsers stumble on, so every throw means the same to people.
    return failed({ code: "file.damaged", facts });
  }
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(exactBuffer(bytes), { ignoreNodes: ignoredNodes });
  // A workbook cannot be without a sheet; here none was found among the parts of the file.
  if (workbook.worksheets.length === 0) throw new Error("no worksheet");
  // What the library takes the workbook for tells how it made its dates, and not what they mean.
  const madeBy1904 = workbook.properties.date1904;
  const { sheets: areas, isStructureProtected, date1904 } = await readSheetAreas(bytes);
  const sheets = workbook.worksheets.map((sheet) =>
    readSheet(sheet, areas.get(sheet.name) ?? noAreas, madeBy1904),
  );
  return { date1904, sheets, isStructureProtected };
}

const noAreas: SheetAreas = { tables: [], merged: [], isProtected: false };

/** A view into a larger buffer is copied, as the library reads the whole buffer. */
const exactBuffer = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;
