/**
 * Reads chosen entries of a zip as text, by the names they have in it.
 *
 * Throws where the zip is not whole. Only what an .xlsx needs is known: entries stored or deflated.
 *
 * @example await readZipTexts(bytes, (name) => name === "xl/workbook.xml") → Map { "xl/workbook.xml" → "<?xml …" }
 */
export async function readZipTexts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const entry of listEntries(bytes)) {
    if (isWanted(entry.name)) texts.set(entry.name, await entryText(bytes, entry));
  }
  return texts;
}

interface Entry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly size: number;
  readonly at: number;
}

const endOfDirectory = 0x06054b50;

/** The directory at the end of a zip is what counts: its entries know their true sizes. */
function listEntries(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== endOfDirectory) end -= 1;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isDeflated: view.getUint16(at + 10, true) === 8,
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function entryText(bytes: Uint8Array, entry: Entry): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength =
    30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const start = entry.at + headerLength;
  const content = new Response(bytes.slice(start, start + entry.size));
  if (!entry.isDeflated || !content.body) return content.text();
  return new Response(content.body.pipeThrough(new DecompressionStream("deflate-raw"))).text();
}
