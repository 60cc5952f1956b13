import * as fc from "fast-check";
import { judge } from "../../../src/core/domain/judge";
import { kindTraits, targetKinds } from "../../../src/core/domain/kinds";
import { countOf, missingOutcome, type Outcome } from "../../../src/core/domain/outcome";
import { day, question } from "./question";

const about = (value: number): Outcome => ({
  state: "number",
  value,
  low: value * 0.9,
  high: value * 1.1,
});

describe("the order of the verdict rules: the first hit decides", () => {
  it("(a) a targetless kind has no target, whatever else is wrong", () => {
    for (const kind of ["ongoing", "volume"] as const) {
      const answer = judge(question({ kind, target: -1, outcome: missingOutcome }));
      expect(answer).toMatchObject({ verdict: "notJudged", reason: "noTarget" });
    }
  });

  it("(b) a missing target beats a missing baseline and a missing outcome", () => {
    const answer = judge(question({ kind: "increaseBy", target: null, outcome: missingOutcome }));
    expect(answer.reason).toBe("noTarget");
  });

  it("(b) an unknown kind is said before anything about its figures", () => {
    expect(judge(question({ kind: null, target: -1 })).reason).toBe("unknownKind");
  });

  it("(c) a negative target beats a missing baseline", () => {
    expect(judge(question({ kind: "increaseBy", target: -1 })).reason).toBe("invalidTarget");
  });

  it("(d) a missing baseline beats a missing outcome", () => {
    const kinds = ["increase", "decrease"] as const;
    for (const kind of kinds) {
      const answer = judge(question({ kind, target: null, outcome: missingOutcome }));
      expect(answer.reason).toBe("noBaseline");
    }
  });

  it("(d) 'öka' with a target value means 'öka till', which needs no baseline", () => {
    const answer = judge(question({ kind: "increase", target: 11, outcome: countOf(7) }));
    expect(answer).toMatchObject({ verdict: "notMet", deviation: -4 });
    expect(answer.ratio).toBeCloseTo(7 / 11, 12);
  });

  it("(e) no outcome: no verdict while open, not judged when closed", () => {
    const closed = judge(question({ outcome: missingOutcome }));
    expect(closed).toMatchObject({ verdict: "notJudged", reason: "noOutcome", interim: null });
    const open = judge(question({ outcome: missingOutcome, today: day("2021-04-30") }));
    expect(open).toMatchObject({ verdict: null, reason: "noOutcome", interim: "notReported" });
  });

  it("(g) a text beats a wrong scope", () => {
    const answer = judge(
      question({ outcome: { state: "text", text: "flera" }, scope: "A", outcomeScope: "B" }),
    );
    expect(answer.reason).toBe("notANumber");
  });

  it("(g) a milestone's word is no number for a counted kind", () => {
    expect(judge(question({ outcome: { state: "done" } })).reason).toBe("notANumber");
  });

  it("(h) another scope beats an invalid target, and shows no figure at all", () => {
    const answer = judge(
      question({
        kind: "increaseTo",
        target: 7,
        baseline: 7,
        scope: "prioriterade stadsdelar",
        outcomeScope: "hela Eskilstuna",
      }),
    );
    expect(answer).toMatchObject({ reason: "wrongScope", ratio: null, change: null });
  });

  it("(i) a target that the baseline has passed is invalid, for 'med' and 'med %' too", () => {
    const rows = [
      question({ kind: "increaseTo", target: 7, baseline: 8 }),
      question({ kind: "decreaseTo", target: 8, baseline: 7 }),
      question({ kind: "increaseBy", target: 0, baseline: 8 }),
      question({ kind: "decreaseBy", target: 0, baseline: 8 }),
      question({ kind: "increaseByPercent", target: 0.1, baseline: 0 }),
      question({ kind: "decreaseByPercent", target: 0.1, baseline: 0 }),
    ];
    expect(rows.map((row) => judge(row).reason)).toEqual(rows.map(() => "invalidTarget"));
  });

  it("(j) before the start nothing has begun, but a target reached already is met", () => {
    const early = { start: day("2021-03-11"), today: day("2021-03-01") };
    expect(judge(question({ ...early, outcome: countOf(1) })).interim).toBe("notStarted");
    expect(judge(question({ ...early, outcome: countOf(200) })).verdict).toBe("met");
  });

  it("(j) the period is closed on its last day, and on no day without an end", () => {
    expect(judge(question({ today: day("2021-12-31") })).verdict).toBe("notMet");
    expect(judge(question({ today: day("2021-12-30") })).verdict).toBeNull();
    expect(judge(question({ end: null })).verdict).toBe("notMet");
    expect(judge(question({ today: null })).verdict).toBe("notMet");
  });
});

