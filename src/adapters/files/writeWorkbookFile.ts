import { open, readFile, rm, type FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { failed, ok, type Result } from "../../core/result/result";
import type { Change } from "../../core/sheet/change";
import { writeXlsx } from "./writeXlsx";

/**
 * Writes a new .xlsx file to disk: another with changes carried out, or with `null` a new workbook.
 * With nothing to change the new file is a copy.
 *
 * Fails with `file.exists` where there is a file of the name, which is left as it is, with
 * `file.notFound` and `file.notWritten`, else as {@link writeXlsx} does.
 */
export async function writeWorkbookFile(
  from: string | null,
  to: string,
  changes: readonly Change[],
): Promise<Result<null>> {
  const bytes = from === null ? null : await readFile(from).catch(() => undefined);
  if (bytes === undefined) return failed({ code: "file.notFound", facts: { file: from ?? "" } });
  const isCopy = bytes !== null && changes.length === 0;
  const changed = isCopy ? ok(bytes) : await writeXlsx(bytes, changes, basename(from ?? to));
  return changed.ok ? writeNew(to, changed.value) : changed;
}

async function writeNew(to: string, bytes: Uint8Array): Promise<Result<null>> {
  const facts = { file: to };
  let file: FileHandle;
  try {
    // The flag makes looking for the file and making it one step, so that nothing slips in between.
    file = await open(to, "wx");
  } catch (thrown) {
    return failed({ code: isThere(thrown) ? "file.exists" : "file.notWritten", facts });
  }
  try {
    await file.writeFile(bytes);
    return ok(null);
  } catch {
    // The file is ours, and what a full disk left of it is nothing to open.
    await rm(to, { force: true }).catch(() => null);
    return failed({ code: "file.notWritten", facts });
  } finally {
    await file.close();
  }
}

const isThere = (thrown: unknown): boolean =>
  typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "EEXIST";
