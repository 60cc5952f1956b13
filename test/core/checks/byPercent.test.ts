import { followUpSheet, pledgeSheet } from "../workbookOf";
import { reportOn } from "../examined";
import type { CellValue } from "../../../src/core/sheet/sheet";

const changed = { Måltyp: "öka med %", Målvärde: 10, Enhet: "%", Basvärde: 120 };

const judged = async (
  pledge: Readonly<Record<string, CellValue>>,
  outcome: CellValue,
): ReturnType<typeof reportOn> =>
  reportOn([pledgeSheet(pledge), followUpSheet({ Utfall: outcome, Orsak: "pandemin" })]);

describe("a pledge to change by per cent", () => {
  it.each([
    ["öka med %", 125, 132, "notMet"],
    ["öka med %", 132, 132, "met"],
    ["minska med %", 125, 108, "notMet"],
    ["minska med %", 108, 108, "met"],
  ])("%s is judged in counts: %d against %d", async (kind, outcome, goal, verdict) => {
    const { pledges, findings } = await judged({ ...changed, Måltyp: kind }, outcome);
    expect(pledges[0]?.judgement.comparedWith).toBeCloseTo(goal, 9);
    expect(pledges[0]?.judgement.verdict).toBe(verdict);
    expect(findings).toEqual([]);
  });

  it.each([
    ["outcome.negative", changed, -3, { value: -3, unit: "" }],
    ["outcome.improbable", changed, 1400, { value: 1400, target: 132, unit: "" }],
    ["number.yearLike", { ...changed, Basvärde: 2014 }, 2500, { value: 2014, unit: "" }],
    [
      "target.invalid",
      { ...changed, Målvärde: 0 },
      125,
      { value: 0, baseline: 120, unit: "%", case: "behind" },
    ],
  ])("%s speaks of counts as they are typed", async (code, pledge, outcome, facts) => {
    const { findings } = await judged(pledge, outcome);
    expect(findings.find((finding) => finding.code === code)?.facts).toMatchObject(facts);
  });
});
