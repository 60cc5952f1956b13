/** What a typed text means: a value, and the number format that the typing implies, if any. */
export interface TypedValue {
  readonly value: string | number | boolean | null;
  readonly format?: string;
  /** The text was typed with a leading apostrophe, or would otherwise be taken for a number. */
  readonly isText?: boolean;
}

const swedishNumber = /^[+-]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?(?:E[+-]?\d+)?$/i;
const englishNumber = /^[+-]?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads what a person types into a cell, as Excel does with Swedish settings.
 *
 * @example
 * readTyped("0,8") // { value: 0.8 }
 * readTyped("12 %") // { value: 0.12, format: "0%" }
 * readTyped("2026-03-01") // { value: 46082, format: "yyyy-mm-dd" }
 * readTyped("SANT") // { value: true }
 * readTyped("1.5") // { value: "1.5", isText: true }: a decimal point is no Swedish number
 */
export function readTyped(text: string): TypedValue {
  const trimmed = text.trim().replace("−", "-");
  if (trimmed === "") return { value: text === "" ? null : text };
  if (text.startsWith("'")) return { value: text.slice(1), isText: true };
  const upper = trimmed.toUpperCase();
  if (upper === "SANT" || upper === "TRUE") return { value: true };
  if (upper === "FALSKT" || upper === "FALSE") return { value: false };
  if (swedishNumber.test(trimmed)) return { value: toNumber(trimmed) };
  if (trimmed.endsWith("%")) {
    const digits = trimmed.slice(0, -1).trim();
    if (swedishNumber.test(digits)) {
      const format = /[.,]/.test(digits) ? "0.00%" : "0%";
      return { value: Number((toNumber(digits) / 100).toPrecision(15)), format };
    }
  }
  const serial = daySerial(trimmed);
  if (serial !== null) return { value: serial, format: "yyyy-mm-dd" };
  return englishNumber.test(trimmed) ? { value: text, isText: true } : { value: text };
}

/** Excel's number for a day, days since 1899-12-30; `null` when there is no such day. */
function daySerial(text: string): number | null {
  const match = isoDay.exec(text);
  if (!match) return null;
  const milliseconds = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const isRealDay = new Date(milliseconds).toISOString().startsWith(text);
  return isRealDay ? milliseconds / 86_400_000 + 25_569 : null;
}

function toNumber(text: string): number {
  return Number(text.replace(/[ \u00a0\u202f]/g, "").replace(",", "."));
}
