import * as fc from "fast-check";
import { percentForDisplay, roundForDisplay } from "../../../src/core/domain/display";
import { rollUp } from "../../../src/core/domain/rollUp";
import { scopeKey, scopesConflict } from "../../../src/core/domain/scope";

describe("display rounding", () => {
  it("never reaches a boundary that the figure has not reached", () => {
    expect(percentForDisplay(199 / 200, 0.5)).toBe(99.5);
    expect(percentForDisplay(0.9996, 0.5)).toBe(99.9);
    expect(percentForDisplay(0.49999, 0.5)).toBe(49.9);
    expect(percentForDisplay(0.50001, 0.5)).toBe(50.1);
    expect(percentForDisplay(0.52, 0.5)).toBe(52);
    expect(percentForDisplay(1 + 1e-12, 0.5)).toBe(100);
  });

  it("keeps every figure on its own side of the boundary", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (ratio) => {
        const shown = percentForDisplay(ratio, 0.5);
        for (const boundary of [50, 100]) {
          const distance = ratio * 100 - boundary;
          if (Math.abs(distance) > 1e-6) {
            expect(Math.sign(shown - boundary)).toBe(Math.sign(distance));
          }
        }
        expect(Math.abs(shown - ratio * 100)).toBeLessThanOrEqual(0.1 + 1e-9);
      }),
    );
  });

  it("shows no negative zero", () => {
    expect(Object.is(roundForDisplay(-0.01, []), 0)).toBe(true);
  });
});

describe("rollUp", () => {
  it("counts, and never merges what cannot be judged with what is partly met", () => {
    const counts = rollUp([
      { verdict: "met", interim: null },
      { verdict: "partlyMet", interim: null },
      { verdict: "notJudged", interim: null },
      { verdict: null, interim: "atRisk" },
    ]);
    expect(counts).toMatchObject({ total: 4, judged: 2, open: 1 });
    expect(counts.verdicts).toEqual({ met: 1, partlyMet: 1, notMet: 0, notJudged: 1 });
    expect(counts.interims.atRisk).toBe(1);
  });
});

describe("scopes", () => {
  it("are the same in the ways staff write them", () => {
    const spellings = [
      "prioriterade stadsdelar",
      "Prioriterade  stadsdelar",
      "i de prioriterade stadsdelarna",
      'i våra "prioriterade stadsdelar"',
      "prioriterade\u00a0stadsdelar",
    ];
    expect(new Set(spellings.map((text) => scopeKey(text)))).toEqual(
      new Set(["prioriterade stadsdelar"]),
    );
  });

  it("conflict only where both are stated", () => {
    expect(scopesConflict("skolor", "utanför skolor")).toBe(true);
    expect(scopesConflict("hela Eskilstuna", "Eskilstuna")).toBe(true);
    for (const unstated of [null, "", "-", "–", "ej angivet"]) {
      expect(scopesConflict("skolor", unstated)).toBe(false);
    }
  });
});
