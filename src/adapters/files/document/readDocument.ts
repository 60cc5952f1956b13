import { failed, ok, type Result } from "../../../core/result/result";
import { decodeText } from "./decodeText";
import type { DocumentFile } from "./documentFile";
import { sniffDocument } from "./sniffDocument";

/**
 * Reads a text or a Word file to its text. What reads Word is fetched when such a file comes.
 *
 * Fails with `file.empty` and the codes `document.…`, and never throws on what a file holds.
 *
 * @param name what the file is called in the sentence of a failure
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Result<DocumentFile>> {
  const kind = sniffDocument(bytes);
  const facts = { file: name };
  if (typeof kind === "object") return failed({ code: kind.code, facts });
  if (kind === "word") {
    const { readWord } = await import(/* webpackChunkName: "word" */ "./readWord");
    return readWord(bytes, name);
  }
  const text = decodeText(bytes);
  return text === null ? failed({ code: "document.notReadable", facts }) : ok({ text, notes: [] });
}
