import type { LaySheetAnew } from "../../../core/sheet/change";
import { largestMark } from "./marks";

/** A sheet that a run lays anew, as it is noted before anything is taken off it. */
export interface LaidSheet {
  /** Excel's own, by which the sheet is found under whatever name. */
  readonly id: string;
  readonly change: LaySheetAnew;
}

/** Writes down what a run lays anew; what is too long for a setting is only known as long as the pane lives. */
export function layingText(laid: readonly LaidSheet[]): string {
  const text = JSON.stringify(laid);
  return text.length > largestMark ? "[]" : text;
}

/**
 * Reads what a run was laying anew; what is no mark of ours is none.
 *
 * @example readLaying("[]") → []
 */
export function readLaying(text: unknown): readonly LaidSheet[] {
  if (typeof text !== "string") return [];
  try {
    const laid: unknown = JSON.parse(text);
    return isLaid(laid) ? laid : [];
  } catch {
    return [];
  }
}

/** Only we write under this key, so the outer shape tells enough. */
const isLaid = (laid: unknown): laid is readonly LaidSheet[] =>
  Array.isArray(laid) &&
  laid.every((one) => typeof one === "object" && one !== null && "id" in one && "change" in one);
