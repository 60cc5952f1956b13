import { readPledge } from "../../../../src/core/reading/pledge/readPledge";
import { generatePledges } from "./generated/generatePledges";
import type { GeneratedPledge } from "./generated/generatedPledge";
import { readingAgrees } from "./readingAgrees";

const pledges = generatePledges(2021, 20_000);

/** Compared in kind, value and scope, as the project promises; how often is told beside it. */
const isRight = ({ text, expected }: GeneratedPledge, withRecurrence = false): boolean =>
  readingAgrees(
    readPledge(text),
    expected.map(({ kind, value, scope, per }) => ({
      ...{ kind, value, scope },
      ...(withRecurrence && { per }),
    })),
  );

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** The patterns that are read worst, each with one sentence that is read wrong. */
function worst(wrong: readonly GeneratedPledge[]): readonly string[] {
  const wrongByPattern = new Map<string, GeneratedPledge[]>();
  for (const pledge of wrong) {
    wrongByPattern.set(pledge.pattern, [...(wrongByPattern.get(pledge.pattern) ?? []), pledge]);
  }
  return [...wrongByPattern]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, 15)
    .map(([pattern, [first, ...more]]) => `${more.length + 1} × ${pattern}\n    ${first!.text}`);
}

describe("the generated pledges as the reader reads them", () => {
  const wrong = pledges.filter((pledge) => !isRight(pledge));

  it("are right in kind, value and scope in 99 of 100", () => {
    const right = pledges.length - wrong.length;
    console.info(`Generated pledges read right: ${share(right, pledges.length)}`);
    const enough = right / pledges.length >= 0.99;
    expect(enough ? [] : worst(wrong)).toEqual([]);
  });

  it("are right in how often, wherever they are said to recur", () => {
    const recurring = pledges.filter(({ expected }) => expected.some(({ per }) => per !== null));
    const right = recurring.filter((pledge) => isRight(pledge, true));
    console.info(`Recurring ones with their recurrence: ${share(right.length, recurring.length)}`);
    expect(right.length / recurring.length).toBeGreaterThanOrEqual(0.99);
  });
});
