import type { TargetKind } from "../../domain/kinds";
import { countOf, missingOutcome, type Outcome } from "../../domain/outcome";
import { unitOfFigures } from "../../schema/cellReader";
import type { formatKind } from "../../schema/cellFormat";
import { hundredth } from "../../reading/hundredth";
import { isCellError, type CellValue } from "../../sheet/sheet";
import { longestOutcome, otherText } from "./formulaOutcome";
import { numberWords, phrases, progressWords } from "./formulaPhrases";

/** A reported outcome as the basis holds it: a number, a word of progress, another text, or "". */
export type BasisOutcome = number | string;

/** How an outcome's number format shows it; a formula asks the same by CELL. */
export type OutcomeForm = ReturnType<typeof formatKind>;

/**
 * Reads an outcome exactly as the built-in formulas of a follow-up sheet do, so that values, formulas
 * and functions never part: short phrases and plain figures. Where it reads something, `readOutcome`
 * reads the same; longer texts, which that one may know more about, stay texts.
 *
 * @example readBasisOutcome("1 234,5", "plain", "atLeast", null) → 1234.5
 * @example readBasisOutcome("drygt 100", "plain", "atLeast", null) → "drygt 100"
 */
export function readBasisOutcome(
  cell: CellValue,
  form: OutcomeForm,
  kind: TargetKind | null,
  unit: string | null,
): BasisOutcome {
  if (cell === null || isCellError(cell)) return "";
  const isDone = kind === "done";
  if (typeof cell === "boolean") {
    return isDone ? (cell ? progressWords.done : progressWords.notDone) : otherText;
  }
  const isScaled = unitOfFigures(kind, unit) === "%";
  if (typeof cell === "number") {
    if (form === "date" && cell >= 32874 && cell < 73051) return otherText;
    return isScaled && form !== "percent" && Math.abs(cell) > 1 ? cell / 100 : cell;
  }
  const text = foldOutcome(cell);
  const isIn = (list: keyof typeof phrases): boolean =>
    (phrases[list] as readonly string[]).includes(text);
  if (text === "" || isIn("missing")) return "";
  if (isDone && isIn("done")) return progressWords.done;
  if (isDone && isIn("inProgress")) return progressWords.inProgress;
  if (isDone && isIn("notDone")) return progressWords.notDone;
  if (!isDone && isIn("zero")) return 0;
  const word = numberWords.find(([name]) => name === text);
  return word && !isScaled ? word[1] : (readFigureText(text, isScaled) ?? text);
}

/** The outcome that a verdict rests on, of what the basis holds. */
export function outcomeOf(read: BasisOutcome, kind: TargetKind | null): Outcome {
  if (read === "") return missingOutcome;
  if (typeof read === "number") return countOf(read);
  if (kind === "done") {
    if (read === progressWords.done) return { state: "done" };
    if (read === progressWords.inProgress) return { state: "inProgress" };
    if (read === progressWords.notDone) return { state: "notDone" };
  }
  return { state: "text", text: read };
}

/** The folding that `foldedOutcome` writes as a formula. */
export const foldOutcome = (text: string): string =>
  text.length > longestOutcome
    ? otherText
    : text
        .toLowerCase()
        .replaceAll("|", "¦")
        .replace(/[\u00a0\u202f\u2009\t\n\r]/g, " ")
        .replace(/a\u030a/g, "å")
        .replace(/a\u0308/g, "ä")
        .replace(/o\u0308/g, "ö")
        .replace(/e\u0301/g, "é")
        .replace(/[\u200b\u00ad]/g, "")
        .replace(/[−–—‐‑]/g, "-")
        .replace(/ +/g, " ")
        .replace(/^ | $/g, "")
        .replace(/\.$/, "")
        .replace(/!$/, "");

/** A figure with its sign and unit, or `null`: the twin of the formula of `basisRead`. */
function readFigureText(text: string, isScaled: boolean): number | null {
  const [, sign = "", figure = "", unit = ""] = figureText.exec(text) ?? [];
  const [, digits = "", decimals = ""] = figurePattern.exec(figure) ?? [];
  if (figure.length > 15 || digits.length + decimals.length > 14 || digits === "") return null;
  const isPercent = unit === "%" || unit === "procent";
  if (sign !== "" && isPercent && !isScaled) return null;
  const size = Number(`${digits.replaceAll(" ", "")}.${decimals}0`);
  const isWhole = isPercent || (size > 1 && isScaled && unit === "");
  const value = isWhole ? hundredth(size) : size;
  return sign === "-" ? 0 - value : value;
}

const figureText = /^([-+]?)(.*?) ?(%|procent|stycken|st|)$/;

/** Three decimals after a full stop may be thousands. */
const figurePattern =
  /^(\d{1,3}(?: \d{3}){1,2}|\d{1,13})(?:(?:,(?=\d{1,9}$)|\.(?!\d{3}$)(?=\d{1,9}$))(\d+))?$/;
