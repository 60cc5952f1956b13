import type { Change } from "../../core/sheet/change";
import { failed, ok, type Result } from "../../core/result/result";
import { readXlsx } from "./readXlsx";
import { applyChange } from "./write/applyChange";
import { finishWorkbook } from "./write/finishWorkbook";
import { knownCells, type KnownCells } from "./write/knownCells";
import { newWorkbook } from "./write/newWorkbook";
import { openWriting } from "./write/openWriting";
import { sniffFile } from "./sniffFile";

/**
 * Carries out changes on the bytes of an .xlsx and gives the bytes of the changed file; `null` starts
 * from a workbook without sheets.
 *
 * Only the parts of the file that the changes concern are written anew: charts, pictures, notes and
 * settings that we know nothing of stay as they are. All changes are carried out or none. The same
 * bytes and changes always give the same bytes.
 *
 * Fails as `readXlsx` does, and where Excel would refuse: `excel.changedMeanwhile`,
 * `excel.noRoomBelow`, `excel.itemNotFound`, `excel.itemAlreadyExists`, `excel.sheetExists`,
 * `excel.sheetProtected`, `excel.workbookProtected`.
 *
 * @example await writeXlsx(bytes, [{ kind: "removeSheet", sheet: "Uppföljning 2021-T2" }]) → { ok: true, value: … }
 */
export async function writeXlsx(
  bytes: Uint8Array | null,
  changes: readonly Change[],
  name = "xlsx",
): Promise<Result<Uint8Array>> {
  const facts = { file: name };
  const code = bytes === null ? null : sniffFile(bytes);
  if (code) return failed({ code, facts });
  try {
    return await carryOut(bytes ?? (await newWorkbook()), changes, name);
  } catch (thrown) {
    // The parsers of zip and XML throw these where a part is not whole; all else is a fault of ours.
    if (!(thrown instanceof SyntaxError || thrown instanceof RangeError)) throw thrown;
    return failed({ code: "file.damaged", facts });
  }
}

async function carryOut(
  bytes: Uint8Array,
  changes: readonly Change[],
  name: string,
): Promise<Result<Uint8Array>> {
  const writing = await openWriting(bytes);
  let known: KnownCells | null = null;
  for (const [position, change] of changes.entries()) {
    if (needsCells(change) && !known?.sheet(change.sheet)) {
      // What cells held is compared with the file as the changes before have left it.
      writing.strings.close();
      const read = await readXlsx(position === 0 ? bytes : await writing.file.toBytes(), name);
      if (!read.ok) return read;
      known = knownCells(read.value);
    }
    const refused = applyChange(writing, change, known);
    if (refused) return failed(refused);
    known?.follow(change);
  }
  const refused = finishWorkbook(writing);
  return refused ? failed(refused) : ok(await writing.file.toBytes());
}

const needsCells = ({ kind }: Change): boolean =>
  kind === "writeCells" || kind === "addTableRows" || kind === "removeTableRows";
