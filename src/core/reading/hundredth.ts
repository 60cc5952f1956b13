/** Per cent as a fraction, without the dust of binary division: `hundredth(46.8) → 0.468`. */
export const hundredth = (percent: number): number =>
  Number.parseFloat((percent / 100).toPrecision(15));
