import { openXlsx, type OpenedFile } from "../../../src/workbench/files/openXlsx";
import { keepWorkbookFile, type WorkbookFile } from "../../../src/workbench/files/workbookFile";
import { createMemoryPort, type MemoryPort } from "../../../src/workbench/host/memoryPort";
import type { GridWorkbook } from "../../../src/workbench/host/port";

export const addInId = "0d2e3f50-1111-4222-8333-444455556666";

/** Opens a file that must be openable. */
export async function open(bytes: Uint8Array): Promise<OpenedFile> {
  const { file, problem } = await openXlsx(bytes, "bok.xlsx", addInId);
  if (problem) throw new Error(problem);
  return file;
}

/** A workbook in a grid, with its file at hand. */
export interface Held {
  readonly port: MemoryPort;
  readonly file: WorkbookFile;
  readonly workbook: GridWorkbook;
}

export async function hold(bytes: Uint8Array): Promise<Held> {
  const opened = await open(bytes);
  const port = createMemoryPort(opened.workbook);
  return { port, file: keepWorkbookFile({ port, ...opened, addInId }), workbook: opened.workbook };
}

/** The bytes after opening, a change and saving. */
export async function saved(bytes: Uint8Array, change?: (held: Held) => void): Promise<Uint8Array> {
  const held = await hold(bytes);
  change?.(held);
  return held.file.save(held.workbook.settings ?? {});
}
