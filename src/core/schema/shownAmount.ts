import { unitOfFigures } from "./cellReader";

/**
 * A figure as its sheet shows it: fractions in per cent, everything else as it is.
 *
 * @example shownAmount(0.85, "%") → { value: 85, unit: "%" }; shownAmount(4, null) → { value: 4, unit: "" }
 */
export function shownAmount(value: number, unit: string | null): { value: number; unit: string } {
  return unitOfFigures(null, unit) === "%"
    ? { value: value * 100, unit: "%" }
    : { value, unit: unit ?? "" };
}
