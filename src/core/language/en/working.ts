import type { WorkingWords } from "../workingWords";

/** The labels of the working in English. */
export const workingWordsEn = {
  target: "Target",
  outcome: "Outcome",
  baseline: "Baseline",
  comparedWith: "Compared with",
  attainment: "Attainment",
  change: "Change",
  deviation: "Deviation",
  threshold: "Threshold for partly met",
  tolerance: "Tolerance",
  toleranceNote: "differences below one billionth count as equal",
  elapsed: "Share of the period",
  expected: "Expected so far",
  pace: "Pace",
  forecast: "Forecast",
  probability: "Probability of meeting the target",
  forecastNote: (interval) => `${interval}, if the pace lasts`,
  notReported: "nothing reported",
} as const satisfies WorkingWords;
