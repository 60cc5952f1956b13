import { wordAt, type Annotated } from "./annotate";
import type { Run } from "./noun";

const protecting = new Set(
  "skydda skyddar stödja stödjer stötta stöttar hjälpa hjälper".split(" "),
);
const people =
  /^(?:unga|vuxna|äldre|barn|ungdomar|elever|kvinnor|flickor|pojkar|invånare|familjer|brottsoffer)$/;

/**
 * Takes those who are protected into the place of work that goes on, since both tell for whom it is:
 * "skydda unga i Lund" → the run of "unga i Lund".
 */
export function withProtected(all: Annotated, place: Run): Run {
  const [verb, group, joint] = [3, 2, 1].map((back) => wordAt(all, place.at - back));
  const isProtected = joint === "i" && people.test(group ?? "") && protecting.has(verb ?? "");
  return isProtected ? { at: place.at - 2, end: place.end } : place;
}
