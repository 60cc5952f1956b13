/** Which whole baselines fit a value and its published change. */
export interface ImpliedBaselines {
  /** In rising order, the first {@link mostBases} of them. */
  readonly bases: readonly number[];
  /** False where more fit than are listed. */
  readonly isComplete: boolean;
}

/** A list longer than this tells nobody anything, and no sheet should spill it. */
const mostBases = 10_000;

/**
 * All whole baselines b ≥ 1 from which a value is a published change away (check X1): the b for
 * which (value / b − 1) · 100, rounded half away from zero to `decimals`, is the change in per cent.
 *
 * One answer is the implied baseline, none says that the figures do not add up, several are an
 * interval.
 *
 * @param change as a fraction, with no more decimals in per cent than `decimals`: 0.468 is +46,8 %
 * @example impliedBaselines(182, 0.468, 1) → { bases: [124], isComplete: true }
 */
export function impliedBaselines(
  value: number,
  change: number,
  decimals: number,
): ImpliedBaselines {
  const scale = 10 ** decimals * 100;
  const steps = Math.round(change * scale);
  const isWritten = Math.abs(change * scale - steps) <= 1e-6 * Math.max(1, Math.abs(steps));
  if (!Number.isFinite(value) || value < 0 || !isWritten) return none;
  // (value / b − 1) · scale lies within half a step of `steps`; it falls as b rises.
  const mostOfBase = 1 + (steps + 0.5) / scale;
  const leastOfBase = 1 + (steps - 0.5) / scale;
  if (mostOfBase <= 0) return none;
  const first = Math.max(1, Math.ceil(value / mostOfBase) - 1);
  const last = leastOfBase > 0 ? Math.floor(value / leastOfBase) + 1 : Infinity;
  const bases: number[] = [];
  for (let base = first; base <= last && base <= first + mostBases + 2; base += 1) {
    if (stepsOfChange(value, base, scale) === steps) bases.push(base);
  }
  return { bases: bases.slice(0, mostBases), isComplete: bases.length <= mostBases };
}

const none: ImpliedBaselines = { bases: [], isComplete: true };

/** Half away from zero as Excel rounds, with a hair's breadth for halves that binary misses. */
function stepsOfChange(value: number, base: number, scale: number): number {
  const exact = ((value - base) * scale) / base;
  const size = Math.floor(Math.abs(exact) * (1 + 1e-12) + 0.5);
  return exact < 0 ? 0 - size : size;
}
