import * as fc from "fast-check";
import {
  dayOf,
  daysInMonth,
  dayToIso,
  dayToSerial,
  isoToDay,
  partsOfDay,
  serialToDay,
} from "../../../src/core/domain/day";
import { elapsedShare } from "../../../src/core/domain/elapsed";
import {
  nextPeriod,
  periodEnd,
  periodName,
  periodOf,
  periodStart,
} from "../../../src/core/domain/period";
import { day } from "./question";

describe("days", () => {
  it("agree with the platform's calendar for four centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: -60000, max: 90000 }), (number) => {
        const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dayToIso(number)).toBe(iso);
        expect(isoToDay(iso)).toBe(number);
        const { year, month, dayOfMonth } = partsOfDay(number);
        expect(dayOf(year, month, dayOfMonth)).toBe(number);
        expect(dayOfMonth).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });

  it("do not exist outside the calendar", () => {
    expect([dayOf(2021, 2, 29), dayOf(2021, 13, 1), isoToDay("2021-04-31")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("are read from both of Excel's serial systems", () => {
    expect(serialToDay(44266, false)).toBe(day("2021-03-11"));
    expect(serialToDay(44266 - 1462, true)).toBe(day("2021-03-11"));
    expect(dayToSerial(day("2021-03-11"))).toBe(44266);
    expect(serialToDay(60, false)).toBeNull();
  });
});

describe("periods", () => {
  it("have Swedish tertials", () => {
    const t2 = periodOf(day("2021-05-03"), "tertial");
    expect(periodName(t2)).toBe("2021-T2");
    expect([dayToIso(periodStart(t2)), dayToIso(periodEnd(t2))]).toEqual([
      "2021-05-01",
      "2021-08-31",
    ]);
  });

  it("tile the years without gap or overlap", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40000 }),
        fc.constantFrom("year", "half", "tertial", "quarter", "month" as const),
        (number, rhythm) => {
          const period = periodOf(number, rhythm);
          expect(periodStart(period)).toBeLessThanOrEqual(number);
          expect(periodEnd(period)).toBeGreaterThanOrEqual(number);
          expect(periodStart(nextPeriod(period))).toBe(periodEnd(period) + 1);
        },
      ),
    );
  });
});

describe("elapsedShare", () => {
  const year = { start: day("2021-01-01"), end: day("2021-12-31") };

  it("counts days inclusively at both ends", () => {
    const signed = { start: day("2021-03-11"), end: day("2021-12-31") };
    expect(elapsedShare({ ...signed, today: day("2021-04-30") })).toBeCloseTo(51 / 296, 12);
    expect(elapsedShare({ ...signed, today: day("2021-08-31") })).toBeCloseTo(174 / 296, 12);
  });

  it("takes the planned share where there is a plan", () => {
    const shares = [0.5, 0.2, 0.3];
    expect(elapsedShare({ ...year, shares, today: day("2021-04-30") })).toBeCloseTo(0.5, 12);
    expect(elapsedShare({ ...year, shares, today: day("2021-12-31") })).toBeCloseTo(1, 12);
    expect(elapsedShare({ ...year, shares, today: day("2021-02-28") })).toBeCloseTo(
      (0.5 * 59) / 120,
      12,
    );
  });

  it("is unknown without days and 0 before the start", () => {
    expect(elapsedShare({ ...year, today: null })).toBeNull();
    expect(elapsedShare({ ...year, today: day("2020-06-01") })).toBe(0);
  });
});
