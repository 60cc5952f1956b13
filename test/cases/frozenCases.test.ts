import { kindTraits, type TargetKind } from "../../src/core/domain/kinds";
import { frozenOutcomes, outcomeReasons } from "./frozenOutcomes";
import { frozenPledges } from "./frozenPledges";
import type { ExpectedTarget, FrozenPledge } from "./frozenPledges/frozenPledge";

/** How many cases each theme holds at least: the set may grow by a theme, and never shrinks. */
const promised: Readonly<Record<string, number>> = {
  minimums: 38,
  maximums: 26,
  increases: 33,
  decreases: 30,
  shares: 36,
  doneOnce: 16,
  volumes: 14,
  ongoings: 20,
  recurring: 27,
  wordOrder: 27,
  severalTargets: 20,
  backgrounds: 43,
  misleadingNumbers: 48,
};

const all: readonly FrozenPledge[] = Object.values(frozenPledges).flat();
const texts = all.map(({ text }) => text);
const targets = all.flatMap(({ text, expected }) =>
  expected.map((expectation) => ({ text, expectation })),
);
const isTargetless = (kind: ExpectedTarget["kind"]): boolean =>
  kind === null || kind === "targetless" || kindTraits[kind].isTargetless;

/** A kind holds a value exactly where it needs a target or is done once, and of its own size. */
const fits = ({ kind, value }: ExpectedTarget): boolean => {
  if (isTargetless(kind) || kind === null || kind === "targetless") return value === null;
  if (kind === "increase" || kind === "decrease") return value === null;
  if (kind === "done") return value === 1;
  if (value === null || value <= 0) return false;
  if (kindTraits[kind].isShare) return value <= 1;
  return /Percent$/.test(kind) ? value <= 2 : true;
};

describe("the frozen pledges", () => {
  it("hold at least the promised number of sentences in each theme", () => {
    expect(Object.keys(frozenPledges)).toEqual(Object.keys(promised));
    const counts = Object.entries(frozenPledges).map(([theme, cases]) => [theme, cases.length]);
    const tooFew = counts.filter(([theme, count]) => Number(count) < promised[String(theme)]!);
    expect(tooFew).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(370);
  });

  it("hold at least seventy sentences without any target", () => {
    const without = all.filter(({ expected }) => expected.every(({ kind }) => isTargetless(kind)));
    expect(without.length).toBeGreaterThanOrEqual(120);
  });

  it("hold every kind at least six times, and the rarest three", () => {
    const kinds = targets.map(({ expectation }) => expectation.kind);
    const rare: readonly TargetKind[] = ["increaseBy", "decreaseBy", "shareAtMost"];
    const tooFew = (Object.keys(kindTraits) as TargetKind[]).filter(
      (kind) => kinds.filter((other) => other === kind).length < (rare.includes(kind) ? 3 : 6),
    );
    expect(tooFew).toEqual([]);
  });

  it("say no sentence twice", () => {
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it("give each kind a value that it can have", () => {
    expect(targets.filter(({ expectation }) => !fits(expectation))).toEqual([]);
  });

  it("take scope, unit, period and party from the words of the sentence", () => {
    const strange = targets.filter(({ text, expectation }) =>
      [expectation.scope, expectation.unit, expectation.period, expectation.responsible].some(
        (part) => part != null && !text.toLowerCase().includes(part.toLowerCase()),
      ),
    );
    expect(strange).toEqual([]);
  });
});

describe("the frozen outcomes", () => {
  it("are at least sixty, and none is said twice", () => {
    const said = new Set(frozenOutcomes.map(({ text }) => text));
    expect(said.size).toBe(frozenOutcomes.length);
    expect(said.size).toBeGreaterThanOrEqual(65);
  });

  it("never hold a value where nothing was measured, and nought where nought is confirmed", () => {
    const wrong = frozenOutcomes.filter(
      ({ expected: { value, missing, zero } }) =>
        (missing === true && value !== null) || (zero === true && value !== 0),
    );
    expect(wrong).toEqual([]);
  });

  it("name every reason that a text can make clear", () => {
    const named = new Set(frozenOutcomes.map(({ expected }) => expected.reason));
    expect(outcomeReasons.filter((reason) => !named.has(reason))).toEqual(["Annat"]);
  });
});
