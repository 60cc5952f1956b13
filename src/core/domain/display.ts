import { isSame } from "./tolerance";

/**
 * Rounds a figure for people to at most one decimal, away from a boundary that rounding would reach
 * or cross, so that a figure never contradicts its verdict.
 *
 * @param boundaries figures in the same unit that decide a verdict
 * @example roundForDisplay(99.96, [100]) → 99.9; roundForDisplay(52, [100]) → 52
 */
export function roundForDisplay(value: number, boundaries: readonly number[]): number {
  // Figures this large have no decimals, and ten times the largest would be infinite.
  if (Math.abs(value) >= 1e15) return value;
  const rounded = Math.round(value * 10) / 10;
  for (const boundary of boundaries) {
    if (isSame(value, boundary)) return Math.round(boundary * 10) / 10;
    if (value < boundary && rounded >= boundary) return Math.floor(value * 10) / 10;
    if (value > boundary && rounded <= boundary) return Math.ceil(value * 10) / 10;
  }
  return rounded === 0 ? 0 : rounded;
}

/**
 * The attainment in per cent, for people: never rounded to or past 100 % or the threshold.
 *
 * @example percentForDisplay(0.9996, 0.5) → 99.9; percentForDisplay(0.52, 0.5) → 52
 */
export function percentForDisplay(ratio: number, threshold: number): number {
  return roundForDisplay(ratio * 100, [100, threshold * 100]);
}
