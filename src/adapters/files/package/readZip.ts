import JSZip from "jszip";

/** Opens the bytes of a zip. Rejects with a SyntaxError where it is not whole. */
export const readZip = (bytes: Uint8Array): Promise<JSZip> => whole(JSZip.loadAsync(bytes));

/**
 * Unpacks chosen entries of a zip as texts, by the names they have in it. Rejects with a SyntaxError
 * where one is not whole.
 *
 * @example await textsOf(zip, (name) => name === "xl/workbook.xml") → Map { "xl/workbook.xml" → "<?xml …" }
 */
export async function textsOf(
  zip: JSZip,
  isWanted: (name: string) => boolean,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const entry of zip.file(/./)) {
    if (isWanted(entry.name)) texts.set(entry.name, await whole(entry.async("string")));
  }
  return texts;
}

/** The library throws plain errors, which here tell of the file and never of a fault of ours. */
const whole = <T>(work: Promise<T>): Promise<T> =>
  work.catch((cause: unknown) => {
    throw new SyntaxError("The zip is not whole", { cause });
  });
