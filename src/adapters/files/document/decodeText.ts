/**
 * Decodes the bytes of a text file: UTF-8 and UTF-16 with their marks or without, and Windows-1252,
 * which all older programs on Swedish machines write.
 *
 * @returns `null` where the bytes are no text in any of them
 * @example decodeText(Uint8Array.of(0x4c, 0xf6, 0x66, 0x74)) → "Löft"
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return isText(text) ? text : null;
}

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** By its mark; without one, Swedish text in UTF-16 has a zero for nearly every other byte. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.35 && even === 0) return "utf-16le";
  return even > sample.length * 0.35 && odd === 0 ? "utf-16be" : null;
}

/** Controls beside tabs and line breaks do not occur in texts that people write. */
function isText(text: string): boolean {
  const sample = text.slice(0, 50_000);
  let strange = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code === 0xfffd || (code < 32 && (code < 9 || code > 13)) || code === 127) strange += 1;
  }
  return strange <= sample.length / 500;
}
