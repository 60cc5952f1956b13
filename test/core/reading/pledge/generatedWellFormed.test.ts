import { kindTraits, targetKinds } from "../../../../src/core/domain/kinds";
import { clausePatterns, generatePledges } from "./generated/generatePledges";
import { allNouns } from "./generated/nouns";
import { localParties, parties } from "./generated/parties";
import { periods } from "./generated/periods";
import { neighbourhoods, outdoors, towns } from "./generated/places";
import { spellNumber } from "./generated/spellNumber";

const count = 20_000;
const pledges = generatePledges(2021, count);
const targets = pledges.flatMap(({ text, expected }) =>
  expected.map((target) => ({ text, target })),
);

describe("the generated pledges", () => {
  it("are as many as asked for, and no two are the same", () => {
    expect(new Set(pledges.map(({ text }) => text)).size).toBe(count);
  });

  it("come from a wide grammar with words of its own", () => {
    expect(clausePatterns.length).toBeGreaterThanOrEqual(150);
    expect(new Set(clausePatterns.map(({ template }) => template)).size).toBe(
      clausePatterns.length,
    );
    expect(new Set(allNouns.map(({ singular }) => singular)).size).toBeGreaterThanOrEqual(110);
    expect(neighbourhoods.length + outdoors.length + towns.length).toBeGreaterThanOrEqual(45);
    expect(new Set([...parties, ...localParties]).size).toBeGreaterThanOrEqual(30);
    expect(new Set(periods).size).toBeGreaterThanOrEqual(19);
  });

  it("are the same for the same seed, and others for another", () => {
    const texts = (seed: number): readonly string[] =>
      generatePledges(seed, 500).map(({ text }) => text);
    expect(texts(7)).toEqual(texts(7));
    expect(texts(8)).not.toEqual(texts(7));
  });

  it("hold every kind, and sentences without a target, and use every pattern", () => {
    const kinds = new Set(targets.map(({ target }) => target.kind));
    expect([...targetKinds, null].filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(new Set(pledges.map(({ pattern }) => pattern)).size).toBe(clausePatterns.length);
  });

  it("are sentences: one space between words, a capital, and no slot left", () => {
    const ragged = pledges.filter(({ text }) => / {2}|[{}|]| [.,]|^\s|\s$|^[a-zåäö]/.test(text));
    expect(ragged.map(({ text }) => text)).toEqual([]);
  });

  it("give each kind a value that it can have", () => {
    const wrong = targets.filter(({ target: { kind, value } }) => {
      const isBare = kind === "increase" || kind === "decrease";
      if (kind === null || kindTraits[kind].isTargetless || isBare) return value !== null;
      return value === null || value <= 0 || (kindTraits[kind].isShare && value > 1);
    });
    expect(wrong).toEqual([]);
  });

  it("take the scope from the words of the sentence", () => {
    const strange = targets.filter(
      ({ text, target: { scope } }) =>
        scope != null && !text.toLowerCase().includes(scope.toLowerCase()),
    );
    expect(strange).toEqual([]);
  });

  it.each([
    [2, "en", "två"],
    [21, "en", "tjugoen"],
    [21, "ett", "tjugoett"],
    [68, "en", "sextioåtta"],
    [100, "en", "etthundra"],
    [101, "ett", "etthundraett"],
    [999, "en", "niohundranittionio"],
  ] as const)("spell %d beside %s as %s", (value, article, word) => {
    expect(spellNumber(value, article)).toBe(word);
  });
});
