import JSZip from "jszip";

/** Opens the bytes of a zip. Rejects with a SyntaxError where it is not whole. */
export const readZip = (bytes: Uint8Array): Promise<JSZip> => whole(JSZip.loadAsync(bytes));

/**
 * Unpacks chosen entries of a zip, by the names they have in it. Rejects with a SyntaxError where one
 * is not whole.
 *
 * @example await unpacked(zip, (name) => name === "xl/workbook.xml") → Map { "xl/workbook.xml" → … }
 */
export async function unpacked(
  zip: JSZip,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const entry of zip.file(/./)) {
    if (isWanted(entry.name)) found.set(entry.name, await whole(entry.async("uint8array")));
  }
  return found;
}

/**
 * The text of an unpacked entry: parts lie as bytes until they are asked for, which take half the room.
 *
 * @example textOf(Uint8Array.of(60, 97, 47, 62)) → "<a/>"
 */
export const textOf = (content: Uint8Array): string => new TextDecoder().decode(content);

/** The library throws plain errors, which here tell of the file and never of a fault of ours. */
const whole = <T>(work: Promise<T>): Promise<T> =>
  work.catch((cause: unknown) => {
    throw new SyntaxError("The zip is not whole", { cause });
  });
