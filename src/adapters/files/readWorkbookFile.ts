import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { failed, type Result } from "../../core/result/result";
import type { Workbook } from "../../core/sheet/sheet";
import { readXlsx } from "./readXlsx";

/**
 * Reads an .xlsx file from disk to a plain workbook.
 *
 * Fails with `file.notFound` where there is no file to open, else as {@link readXlsx} does.
 */
export async function readWorkbookFile(path: string): Promise<Result<Workbook>> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null
    ? failed({ code: "file.notFound", facts: { file: path } })
    : readXlsx(bytes, basename(path));
}
