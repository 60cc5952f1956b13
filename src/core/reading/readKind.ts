import { targetKinds, type TargetKind } from "../domain/kinds";
import { foldWord } from "./words";

/** How the kinds (måltyp) besides increase and decrease may be written, without spaces. */
const names: Partial<Record<TargetKind, string>> = {
  atLeast: "minst|lägst|åtminstone|minimum|min",
  atMost: "högst|max|maximalt|sommest|maximum",
  shareAtLeast: "andelminst|minstandel|andel",
  shareAtMost: "andelhögst|högstandel",
  done: "genomför(?:t|d|da|a|s)|completed",
  ongoing: "löpande|kontinuerligt|continuous",
  volume: "volym",
};

const patterns = targetKinds.map(
  (kind) => [kind, new RegExp(`^(?:${kind}|${names[kind] ?? kind})$`, "i")] as const,
);

/** "öka", "öka till", "öka med" and "öka med %", and the same of "minska". */
const movement =
  /^(?:(öka|ökas|ökning|increase)|minskas?|minskning|decrease)(?:(till|to)|(med|by)?(%|procent|percent)?)$/;

/**
 * Reads a target kind (måltyp), or gives `null` for a missing or unknown one: verdict rule (b).
 *
 * @example readKind("Öka med %") → "increaseByPercent"; readKind("bättre") → null
 */
export function readKind(text: string | null): TargetKind | null {
  const key = foldWord(text ?? "").replace(/[ _.:-]/g, "");
  const [moves, up, to, by, percent] = movement.exec(key) ?? [];
  if (moves !== undefined) {
    return `${up ? "increase" : "decrease"}${to ? "To" : percent ? "ByPercent" : by ? "By" : ""}`;
  }
  return patterns.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}
