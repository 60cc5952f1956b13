import type { PledgeReading, Proposal } from "../../../../src/core/reading/pledge/proposal";
import { holdsNoTarget, offersTarget, readingAgrees } from "./readingAgrees";

const proposal = (said: Partial<Proposal>): Proposal => ({
  ...{ kind: null, value: null, unit: null, scope: null, per: null, period: null },
  ...{ baseline: null, baselineYear: null, responsible: null, certainty: 1, spans: {} },
  ...said,
});
const readingOf = (first: Proposal, ...more: readonly Proposal[]): PledgeReading => ({
  text: "",
  proposals: [first, ...more],
});
const third = readingOf(proposal({ kind: "shareAtLeast", value: 0.1 + 0.2, scope: "i centrum" }));

describe("a reading beside what is expected", () => {
  it("agrees in kind, value and scope, however the scope is written", () => {
    const expected = { kind: "shareAtLeast", value: 0.3, scope: "centrum", per: null } as const;
    expect(readingAgrees(third, [expected])).toBe(true);
    expect(readingAgrees(third, [{ ...expected, kind: "shareAtMost" }])).toBe(false);
    expect(readingAgrees(third, [{ ...expected, value: 0.31 }])).toBe(false);
    expect(readingAgrees(third, [{ ...expected, scope: null }])).toBe(false);
    expect(readingAgrees(third, [{ ...expected, per: "year" }])).toBe(false);
  });

  it("does not agree with a target too many or too few", () => {
    const expected = { kind: "atLeast", value: 4 } as const;
    const four = proposal({ kind: "atLeast", value: 4 });
    expect(readingAgrees(readingOf(four, four), [expected])).toBe(false);
    expect(readingAgrees(readingOf(four), [expected, expected])).toBe(false);
  });

  it("takes any kind without a target where none is expected, and tells an offered one", () => {
    const expected = [{ kind: "targetless", value: null } as const];
    expect(holdsNoTarget(expected)).toBe(true);
    expect(readingAgrees(readingOf(proposal({ kind: "ongoing" })), expected)).toBe(true);
    expect(offersTarget(readingOf(proposal({ kind: "volume" })))).toBe(false);
    expect(readingAgrees(readingOf(proposal({ kind: "increase" })), expected)).toBe(false);
    expect(offersTarget(readingOf(proposal({ kind: "increase" })))).toBe(true);
  });
});
