import { assess } from "../../../src/core/domain/assess";
import { dayOf } from "../../../src/core/domain/day";
import { countOf } from "../../../src/core/domain/outcome";
import type { FollowUp, Pledge } from "../../../src/core/domain/pledge";
import { rollUp } from "../../../src/core/domain/rollUp";
import type { Examination, ExamineSettings } from "../../../src/core/examine";
import type { Finding, FindingPlace } from "../../../src/core/findings/finding";
import type { Group } from "../../../src/core/report/report";

/** A cell by its place, as findings and pledges point at. */
export const placeAt = (sheet: string, row: number, heading: string | null): FindingPlace => ({
  sheet,
  row,
  column: 4,
  heading,
});

const pledge = (id: string, target: number, focusArea: string | null): Pledge => ({
  id,
  text: `Löftet ${id}`,
  year: 2021,
  municipality: null,
  responsible: "Polisen",
  focusArea,
  perspectives: [],
  kind: "atLeast",
  target,
  unit: "kontroller",
  scope: "prioriterade stadsdelar",
  baselineYear: null,
  baseline: null,
  start: dayOf(2021, 1, 1),
  end: dayOf(2021, 12, 31),
  rhythm: "tertial",
  shares: null,
  replaces: null,
  source: null,
});

const followUp = (pledgeId: string, value: number, scope: string): FollowUp => ({
  pledgeId,
  period: { year: 2021, rhythm: "tertial", index: 3 },
  outcome: countOf(value),
  outcomeText: null,
  scope,
  concerns: "pledge",
  measure: "cumulative",
  state: null,
  reasonCategory: null,
  reason: null,
  action: null,
  source: null,
  reportedOn: null,
});

/** One finding of each severity, on two sheets, in an order that grouping has to change. */
export const sampleFindings: readonly Finding[] = [
  {
    code: "outcome.missing",
    severity: "tip",
    places: [placeAt("Löften", 8, "Utfall")],
    facts: { id: "E3", case: "open" },
  },
  {
    code: "reason.missing",
    severity: "warning",
    places: [placeAt("Uppföljning", 2, "Orsak")],
    facts: { id: "E1", case: "missed" },
  },
  {
    code: "scope.mismatch",
    severity: "error",
    places: [placeAt("Löften", 6, "Avgränsning"), placeAt("Uppföljning", 3, "Avgränsning")],
    facts: { id: "E1", scope: "hela Eskilstuna", promised: "prioriterade stadsdelar" },
  },
];

/** What a sample gives: 104 of 200 in the right scope beside 696 in another, and a kept pledge. */
export function sampleExamination(
  settings: ExamineSettings,
  findings: readonly Finding[] = sampleFindings,
  checks = 104,
): Extract<Examination, { found: "pledges" }> {
  const pledges = [
    assess(
      pledge("E1", 200, "Trafik"),
      [followUp("E1", checks, "prioriterade stadsdelar"), followUp("E1", 696, "hela Eskilstuna")],
      settings,
    ),
    assess(pledge("E2", 3, null), [followUp("E2", 3, "")], settings),
  ].map((assessment, row) => ({ ...assessment, place: placeAt("Löften", row + 1, "Löfte") }));
  const group = (name: string | null, indexes: readonly number[]): Group => ({
    name,
    pledges: indexes,
    rollUp: rollUp(indexes.flatMap((index) => pledges[index]?.judgement ?? [])),
  });
  return {
    found: "pledges",
    tables: [
      { kind: "pledges", sheet: "Löften", headingRow: 0, headings: ["Löfte", "År"], rowCount: 2 },
    ],
    report: {
      reportingDate: settings.today,
      reportingDatePlace: null,
      graded: settings.graded,
      threshold: settings.threshold,
      pledges,
      rollUp: rollUp(pledges.map(({ judgement }) => judgement)),
      byFocusArea: [group("Trafik", [0]), group(null, [1])],
      byResponsible: [group("Polisen", [0, 1])],
      findings,
    },
  };
}
