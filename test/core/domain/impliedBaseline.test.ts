import * as fc from "fast-check";
import { impliedBaselines } from "../../../src/core/domain/impliedBaseline";

describe("impliedBaselines", () => {
  it.each([
    [182, 0.468, 1, [124]],
    [158, 0.317, 1, [120]],
    [100, 0, 1, [100]],
    [50, -0.5, 0, [100, 101]],
    [3, 2, 0, [1]],
    [0, 0.5, 0, []],
    [182, 0.46, 1, []],
    [182, 0.4685, 1, []],
    [-5, 0.1, 0, []],
    [7, -2, 0, []],
    [Number.NaN, 0.1, 1, []],
  ])("%d after a change of %d with %d decimals", (value, change, decimals, bases) => {
    expect(impliedBaselines(value, change, decimals)).toEqual({ bases, isComplete: true });
  });

  it("rounds halves away from zero, as Excel does", () => {
    // 201/200 is +0,5 %: 1 % when rounded to none, and −0,5 % is −1 %.
    expect(impliedBaselines(201, 0.01, 0).bases).toContain(200);
    expect(impliedBaselines(199, -0.01, 0).bases).toContain(200);
    expect(impliedBaselines(199, 0, 0).bases).not.toContain(200);
  });

  it("lists a bounded number where very many fit, and says so", () => {
    const wide = impliedBaselines(0, -1, 0);
    expect(wide.isComplete).toBe(false);
    expect(wide.bases).toHaveLength(10_000);
    expect(impliedBaselines(1e9, 0, 0)).toMatchObject({ isComplete: false });
  });

  it("always finds the base that a change was computed from, and only bases that give it", () => {
    const round = (value: number, base: number, scale: number): number => {
      const steps = ((value - base) * scale) / base;
      return (Math.sign(steps) * Math.round(Math.abs(steps))) / scale;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 2 }),
        (base, value, decimals) => {
          const scale = 100 * 10 ** decimals;
          const change = round(value, base, scale);
          const { bases, isComplete } = impliedBaselines(value, change, decimals);
          if (isComplete) expect(bases).toContain(base);
          for (const found of bases.slice(0, 50)) {
            expect(round(value, found, scale)).toBeCloseTo(change, 9);
          }
        },
      ),
    );
  });
});
