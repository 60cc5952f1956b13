/** An axis: its ends and the numbers marked on it. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly marks: readonly number[];
}

/**
 * An axis from zero (or below) with about five round marks.
 *
 * @example niceScale([3, 17]) // { least: 0, most: 20, marks: [0, 5, 10, 15, 20] }
 */
export function niceScale(values: readonly number[]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? power;
  const least = Math.floor(low / step) * step;
  const most = Math.max(least + step, Math.ceil(high / step) * step);
  const count = Math.round((most - least) / step);
  const marks = Array.from({ length: count + 1 }, (_, at) =>
    Number((least + at * step).toPrecision(12)),
  );
  return { least, most, marks };
}
