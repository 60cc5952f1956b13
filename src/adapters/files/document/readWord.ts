import mammoth from "mammoth";
import { failed, ok, type Result } from "../../../core/result/result";
import { readZip, textOf, unpacked } from "../package/readZip";
import type { DocumentFile, DocumentNote } from "./documentFile";
import { wordText } from "./wordText";

/** More than this unpacked is no list of pledges, and may be made to fill the memory. */
const largestPart = 60_000_000;

/**
 * Reads the bytes of a .docx file to its text. Of tracked changes the text is read as if all were
 * accepted, comments are left out, and both are noted.
 *
 * Fails with `document.damaged` and `document.tooLarge`, and never throws on what a file holds.
 */
export async function readWord(bytes: Uint8Array, name: string): Promise<Result<DocumentFile>> {
  const facts = { file: name };
  try {
    const zip = await readZip(bytes);
    const parts = await unpacked(zip, (part) => part === "word/document.xml");
    const main = parts.get("word/document.xml");
    if (main === undefined) return failed({ code: "document.damaged", facts });
    if (main.length > largestPart) return failed({ code: "document.tooLarge", facts });
    const notes = notesOf(textOf(main));
    return ok({ text: await textIn(bytes), notes });
  } catch {
    // The library throws whatever its parsers stumble on, so every throw means the same to people.
    return failed({ code: "document.damaged", facts });
  }
}

function notesOf(xml: string): readonly DocumentNote[] {
  return [
    ...(/<w:(?:ins|del|moveFrom|moveTo)\s/.test(xml) ? (["trackedChanges"] as const) : []),
    ...(xml.includes("<w:commentReference") ? (["comments"] as const) : []),
  ];
}

/** Takes the document out before the library turns it into a page, which nobody needs. */
async function textIn(bytes: Uint8Array): Promise<string> {
  let text = "";
  // The library takes the one in a browser and the other in Node.
  const input = { arrayBuffer: bytes.slice().buffer, buffer: bytes };
  await mammoth.convertToHtml(input, {
    transformDocument(document: Readonly<Record<string, unknown>>) {
      text = wordText(document);
      return { ...document, children: [] };
    },
  });
  return text;
}
