import { examine, type ExamineSettings } from "../../src/core/examine";
import { isoToDay } from "../../src/core/domain/day";
import type { Finding, FindingCode } from "../../src/core/findings/finding";
import type { Report } from "../../src/core/report/report";
import { cellAddress } from "../../src/core/sheet/address";
import type { Sheet } from "../../src/core/sheet/sheet";
import { workbookOf } from "./workbookOf";

/** The day of an ISO date that the calendar has. */
export function dayIn(iso: string): number {
  const day = isoToDay(iso);
  if (day === null) throw new Error(`${iso} is no day.`);
  return day;
}

export const settings = (today = "2022-01-15"): ExamineSettings => ({
  today: dayIn(today),
  graded: false,
  threshold: 0.5,
});

/** The report on some sheets, on a day after 2021 unless another is given. */
export async function reportOn(sheets: readonly Sheet[], today?: string): Promise<Report> {
  const examined = await examine(workbookOf(...sheets), settings(today));
  if (!examined.ok) throw new Error(examined.failure.code);
  return examined.value.report;
}

/** The findings of one code as their severity and cells: "error Löften!D2". */
export async function found(
  code: FindingCode,
  sheets: readonly Sheet[],
  today?: string,
): Promise<readonly string[]> {
  const { findings } = await reportOn(sheets, today);
  return findings.filter((finding) => finding.code === code).map(placed);
}

const placed = ({ severity, places }: Finding): string =>
  [severity, ...places.map((place) => `${place.sheet}!${cellAddress(place)}`)].join(" ");
