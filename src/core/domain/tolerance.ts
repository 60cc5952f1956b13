/** Relative tolerance of every comparison, so that 0.1 + 0.2 never flips a verdict. */
const tolerance = 1e-9;

/** Equal within the tolerance: `isSame(0.1 + 0.2, 0.3) → true`. */
export const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));

/** At least, within the tolerance: `reaches(0.3, 0.1 + 0.2) → true`. */
export const reaches = (value: number, bound: number): boolean =>
  value >= bound || isSame(value, bound);

/** More than, beyond the tolerance: `exceeds(0.1 + 0.2, 0.3) → false`. */
export const exceeds = (value: number, bound: number): boolean =>
  value > bound && !isSame(value, bound);
