import type { CircumstanceWords } from "../circumstanceWords";

/** The sentences on pace, forecast and what was not counted in English. */
export const circumstanceWordsEn = {
  nothingYet: "No outcome is reported yet.",
  notBegun: "The period has not begun.",
  pace: ({ elapsed, expected, pace }) =>
    `The plan gives ${expected} after ${elapsed} of the period; the pace is ${pace} of the plan.`,
  forecast: (interval, probability) =>
    `If the pace lasts it will be ${interval} when the period ends (with a probability of at least 80%), ` +
    `and the probability of meeting the target is ${probability}.`,
  besides: (figures) => `Not counted: ${figures}.`,
  unreported: (periods) => `${periods} not reported.`,
} as const satisfies CircumstanceWords;
