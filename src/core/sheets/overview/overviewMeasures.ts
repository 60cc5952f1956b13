import { measureValues } from "../../schema/lists";

const nameOf = (measure: string): string =>
  measureValues.find(({ value }) => value === measure)?.name ?? "";

/** The measures by their words in a list: figures of the period alone, or accumulated. */
export const perPeriod = nameOf("period");
export const accumulated = nameOf("cumulative");