describe("approximate outcomes", () => {
  it("cannot be judged where the error could flip the verdict", () => {
    const answer = judge(question({ outcome: about(205) }));
    expect(answer).toMatchObject({ verdict: "notJudged", reason: "approximate", ratio: null });
  });

  it("are judged where it could not", () => {
    expect(judge(question({ outcome: about(100) })).verdict).toBe("notMet");
    expect(judge(question({ outcome: about(300) })).verdict).toBe("met");
  });

  it("count the graded threshold among the boundaries", () => {
    expect(judge(question({ outcome: about(102) })).verdict).toBe("notMet");
    expect(judge(question({ outcome: about(102), graded: true })).reason).toBe("approximate");
  });
});

describe("edge cases", () => {
  it("a target of 0 is always met by 'minst' and has no ratio", () => {
    const answer = judge(question({ target: 0, outcome: countOf(0) }));
    expect(answer).toMatchObject({ verdict: "met", ratio: null, deviation: 0 });
  });

  it("a milestone half way in numbers is in progress", () => {
    const half = { kind: "done", target: 1, outcome: countOf(0.5) } as const;
    expect(judge(question(half)).verdict).toBe("notMet");
    expect(judge(question({ ...half, graded: true })).verdict).toBe("partlyMet");
  });

  it("a decrease below the baseline without one: verdict, no ratio, never partly", () => {
    const answer = judge(
      question({ kind: "decreaseTo", target: 30, outcome: countOf(40), graded: true }),
    );
    expect(answer).toMatchObject({ verdict: "notMet", ratio: null, deviation: -10 });
  });

  it("the threshold is reached within the tolerance", () => {
    const answer = judge(
      question({ target: 1, outcome: countOf(0.1 + 0.2), graded: true, threshold: 0.3 }),
    );
    expect(answer.verdict).toBe("partlyMet");
  });
});

describe("laws", () => {
  const count = fc.integer({ min: 0, max: 500 });
  const kind = fc.constantFrom(...targetKinds);
  const order = { notJudged: -1, notMet: 0, partlyMet: 1, met: 2 } as const;

  it("more outcome never lowers the attainment or verdict of a rising kind, nor raises a falling one's", () => {
    fc.assert(
      fc.property(
        kind,
        count,
        count,
        count,
        count,
        fc.boolean(),
        (kindOf, target, baseline, one, two, graded) => {
          const { direction } = kindTraits[kindOf];
          const [less, more] = [Math.min(one, two), Math.max(one, two)];
          const base = { kind: kindOf, target, baseline, graded };
          const low = judge(question({ ...base, outcome: countOf(less) }));
          const high = judge(question({ ...base, outcome: countOf(more) }));
          expect(low.reason).toBe(high.reason);
          const [worse, better] = direction < 0 ? [high, low] : [low, high];
          if (worse.ratio !== null && better.ratio !== null && direction !== 0) {
            expect(better.ratio).toBeGreaterThanOrEqual(worse.ratio);
          }
          if (worse.verdict && better.verdict && worse.verdict !== "notJudged") {
            expect(order[better.verdict]).toBeGreaterThanOrEqual(order[worse.verdict]);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("a verdict or an interim state, never both and never neither", () => {
    fc.assert(
      fc.property(
        kind,
        fc.option(count),
        fc.option(count),
        fc.option(count),
        fc.integer({ min: day("2020-12-01"), max: day("2022-02-01") }),
        (kindOf, target, baseline, value, today) => {
          const outcome = value === null ? missingOutcome : countOf(value);
          const answer = judge(question({ kind: kindOf, target, baseline, outcome, today }));
          expect([answer.verdict, answer.interim].filter((state) => state !== null)).toHaveLength(
            1,
          );
          expect(answer.verdict === "notJudged" ? answer.reason : "").not.toBeNull();
          if (today >= day("2021-12-31")) expect(answer.probability).toBeNull();
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("graded differs from strict only between partly met and not met", () => {
    fc.assert(
      fc.property(kind, count, count, count, (kindOf, target, baseline, value) => {
        const base = { kind: kindOf, target, baseline, outcome: countOf(value) };
        const strict = judge(question(base));
        const graded = judge(question({ ...base, graded: true }));
        const folded = graded.verdict === "partlyMet" ? "notMet" : graded.verdict;
        expect(strict).toEqual({ ...graded, verdict: folded });
      }),
    );
  });
});
