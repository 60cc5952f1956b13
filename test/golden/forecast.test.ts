import { countOf } from "../../src/core/domain/outcome";
import { forecastCount } from "../../src/core/domain/forecast";
import { elapsedShare } from "../../src/core/domain/elapsed";
import { isoToDay } from "../../src/core/domain/day";
import { judge } from "../../src/core/domain/judge";

const endOfT1 = 120 / 365;
const endOfT2 = 243 / 365;

describe("the check values of the forecast", () => {
  it.each([
    { u: 66, m: 200, f: endOfT1, p: 0.528 },
    { u: 70, m: 200, f: endOfT1, p: 0.748 },
    { u: 130, m: 200, f: endOfT2, p: 0.334 },
    { u: 45, m: 120, f: endOfT1, p: 0.867 },
    { u: 1, m: 4, f: endOfT1, p: 0.462 },
    { u: 0, m: 4, f: endOfT1, p: 0.083 },
    { u: 2, m: 4, f: endOfT2, p: 0.336 },
    { u: 3, m: 4, f: endOfT2, p: 0.759 },
    { u: 0, m: 3, f: endOfT2, p: 0.0135 },
  ])("at least $m after $u: probability $p", ({ u, m, f, p }) => {
    const probability = forecastCount("atLeast", u, m, f)?.probability ?? NaN;
    expect(Math.abs(probability - p)).toBeLessThan(p < 0.02 ? 5e-5 : 5e-4);
  });

  it("at most 100 after 30: probability 0.738", () => {
    const probability = forecastCount("atMost", 30, 100, endOfT1)?.probability;
    expect(probability).toBeCloseTo(0.738, 3);
  });

  it.each([
    { u: 2, m: 4, f: endOfT2, lower: 2, upper: 5, mean: null },
    { u: 35, m: 200, f: endOfT1, lower: 89, upper: 127, mean: 107.5 },
    { u: 104, m: 200, f: endOfT2, lower: 145, upper: 168, mean: 156.5 },
  ])("$u of $m: $lower–$upper at the year's end", ({ u, m, f, lower, upper, mean }) => {
    const forecast = forecastCount("atLeast", u, m, f);
    expect(forecast).toMatchObject({ lower, upper });
    if (mean !== null) expect(forecast?.mean).toBeCloseTo(mean, 1);
  });
});

describe("the days that count for the pace", () => {
  const day = (iso: string): number => isoToDay(iso) ?? NaN;

  it("counts 51 and 174 of Strängnäs' 296 days, both ends included", () => {
    const period = { start: day("2021-03-11"), end: day("2021-12-31") };
    expect(elapsedShare({ ...period, today: day("2021-04-30") })).toBeCloseTo(51 / 296, 12);
    expect(elapsedShare({ ...period, today: day("2021-08-31") })).toBeCloseTo(174 / 296, 12);
  });

  it("uses the figures of April as those of April also in June", () => {
    const question = {
      kind: "atLeast",
      target: 200,
      baseline: null,
      outcome: countOf(66),
      scope: null,
      outcomeScope: null,
      start: day("2021-01-01"),
      end: day("2021-12-31"),
      today: day("2021-06-15"),
      reportedUntil: day("2021-04-30"),
      graded: false,
      threshold: 0.5,
    } as const;
    expect(judge(question)).toMatchObject({ interim: "atRisk", elapsed: endOfT1 });
  });
});
