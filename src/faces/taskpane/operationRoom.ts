import { applyChanges } from "../../adapters/excel/applyChanges";
import { readSetting, writeSetting } from "../../adapters/excel/documentSettings";
import { removeLeftovers } from "../../adapters/excel/leftovers";
import { readActiveWorkbook } from "../../adapters/excel/readActiveWorkbook";
import { lookAround } from "../../core/lookAround";
import { operate } from "../../core/operate";
import { failed } from "../../core/result/result";
import type { Operations } from "./operations";
import { readUndoRecords } from "./readUndoRecords";

const undoKey = "undo";

/** Settings are for small things; a way back that is larger than this lives as long as the pane. */
const largestUndo = 500_000;

/** All that is fetched first when somebody opens *Uppföljning*. */
export const operations: Operations = {
  operate,
  lookAround,
  read: () => readActiveWorkbook(),
  applyChanges: (changes) => applyChanges(changes),
  removeLeftovers,
  async readReturned(file) {
    const bytes = await bytesOf(file);
    if (bytes === null) return failed({ code: "file.notFound", facts: { file: file.name } });
    const { readXlsx } = await import(
      /* webpackChunkName: "xlsx" */ "../../adapters/files/readXlsx"
    );
    return readXlsx(bytes, file.name);
  },
  loadUndo: () => readUndoRecords(readSetting(undoKey)),
  saveUndo(records) {
    let kept = [...records];
    while (kept.length > 0 && JSON.stringify(kept).length > largestUndo) kept = kept.slice(0, -1);
    return writeSetting(undoKey, kept.length === 0 ? null : JSON.stringify(kept));
  },
};

/** What a file holds; `null` where it has been moved or changed since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
