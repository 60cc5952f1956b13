import * as fc from "fast-check";
import { assess } from "../../../src/core/domain/assess";
import { combineFollowUps } from "../../../src/core/domain/combine";
import { countOf } from "../../../src/core/domain/outcome";
import { periodName } from "../../../src/core/domain/period";
import type { FollowUp, Pledge } from "../../../src/core/domain/pledge";
import { day, followUp } from "./question";

const pledge: Pledge = {
  id: "P1",
  text: "Minst 200 trafikkontroller",
  year: 2021,
  municipality: null,
  responsible: null,
  focusArea: null,
  perspectives: [],
  kind: "atLeast",
  target: 200,
  unit: "trafikkontroller",
  scope: "prioriterade stadsdelar",
  baselineYear: null,
  baseline: null,
  start: day("2021-01-01"),
  end: day("2021-12-31"),
  rhythm: "tertial",
  shares: null,
  replaces: null,
  source: null,
};
const period = { measure: "period" } as const;
const valueOf = (rows: readonly FollowUp[], of: Partial<Pledge> = {}): unknown => {
  const { outcome } = combineFollowUps({ ...pledge, ...of }, rows);
  return outcome.state === "number" ? outcome.value : outcome.state;
};

describe("combineFollowUps", () => {
  it("takes the latest of accumulated figures", () => {
    expect(valueOf([followUp(2, 70), followUp(1, 30)])).toBe(70);
  });

  it("adds figures of the period", () => {
    expect(valueOf([followUp(1, 30, period), followUp(2, 70, period)])).toBe(100);
  });

  it("never adds shares or milestones", () => {
    const rows = [followUp(1, 0.5, period), followUp(2, 0.7, period)];
    expect(valueOf(rows, { kind: "shareAtLeast" })).toBe(0.7);
    expect(valueOf([followUp(1, 0, period), followUp(2, 1, period)], { kind: "done" })).toBe(1);
  });

  it("does not count a row that concerns a part or something else", () => {
    const rows = [followUp(3, 104), followUp(3, 696, { concerns: "other" })];
    const combined = combineFollowUps(pledge, rows);
    expect(valueOf(rows)).toBe(104);
    expect(combined.context.map((row) => row.outcome)).toEqual([countOf(696)]);
  });

  it("prefers the pledge's own scope and shows another as context", () => {
    const rows = [
      followUp(3, 104, { scope: "Prioriterade stadsdelar" }),
      followUp(3, 696, { scope: "hela Eskilstuna" }),
    ];
    expect(valueOf(rows)).toBe(104);
    expect(combineFollowUps(pledge, rows).context).toHaveLength(1);
  });

  it("keeps another scope where nothing else is reported, so that the verdict can say so", () => {
    const rows = [followUp(3, 696, { scope: "hela Eskilstuna" })];
    const settings = { today: day("2022-01-15"), graded: false, threshold: 0.5 };
    expect(assess(pledge, rows, settings).judgement.reason).toBe("wrongScope");
  });

  it("lets final beat preliminary within a period, in either order", () => {
    const rows = [followUp(3, 5, { state: "final" }), followUp(3, 9, { state: "preliminary" })];
    expect(valueOf(rows)).toBe(5);
    expect(valueOf([...rows].reverse())).toBe(5);
  });

  it("names a period without a report between reported ones, and is not blocked by it", () => {
    const combined = combineFollowUps(pledge, [followUp(1, 30), followUp(3, 90)]);
    expect(combined.unreported.map(periodName)).toEqual(["2021-T2"]);
    expect(valueOf([followUp(1, 30), followUp(2, null), followUp(3, 90)])).toBe(90);
  });

  it("cannot judge mixed types", () => {
    const rows = [followUp(1, 30), followUp(2, 70, period)];
    const settings = { today: day("2022-01-15"), graded: false, threshold: 0.5 };
    const { judgement, combined } = assess(pledge, rows, settings);
    expect(combined.isMixed).toBe(true);
    expect(judgement).toMatchObject({ verdict: "notJudged", reason: "mixedTypes", ratio: null });
  });

  it("names the periods after the latest reported one once the pledge's period is over", () => {
    const rows = [followUp(1, 30)];
    const settings = { today: day("2022-01-15"), graded: false, threshold: 0.5 };
    const names = assess(pledge, rows, settings).combined.unreported.map(periodName);
    expect(names).toEqual(["2021-T2", "2021-T3"]);
    const open = assess(pledge, rows, { ...settings, today: day("2021-06-01") });
    expect(open.combined.unreported).toEqual([]);
    expect(assess(pledge, [followUp(3, 30)], settings).combined.unreported).toEqual([]);
  });

  it("a text among figures to add makes the sum unreadable", () => {
    const rows = [followUp(1, 30, period), followUp(2, { state: "text", text: "flera" }, period)];
    expect(valueOf(rows)).toBe("text");
  });

  it("uses the end of the latest reported period, not the reporting date, for the pace", () => {
    const settings = { today: day("2021-06-30"), graded: false, threshold: 0.5 };
    const { judgement } = assess(pledge, [followUp(1, 66)], settings);
    expect(judgement.elapsed).toBeCloseTo(120 / 365, 12);
    expect(judgement.probability).toBeCloseTo(0.528, 3);
  });

  it("gives the same answer whatever the order of the rows", () => {
    const row = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 99 }), fc.boolean())
      .map(([tertial, value, other]) =>
        followUp(tertial, value, { concerns: other ? "other" : "pledge" }),
      );
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { maxLength: 6, selector: (one) => one.period?.index }),
        (rows) => {
          expect(valueOf([...rows].reverse())).toEqual(valueOf(rows));
        },
      ),
    );
  });
});
