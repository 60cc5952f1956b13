import type { FailureCode } from "../../../core/result/result";

/** What a file is by its first bytes: a Word file, a text, or nothing that can be read. */
export type DocumentKind = "word" | "text" | { readonly code: FailureCode };

/** A larger file holds pictures, or is no list of pledges. */
const largestFile = 20_000_000;
const largestText = 8_000_000;

/**
 * Tells what kind of document a file is, by its bytes alone: names are often wrong.
 *
 * Word wraps a document with a password, and every document of before 2007, in an OLE compound file;
 * only the protected one holds a stream named EncryptedPackage.
 *
 * @example sniffDocument(new TextEncoder().encode("%PDF-1.7")) → { code: "document.notReadable" }
 */
export function sniffDocument(bytes: Uint8Array): DocumentKind {
  if (bytes.length === 0) return { code: "file.empty" };
  const start = latin(bytes, 0, 8);
  if (start.startsWith("\xd0\xcf\x11\xe0")) {
    const isLocked = latin(bytes, 0, bytes.length).includes("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c");
    return { code: isLocked ? "document.encrypted" : "document.old" };
  }
  if (start.startsWith("PK\x03\x04")) {
    if (bytes.length > largestFile) return { code: "document.tooLarge" };
    const names = latin(bytes, 0, bytes.length);
    if (names.includes("word/document.xml")) {
      return names.includes("PK\x05\x06") ? "word" : { code: "document.damaged" };
    }
    // A download that broke off early may lack the name.
    const isWhole = names.includes("PK\x05\x06");
    return { code: isWhole ? "document.notReadable" : "document.damaged" };
  }
  if (/^(?:%PDF|\{\\rtf|\x89PNG|\xff\xd8\xff|GIF8|MZ)/.test(start)) {
    return { code: "document.notReadable" };
  }
  return bytes.length > largestText ? { code: "document.tooLarge" } : "text";
}

/** Bytes as signs of one byte each, in pieces that the call stack has room for. */
function latin(bytes: Uint8Array, from: number, to: number): string {
  const decoder = new TextDecoder("latin1");
  return decoder.decode(bytes.subarray(from, to));
}
