import { targetKinds, type TargetKind } from "../domain/kinds";
import { foldWord } from "./words";

/** How each kind (måltyp) may be written, Swedish and English; spaces and case do not matter. */
const names: Readonly<Record<TargetKind, string>> = {
  atLeast: "minst|lägst|åtminstone|at least|minimum|min",
  atMost: "högst|max|maximalt|som mest|at most|maximum",
  increase: "öka|ökas|ökning|increase",
  increaseTo: "öka till|ökas till|increase to",
  increaseBy: "öka med|ökas med|increase by",
  increaseByPercent: "öka med %|öka med procent|öka %|increase by %|increase by percent",
  decrease: "minska|minskas|minskning|decrease",
  decreaseTo: "minska till|minskas till|decrease to",
  decreaseBy: "minska med|minskas med|decrease by",
  decreaseByPercent: "minska med %|minska med procent|minska %|decrease by %|decrease by percent",
  shareAtLeast: "andel minst|minst andel|andel|share at least",
  shareAtMost: "andel högst|högst andel|share at most",
  done: "genomfört|genomförd|genomförda|genomföra|genomförs|done|completed",
  ongoing: "löpande|kontinuerligt|ongoing|continuous",
  volume: "volym|volume",
};

const compact = (text: string): string => foldWord(text).replace(/[ _.:-]/g, "");

const kindsByName: ReadonlyMap<string, TargetKind> = new Map(
  targetKinds.flatMap((kind) =>
    [kind, ...names[kind].split("|")].map((name) => [compact(name), kind] as const),
  ),
);

/**
 * Reads a target kind (måltyp), or gives `null` for a missing or unknown one: verdict rule (b).
 *
 * @example readKind("Öka med %") → "increaseByPercent"; readKind("bättre") → null
 */
export function readKind(text: string | null): TargetKind | null {
  return text === null ? null : (kindsByName.get(compact(text)) ?? null);
}
