/** One written figure: its value, or that its marks can be read in two ways. */
export type FigureReading =
  { readonly state: "number"; readonly value: number } | { readonly state: "ambiguous" };

const pattern = /^([+-]?)(\d{1,3}(?:[ _]\d{3})+|\d+)((?:[.,]\d+)*)$/;

/**
 * Reads one figure with a Swedish decimal comma, digits grouped by space (or "_", see `parting`).
 *
 * "1.234" may be a thousand or one and a bit, so it is ambiguous and never guessed, and so are
 * figures with several marks; "0.852" and "12345.678" cannot be grouped thus and are decimals, and in
 * "1.234,5" the comma settles it. `null` is no figure.
 *
 * @param exponent powers of ten to move by, so that "46,8" per cent is exactly 0.468
 * @example readFigure("1 234,5") → { state: "number", value: 1234.5 }
 */
export function readFigure(text: string, exponent = 0): FigureReading | null {
  const [, sign = "", digits = "", marks = ""] = pattern.exec(text) ?? [];
  if (digits === "") return null;
  const groups = digits.split(/[ _]/);
  const whole = groups.join("");
  const isGroupable = groups.length === 1 && whole.length <= 3 && !whole.startsWith("0");
  if (/^[.,]\d+$/.test(marks)) {
    if (marks.startsWith(".") && marks.length === 4 && isGroupable) return { state: "ambiguous" };
    return numberOf(`${sign}${whole}.${marks.slice(1)}`, exponent);
  }
  if (marks === "") return numberOf(sign + whole, exponent);
  if (!isGroupable || !/^[.,]\d{3}[.,]/.test(marks)) return null;
  if (!/^(?:\.\d{3})+,\d+$/.test(marks)) return { state: "ambiguous" };
  const [thousands = "", decimals = ""] = marks.split(",");
  return numberOf(`${sign}${whole}${thousands.replaceAll(".", "")}.${decimals}`, exponent);
}

function numberOf(digits: string, exponent: number): FigureReading | null {
  const value = Number(`${digits}e${String(exponent)}`);
  // "−0" is nothing but 0, and a figure of four hundred digits is none.
  return Number.isFinite(value) ? { state: "number", value: value === 0 ? 0 : value } : null;
}
