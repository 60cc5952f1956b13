import { kindTraits } from "../domain/kinds";
import { periodEnd, periodName, periodOf, periodStart, type Rhythm } from "../domain/period";
import type { Pledge } from "../domain/pledge";
import { readPeriod } from "../reading/readPeriod";
import { readText } from "../reading/readText";

type Target = Pick<Pledge, "kind" | "target" | "unit">;

/** Whether a pledge's target is a fraction that people write as per cent. */
const isPercent = ({ kind, unit }: Omit<Target, "target">): boolean =>
  unit === "%" ||
  kind === "increaseByPercent" ||
  kind === "decreaseByPercent" ||
  (kind !== null && kindTraits[kind].isShare);

/**
 * A target as a person types it: "200", "2,5", "85 %"; "" where there is none.
 *
 * @example targetText({ kind: "shareAtLeast", target: 0.85, unit: null }) → "85 %"
 */
export function targetText(pledge: Target): string {
  if (pledge.target === null) return "";
  const figure = isPercent(pledge) ? pledge.target * 100 : pledge.target;
  const digits = String(Number(figure.toPrecision(12))).replace(".", ",");
  return isPercent(pledge) ? `${digits} %` : digits;
}

/**
 * Reads a typed target; `undefined` is no number, `null` is none. Where the kind is a share, a figure
 * without its sign is per cent all the same.
 *
 * @example readTarget("85", { kind: "shareAtLeast", unit: null }) → 0.85
 */
export function readTarget(
  typed: string,
  pledge: Omit<Target, "target">,
): number | null | undefined {
  if (typed.trim() === "") return null;
  const reading = readText(typed.trim());
  if (reading.state !== "number" || reading.isApproximate) return undefined;
  const isBare = isPercent(pledge) && !reading.isPercent && Math.abs(reading.value) > 1;
  return isBare ? reading.value / 100 : reading.value;
}

type Lasting = Pick<Pledge, "year" | "start" | "end">;
const rhythms: readonly Rhythm[] = ["half", "tertial", "quarter", "month"];

/** The period of a pledge as a person types it: "2021", or "2021-T2" where it is a part of the year. */
export function periodText({ year, start, end }: Lasting): string {
  if (start !== null && end !== null) {
    const found = rhythms
      .map((rhythm) => periodOf(start, rhythm))
      .find((period) => periodStart(period) === start && periodEnd(period) === end);
    if (found) return periodName(found);
  }
  return year === null ? "" : String(year);
}

/**
 * Reads a typed period into year, and days where it is a part of one; `null` where it cannot be read.
 *
 * @example readLasting("2021", null) → { year: 2021, start: null, end: null }
 */
export function readLasting(typed: string, year: number | null): Lasting | null {
  const period = readPeriod(typed.trim(), { year, date1904: false });
  if (period === null) return null;
  return period.rhythm === "year"
    ? { year: period.year, start: null, end: null }
    : { year: period.year, start: periodStart(period), end: periodEnd(period) };
}
