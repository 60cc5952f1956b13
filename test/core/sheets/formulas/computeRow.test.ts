import { isoToDay } from "../../../../src/core/domain/day";
import { computeRow, type RowInputs } from "../../../../src/core/sheets/formulas/computeRow";
import { formulaWordsSv } from "../../../../src/core/language/sv/formulaWords";

const day = (iso: string): number => isoToDay(iso) ?? 0;

const counted: RowInputs = {
  id: "L1",
  outcome: 104,
  scope: null,
  concerns: null,
  measure: null,
  kind: "atLeast",
  target: 200,
  baseline: null,
  unit: "trafikkontroller",
  basisScope: "prioriterade stadsdelar",
  start: day("2021-01-01"),
  end: day("2021-12-31"),
  before: null,
  beforeMeasure: null,
  planned: null,
  standing: day("2022-01-15"),
  periodEnd: day("2021-12-31"),
  graded: false,
  threshold: 0.5,
};

const compute = (change: Partial<RowInputs>) =>
  computeRow({ ...counted, ...change }, formulaWordsSv);
const codeOf = (change: Partial<RowInputs>) => {
  const { judgement } = compute(change);
  return judgement?.verdict === "notJudged"
    ? judgement.reason
    : (judgement?.verdict ?? judgement?.interim ?? null);
};

const inMay: Partial<RowInputs> = { standing: day("2021-05-31"), periodEnd: day("2021-04-30") };

describe("computeRow", () => {
  it("judges a closed row strictly and gradedly", () => {
    expect(compute({})).toMatchObject({ attainment: 0.52, pace: "", chance: "" });
    expect(codeOf({})).toBe("notMet");
    expect(codeOf({ graded: true })).toBe("partlyMet");
  });

  it("never takes a blank outcome for 0", () => {
    expect(codeOf({ outcome: null })).toBe("noOutcome");
    expect(codeOf({ outcome: null, ...inMay })).toBe("notReported");
    expect(codeOf({ outcome: 0 })).toBe("notMet");
  });

  it("forecasts an open row by the days of the reported period, not of its own date", () => {
    const { chance, pace, cells } = compute({ outcome: 66, ...inMay });
    expect(chance).toBeCloseTo(0.528, 3);
    expect(cells.basisElapsed).toBeCloseTo(120 / 365, 12);
    expect(pace).toBeCloseTo(66 / (200 * (120 / 365)), 12);
  });

  it("goes by the plan where it is not even", () => {
    expect(compute({ outcome: 66, ...inMay, planned: 0.5 }).pace).toBeCloseTo(0.66, 12);
  });

  it("adds what earlier periods reported by period, but never shares or milestones", () => {
    const earlier = { before: 100, beforeMeasure: "period", measure: "period" };
    expect(compute(earlier).cells.basisOutcome).toBe(204);
    expect(codeOf(earlier)).toBe("met");
    expect(compute({ ...earlier, kind: "shareAtLeast" }).cells.basisOutcome).toBe(1.04);
    expect(compute({ ...earlier, kind: "done", outcome: "ja" }).cells.basisOutcome).toBe(
      "genomfört",
    );
  });

  it("does not judge a mix of types, but says first what the pledge lacks", () => {
    const mixed = { beforeMeasure: "period", measure: "ackumulerat" };
    expect(codeOf(mixed)).toBe("mixedTypes");
    expect(compute(mixed)).toMatchObject({ attainment: "", chance: "", pace: "" });
    expect(codeOf({ ...mixed, target: null })).toBe("noTarget");
    expect(codeOf({ ...mixed, outcome: null })).toBe("noOutcome");
  });

  it("leaves out rows that concern something else, and rows of nobody's pledge", () => {
    expect(compute({ concerns: "del" })).toMatchObject({ judgement: null, verdict: "" });
    expect(compute({ concerns: "annat" }).cells.basisKey).toBe("");
    expect(compute({ concerns: "del" }).explanation).not.toBe("");
    expect(compute({ id: "" })).toMatchObject({ judgement: null, verdict: "", explanation: "" });
  });

  it("compares scopes as they are meant", () => {
    expect(codeOf({ scope: "i de prioriterade stadsdelarna" })).toBe("notMet");
    expect(codeOf({ scope: "hela Eskilstuna" })).toBe("wrongScope");
    expect(codeOf({ scope: "ej angivet" })).toBe("notMet");
  });

  it("tells targets of 0 from missing ones", () => {
    expect(codeOf({ target: 0, outcome: 0 })).toBe("met");
    expect(codeOf({ kind: "atMost", target: 0, outcome: 1 })).toBe("notMet");
    expect(codeOf({ target: null })).toBe("noTarget");
  });
});
