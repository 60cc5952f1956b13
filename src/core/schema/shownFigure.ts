import type { Pledge } from "../domain/pledge";
import { unitOfFigures } from "./cellReader";
import { shownAmount } from "./shownAmount";

/**
 * A pledge's figure as its sheet shows it. Of "öka med 10 %" only the target is per cent, so its
 * counts are shown without the unit.
 *
 * @example shownFigure({ kind: "increaseByPercent", unit: "%" }, 125, "outcome") → { value: 125, unit: "" }
 */
export function shownFigure(
  { kind, unit }: Pick<Pledge, "kind" | "unit">,
  value: number,
  column: "target" | "baseline" | "outcome",
): { readonly value: number; readonly unit: string } {
  const own = unitOfFigures(kind, unit, column);
  const countUnit = unitOfFigures(null, unit) === null ? unit : null;
  return shownAmount(value, own ?? countUnit);
}
