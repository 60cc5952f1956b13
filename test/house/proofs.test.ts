import { proofsKnowNothingOfTheReader } from "./proofRule";
import { readSources, sourceOf } from "./sources";

const inGenerator = "test/core/reading/pledge/generated/a.ts";
const breachesOf = (path: string, text: string): number =>
  proofsKnowNothingOfTheReader([sourceOf(path, text)]).length;

describe("the proofs of the pledge reader", () => {
  it("know nothing of the reader", () => {
    const sources = [...readSources("test/core/reading/pledge"), ...readSources("test/cases")];
    const proofs = sources.filter(({ path }) => /generated\/|frozen/.test(path));
    expect(proofs.length).toBeGreaterThan(25);
    expect(proofsKnowNothingOfTheReader(sources)).toEqual([]);
  });

  it.each([
    [
      inGenerator,
      'import { readPledge } from "../../../../../src/core/reading/pledge/readPledge";',
    ],
    [inGenerator, 'import type { Cue } from "../../../../../src/core/reading/pledge/cues";'],
    [inGenerator, 'import { kindTraits } from "../../../../../src/core/domain/kinds";'],
    [inGenerator, 'import { spelled } from "../../../../formulas/spelled";'],
    [
      "test/cases/frozenPledges/a.ts",
      'import { readText } from "../../../src/core/reading/readText";',
    ],
    ["test/cases/frozenOutcomes.ts", 'import { z } from "zod";'],
  ])("would be told about %s with %s", (path, text) => {
    expect(breachesOf(path, text)).toBe(1);
  });

  it("may name the kinds and the shape of a proposal, and each other", () => {
    const type = 'import type { TargetKind } from "../../../../../src/core/domain/kinds";';
    expect(breachesOf(inGenerator, `${type}\nimport { nouns } from "./nouns";`)).toBe(0);
    expect(breachesOf("test/core/reading/a.ts", 'import { a } from "../../../src/core/a";')).toBe(
      0,
    );
  });
});
