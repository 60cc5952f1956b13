/** Why a file cannot be opened. */
export type FileProblem =
  "damaged" | "empty" | "encrypted" | "notWorkbook" | "oldWorkbook" | "binaryWorkbook" | "tooLarge";

/** Bytes that a file may have at most; larger ones would hold the page for minutes. */
export const largestFile = 50 * 1024 * 1024;

const zip = [0x50, 0x4b];
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** What speaks against a file at first sight: its size and how it begins. `null` means that it may be an .xlsx. */
export function whatSpeaksAgainst(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return "empty";
  if (bytes.length > largestFile) return "tooLarge";
  if (begins(bytes, zip)) return null;
  if (!begins(bytes, compound)) return "notWorkbook";
  // A file with a password is an old kind of container around the real one, which it names in UTF-16.
  return holdsWide(bytes, "EncryptedPackage") ? "encrypted" : "oldWorkbook";
}

function begins(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign);
}

function holdsWide(bytes: Uint8Array, word: string): boolean {
  // One byte a character, so that the search is a search in a text.
  return new TextDecoder("latin1").decode(bytes).includes(Array.from(word).join("\0"));
}
