import type { VerdictWords } from "../verdictWords";

/** The words of verdicts in English. */
export const verdictWordsEn = {
  verdicts: {
    met: "Met",
    partlyMet: "Partly met",
    notMet: "Not met",
    notJudged: "Cannot be judged",
  },
  interims: {
    onTrack: "On track",
    atRisk: "At risk",
    behind: "Behind",
    notStarted: "Not started",
    notReported: "Not reported",
    notForecast: "No forecast",
  },
  reasons: {
    noTarget: "the target value is missing",
    unknownKind: "the target kind is missing or unknown",
    invalidTarget: "the target value is not possible",
    noBaseline: "the baseline is missing",
    noOutcome: "no outcome is reported",
    notANumber: "the outcome is not a number",
    approximate: "the outcome is too approximate",
    wrongScope: "the outcome concerns another scope than the pledge",
    mixedTypes: "outcomes of different types are mixed",
  },
  targetless: "the pledge has no target",
  headline: ({ met, judged, notJudged, open }) =>
    `${String(met)} of ${String(judged)} pledges that can be judged are met ` +
    `(${String(notJudged)} cannot be judged${open > 0 ? `, ${String(open)} still open` : ""})`,
  noPledges: "no pledges",
} as const satisfies VerdictWords;
