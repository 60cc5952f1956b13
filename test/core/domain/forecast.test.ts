import betaCdfOfLibrary from "@stdlib/stats-base-dists-beta-cdf";
import * as fc from "fast-check";
import { betaCdf } from "../../../src/core/domain/beta";
import {
  chanceToKeep,
  chanceToReach,
  forecastCount,
  outlook,
} from "../../../src/core/domain/forecast";

const endOfT1 = 120 / 365;
const endOfT2 = 243 / 365;

describe("the forecast's check values for 2021", () => {
  it.each([
    [66, 200, endOfT1, 0.528],
    [70, 200, endOfT1, 0.748],
    [130, 200, endOfT2, 0.334],
    [45, 120, endOfT1, 0.867],
    [1, 4, endOfT1, 0.462],
    [0, 4, endOfT1, 0.083],
    [2, 4, endOfT2, 0.336],
    [3, 4, endOfT2, 0.759],
  ])("reach: %d of %d at %f is %f", (outcome, target, elapsed, probability) => {
    expect(chanceToReach(outcome, target, elapsed)).toBeCloseTo(probability, 3);
  });

  it("reach: 0 of 3 at the end of T2", () => {
    expect(chanceToReach(0, 3, endOfT2)).toBeCloseTo(0.0135, 4);
  });

  it("keep: 30 of at most 100 at the end of T1", () => {
    expect(chanceToKeep(30, 100, endOfT1)).toBeCloseTo(0.738, 3);
  });

  it.each([
    [2, endOfT2, null, 2, 5],
    [35, endOfT1, 107.5, 89, 127],
    [104, endOfT2, 156.5, 145, 168],
  ])("outlook: %d at %f", (outcome, elapsed, mean, lower, upper) => {
    const answer = outlook(outcome, elapsed);
    if (mean !== null) expect(answer.mean).toBeCloseTo(mean, 1);
    expect([answer.lower, answer.upper]).toEqual([lower, upper]);
  });
});

describe("forecastCount", () => {
  it("has no forecast for shares, part counts, or less than a tenth of the period", () => {
    expect(forecastCount("shareAtLeast", 1, 2, 0.5)).toBeNull();
    expect(forecastCount("increaseTo", 1, 2, 0.5)).toBeNull();
    expect(forecastCount("atLeast", 1.5, 4, 0.5)).toBeNull();
    expect(forecastCount("atLeast", 1, 4.5, 0.5)).toBeNull();
    expect(forecastCount("atLeast", 1, 4, 0.0999)).toBeNull();
    expect(forecastCount("atLeast", 1, 4, 0.1)).not.toBeNull();
    expect(forecastCount("atLeast", 1, 4, null)).toBeNull();
  });

  it("has no forecast for figures that are no counts of pledges, and answers at once", () => {
    expect(forecastCount("atLeast", 1e299, 1e300, 0.3)).toBeNull();
    expect(forecastCount("atMost", 5, 1e300, 0.3)).toBeNull();
    expect(forecastCount("atLeast", 300_000, 1_000_000, 0.3)?.probability).toBeCloseTo(0.5, 2);
  });

  it("is sure of what is reached and of what is broken", () => {
    expect(forecastCount("atLeast", 4, 4, 0.5)?.probability).toBe(1);
    expect(forecastCount("atMost", 5, 4, 0.5)?.probability).toBe(0);
  });
});

describe("betaCdf", () => {
  it("agrees with a statistics library to 1e-9", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (x, outcome, remaining) => {
          const ours = betaCdf(x, outcome + 0.5, remaining);
          expect(Math.abs(ours - betaCdfOfLibrary(x, outcome + 0.5, remaining))).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("stays sound for large counts", () => {
    expect(betaCdf(0.5, 50_000.5, 50_000.5)).toBeCloseTo(0.5, 9);
    expect(betaCdf(0, 1, 1)).toBe(0);
    expect(betaCdf(1, 1, 1)).toBe(1);
  });
});
