import * as fc from "fast-check";
import { periodName, periodsPerYear, type Rhythm } from "../../../src/core/domain/period";
import { readPeriod } from "../../../src/core/reading/readPeriod";
import { readRhythm } from "../../../src/core/reading/readRhythm";
import { periods } from "../../cases/periods";

const context = { year: 2021, date1904: false };
const rhythms: readonly Rhythm[] = ["year", "half", "tertial", "quarter", "month"];

describe("readPeriod", () => {
  it.each(periods)("%j is %j", (value, name) => {
    const period = readPeriod(value, context);
    expect(period && periodName(period)).toBe(name);
    if (typeof value !== "string") return;
    expect(readPeriod(value.normalize("NFD").toUpperCase(), context)).toEqual(period);
    expect(readPeriod(` ${value.replaceAll(" ", "\u00a0")} `, context)).toEqual(period);
  });

  it("needs a year from somewhere", () => {
    const nowhere = { year: null, date1904: false };
    expect(readPeriod("T1", nowhere)).toBeNull();
    expect(readPeriod("helår", nowhere)).toBeNull();
    expect(readPeriod("T1 2022", nowhere)).toEqual({ year: 2022, rhythm: "tertial", index: 1 });
    expect(readPeriod("", context)).toBeNull();
    expect(readPeriod(null, context)).toBeNull();
    expect(readPeriod(true, context)).toBeNull();
  });

  it("reads back the name of every period", () => {
    const anyPeriod = fc
      .tuple(fc.integer({ min: 1900, max: 2099 }), fc.constantFrom(...rhythms), fc.nat())
      .map(([year, rhythm, n]) => ({ year, rhythm, index: (n % periodsPerYear[rhythm]) + 1 }));
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(readPeriod(periodName(period), { year: null, date1904: false })).toEqual(period);
      }),
    );
  });
});

describe("readRhythm", () => {
  it.each([
    ["tertial", "tertial"],
    ["Tertialvis", "tertial"],
    ["varje tertial", "tertial"],
    ["var fjärde månad", "tertial"],
    ["kvartal", "quarter"],
    ["kvartalsvis", "quarter"],
    ["halvår", "half"],
    ["halva\u030ar", "half"],
    ["halvårsvis", "half"],
    ["år", "year"],
    ["helår", "year"],
    ["årligen", "year"],
    ["per år", "year"],
    ["en gång per år", "year"],
    ["månad", "month"],
    ["Månadsvis", "month"],
    ["quarterly", "quarter"],
    ["löpande", null],
    ["vid behov", null],
    ["tertial och kvartal", null],
    ["", null],
    [null, null],
  ] as const)("%j is %j", (text, rhythm) => {
    expect(readRhythm(text)).toBe(rhythm);
  });
});
