import type { FailureCode } from "../../core/result/result";

/**
 * Tells from its first bytes why a file cannot be a readable .xlsx, or `null` where it may be one.
 *
 * Excel wraps a password-protected workbook, and every workbook of before 2007, in an OLE compound
 * file; only the protected one holds a stream named EncryptedPackage.
 *
 * @example sniffFile(new Uint8Array()) → "file.empty"
 */
export function sniffFile(bytes: Uint8Array): FailureCode | null {
  if (bytes.length === 0) return "file.empty";
  if (startsWith(bytes, compoundFile)) {
    return contains(bytes, encryptedPackage) ? "file.encrypted" : "file.notWorkbook";
  }
  if (!startsWith(bytes, zipEntry)) return "file.notWorkbook";
  // The names of a zip's entries are never compressed, so a Word file or a plain zip shows here.
  // A download that broke off early may lack the name, and a zip without its end is damaged.
  if (!contains(bytes, zipEnd)) return "file.damaged";
  return contains(bytes, workbookPart) ? null : "file.notWorkbook";
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipEntry = [0x50, 0x4b, 0x03, 0x04];
const zipEnd = Uint8Array.of(0x50, 0x4b, 0x05, 0x06);
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const workbookPart = ascii("xl/workbook.xml");
/** Compound files name their streams in UTF-16, lower byte first. */
const encryptedPackage = ascii("EncryptedPackage".replace(/./g, "$&\0"));

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
