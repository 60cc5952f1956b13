import type { Recurrence } from "../../reading/pledge/proposal";

/** What a target recurs by, after "per". */
export const recurrenceWordsSv = {
  day: "dag",
  week: "vecka",
  month: "månad",
  quarter: "kvartal",
  tertial: "tertial",
  term: "termin",
  half: "halvår",
  year: "år",
} as const satisfies Readonly<Record<Recurrence, string>>;
