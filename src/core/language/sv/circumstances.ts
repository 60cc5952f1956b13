import type { CircumstanceWords } from "../circumstanceWords";

/** The sentences on pace, forecast and what was not counted in Swedish. */
export const circumstanceWordsSv = {
  nothingYet: "Inget utfall är redovisat än.",
  notBegun: "Perioden har inte börjat.",
  pace: ({ elapsed, expected, pace }) =>
    `Planen ger ${expected} efter ${elapsed} av perioden; takten är ${pace} av planen.`,
  forecast: (interval, probability) =>
    `Om takten håller i sig blir det ${interval} när perioden är slut (med minst 80 % sannolikhet), ` +
    `och sannolikheten att klara målet är ${probability}.`,
  besides: (figures) => `Räknas inte: ${figures}.`,
  unreported: (periods, count) => `${periods} ej ${count === 1 ? "rapporterad" : "rapporterade"}.`,
} as const satisfies CircumstanceWords;
