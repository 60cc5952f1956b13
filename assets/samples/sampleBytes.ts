import { buildWorkbook } from "./buildWorkbook";
import type { SampleWorkbook } from "./sampleWorkbook";

/** The bytes of a sample's .xlsx file, the same for the same data at any time of day. */
export async function sampleBytes(sample: SampleWorkbook): Promise<Uint8Array> {
  const bytes = new Uint8Array(await buildWorkbook(sample).xlsx.writeBuffer());
  stopClock(bytes);
  return bytes;
}

/** Midnight on 1 January 1980, the first moment that a zip knows, in its own notation. */
const firstMoment = 0x0021_0000;
const [fileHeader, directoryHeader, endOfDirectory] = [0x04034b50, 0x02014b50, 0x06054b50];

/** Gives every entry of a zip the same time, both in the directory and before the entry itself. */
function stopClock(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== endOfDirectory) end -= 1;
  for (let at = view.getUint32(end + 16, true); view.getUint32(at, true) === directoryHeader;) {
    const entry = view.getUint32(at + 42, true);
    if (view.getUint32(entry, true) !== fileHeader) throw new Error("The zip is not whole.");
    view.setUint32(entry + 10, firstMoment, true);
    view.setUint32(at + 12, firstMoment, true);
    at += 46 + [28, 30, 32].reduce((length, field) => length + view.getUint16(at + field, true), 0);
  }
}
