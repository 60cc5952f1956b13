import { partsOfDay, type Day } from "./day";

/** The name of the tertial (four months) that a day falls in: `tertialName(18750) → "2021-T2"`. */
export function tertialName(day: Day): string {
  const { year, month } = partsOfDay(day);
  return `${String(year)}-T${String(Math.ceil(month / 4))}`;
}
