import { periodEnd } from "../../domain/period";
import type { FollowUpSheet } from "../followUp/followUpSheets";
import { quoted } from "../formulas/formulaText";
import { dayFormula } from "../formulas/dayFormula";
import { cellOn } from "./overviewFormula";
import { accumulated, perPeriod } from "./overviewMeasures";
import type { OverviewColumn, PeriodColumn } from "./overviewKeys";
import type { OverviewPeriod } from "./overviewPeriods";
import type { OverviewPlaces } from "./overviewPlaces";
import type { OverviewTemplates } from "./overviewTemplates";
import type { OverviewWords } from "./overviewWords";

/**
 * The formulas of the overview's rows, each with its `=`, by their column.
 *
 * They combine the periods as the core does: the best rank decides which periods count, the latest of
 * them gives measure and scope, figures of the period are added, and measures are never mixed.
 */
export function ownFormulas(
  periods: readonly OverviewPeriod[],
  places: OverviewPlaces,
  { noSum }: OverviewWords,
  templates: OverviewTemplates,
): Readonly<Partial<Record<OverviewColumn, string>>> {
  const { own, standing } = places;
  const of = (column: PeriodColumn) => periods.map((_, at) => places.ofPeriod(column, at));
  const [ranks, numbers, measures] = [of("rank"), of("number"), of("measure")];
  const number = own("latestNumber");
  const sum = (terms: readonly string[]): string => terms.join("+");
  /** What holds for the latest period that counts. */
  const latest = (values: readonly string[]): string =>
    periods.length === 0 ? '=""' : `=IF(${number}=0,"",CHOOSE(${number},${values.join(",")}))`;
  // A blank cell that is chosen is 0 until it is joined with a text.
  const latestText = (column: PeriodColumn): string =>
    latest(of(column).map((cell) => `${cell}&""`));
  const isOfPeriod = `${own("latestMeasure")}=${quoted(perPeriod)}`;
  const ofPeriods: Readonly<Partial<Record<OverviewColumn, string>>> =
    periods.length === 0
      ? { best: "=0", latestNumber: "=0", count: "=0", countAlone: "=0", latest: '=""' }
      : {
          best: `=MAX(${ranks.join(",")})`,
          latestNumber: `=MAX(${numbers.join(",")})`,
          count: `=${sum(numbers.map((one) => `SIGN(${one})`))}`,
          countAlone: `=${sum(
            numbers.map((one, at) => `(${one}>0)*(${measures[at] ?? ""}=${quoted(perPeriod)})`),
          )}`,
          latest:
            `=IF(${number}=0,"",IF(AND(${own("isAdded")}=1,${isOfPeriod}),` +
            `IF(COUNT(${of("counted").join(",")})<${own("count")},${quoted(noSum)},` +
            `SUM(${of("counted").join(",")})),CHOOSE(${number},${of("outcome").join(",")})))`,
        };
  return {
    ...ofPeriods,
    latestMeasure: latestText("measure"),
    earlierMeasure:
      `=IF(OR(${own("countAlone")}=0,${own("countAlone")}=${own("count")}),"",` +
      `IF(${isOfPeriod},${quoted(accumulated)},${quoted(perPeriod)}))`,
    latestScope: latestText("scope"),
    reportedUntil: latest(
      periods.map(({ period }) => (period ? dayFormula(periodEnd(period)) : standing)),
    ),
    elapsed: elapsedFormula(places, places.hasPlans ? latest(of("planned")).slice(1) : null),
    sheetVerdict: latestText("verdict"),
    ownVerdict: templates.fill("verdict", places.basis),
    verdict: `=IF(LEN(${own("sheetVerdict")})>0,${own("sheetVerdict")},${own("ownVerdict")})`,
    attainment: templates.fill("attainment", places.basis),
  };
}

/** The share that the outcome covers: as planned where the pledge has a plan, else by days. */
function elapsedFormula({ own, standing }: OverviewPlaces, planned: string | null): string {
  const [start, end, until] = [own("basisStart"), own("basisEnd"), own("reportedUntil")];
  const number = own("latestNumber");
  const byDays =
    `IF(OR(LEN(${until})=0,LEN(${start})=0,LEN(${end})=0),"",` +
    `MAX(0,MIN(1,(MIN(${standing},${until})-${start}+1)/(${end}-${start}+1))))`;
  return planned === null
    ? `=${byDays}`
    : `=IF(N(${number})=0,"",IF(${planned}>=0,${planned},${byDays}))`;
}

/** The cell of the day that a follow-up sheet's verdicts are given for, where it holds a day. */
export const standingOf = ({ standing }: FollowUpSheet): string | null =>
  standing?.day == null ? null : cellOn(standing.place);
