const form = /^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/i;

/**
 * An identifier as files write it, in capitals. A text that is none becomes one, the same each time, so that
 * a workbook saved twice is the same bytes twice.
 *
 * @example toGuid("{9c2a0f3e-0000-4000-8000-00000000000a}") // "{9C2A0F3E-0000-4000-8000-00000000000A}"
 */
export function toGuid(text: string): string {
  if (form.test(text)) return text.toUpperCase();
  const digits = [0, 1, 2, 3].map((seed) => hash(`${String(seed)}${text}`)).join("");
  const parts = [0, 8, 12, 16, 20].map((from, at) => digits.slice(from, [8, 12, 16, 20, 32][at]));
  return `{${parts.join("-")}}`;
}

/** Eight digits (FNV-1a, 32 bits). */
function hash(text: string): string {
  let sum = 0x81_1c_9d_c5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  return sum.toString(16).toUpperCase().padStart(8, "0");
}
