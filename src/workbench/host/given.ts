import type { Place } from "./place";
import type { Given } from "./playedObject";
import { isPlayed } from "./playedObject";
import { RichApiError } from "./richApiError";

/** The text at a position; anything else there is the API's InvalidArgument. */
export function givenText(given: Given, index: number): string {
  const value = given[index];
  if (typeof value !== "string") throw new RichApiError("InvalidArgument");
  return value;
}

/** The whole number at a position, or the fallback where the caller gave none. */
export function givenNumber(given: Given, index: number, fallback?: number): number {
  const value = given[index] ?? fallback;
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new RichApiError("InvalidArgument");
  return value;
}

/** The place of the range at a position: a played object or an address as text. */
export function givenPlace(
  given: Given,
  index: number,
  byAddress: (address: string) => Place,
): Place {
  const value = given[index];
  if (typeof value === "string") return byAddress(value);
  if (isPlayed(value) && value.place) return value.place;
  throw new RichApiError("InvalidArgument");
}
