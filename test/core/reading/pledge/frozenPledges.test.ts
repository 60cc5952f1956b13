import type { PledgeReading } from "../../../../src/core/reading/pledge/proposal";
import { readPledge } from "../../../../src/core/reading/pledge/readPledge";
import { frozenPledges } from "../../../cases/frozenPledges";
import type { FrozenPledge } from "../../../cases/frozenPledges/frozenPledge";
import { holdsNoTarget, offersTarget, readingAgrees } from "./readingAgrees";

interface Scored {
  readonly theme: string;
  readonly pledge: FrozenPledge;
  readonly reading: PledgeReading;
  readonly isRight: boolean;
}

/** Every sentence read once: the figures below are of one and the same reading. */
const scored: readonly Scored[] = Object.entries(frozenPledges).flatMap(([theme, pledges]) =>
  pledges.map((pledge) => {
    const reading = readPledge(pledge.text);
    return { theme, pledge, reading, isRight: readingAgrees(reading, pledge.expected) };
  }),
);

const rightOf = (some: readonly Scored[]): number => some.filter(({ isRight }) => isRight).length;
const line = (name: string, some: readonly Scored[]): string =>
  `${name.padEnd(18)} ${rightOf(some)} of ${some.length}`;

/** A reading is as sure as the least sure of its proposals. */
const certaintyOf = ({ reading }: Scored): number =>
  Math.min(...reading.proposals.map(({ certainty }) => certainty));

/** Steps of certainty, each up to the next. */
const steps = [0, 0.25, 0.5, 0.75, 0.9] as const;
const within = (index: number): readonly Scored[] =>
  scored.filter((one) => {
    const certainty = certaintyOf(one);
    return certainty >= steps[index]! && certainty < (steps[index + 1] ?? Infinity);
  });

const without = scored.filter(({ pledge }) => holdsNoTarget(pledge.expected));
const falseTargets = without.filter(({ reading }) => offersTarget(reading));

describe("the frozen pledges as the reader reads them", () => {
  it("are told by theme, by certainty and by false targets", () => {
    const themes = Object.keys(frozenPledges).map((theme) =>
      line(
        theme,
        scored.filter((one) => one.theme === theme),
      ),
    );
    const certainties = steps.map((step, index) => line(`certainty ${step}–`, within(index)));
    const falseOnes = `false targets      ${falseTargets.length} of ${without.length}`;
    console.info([...themes, line("all", scored), "", ...certainties, "", falseOnes].join("\n"));
    expect(themes).toHaveLength(13);
  });

  it("hold no more than three false targets in a hundred sentences without one", () => {
    const isFew = falseTargets.length / without.length <= 0.03;
    expect(isFew ? [] : falseTargets.map(({ pledge }) => pledge.text)).toEqual([]);
  });

  it("are right in 95 of 100 where the reader is at least 0.9 sure, and it dares to be", () => {
    const sure = within(steps.length - 1);
    const wrong = sure.filter(({ isRight }) => !isRight);
    expect(sure.length).toBeGreaterThanOrEqual(scored.length / 2);
    const isCalibrated = rightOf(sure) / sure.length >= 0.95;
    expect(isCalibrated ? [] : wrong.map(({ pledge }) => pledge.text)).toEqual([]);
  });
});
