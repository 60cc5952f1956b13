/** The final verdicts (bedömning). */
export const verdicts = ["met", "partlyMet", "notMet", "notJudged"] as const;
export type Verdict = (typeof verdicts)[number];

/** The states of a period that is still open on the reporting date. */
export const interims = [
  "onTrack",
  "atRisk",
  "behind",
  "notStarted",
  "notReported",
  "notForecast",
] as const;
export type Interim = (typeof interims)[number];

/** Why a pledge cannot be judged. */
export const reasons = [
  "noTarget",
  "unknownKind",
  "invalidTarget",
  "noBaseline",
  "noOutcome",
  "notANumber",
  "approximate",
  "wrongScope",
  "mixedTypes",
] as const;
export type Reason = (typeof reasons)[number];

/** The threshold between partly met and not met when none is chosen. */
export const defaultThreshold = 0.5;
