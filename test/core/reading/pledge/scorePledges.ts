import type { PledgeReading } from "../../../../src/core/reading/pledge/proposal";
import { readPledge } from "../../../../src/core/reading/pledge/readPledge";
import type { FrozenPledge } from "../../../cases/frozenPledges/frozenPledge";
import { holdsNoTarget, offersTarget, readingAgrees } from "./readingAgrees";

interface Scored {
  readonly theme: string;
  readonly pledge: FrozenPledge;
  readonly reading: PledgeReading;
  readonly isRight: boolean;
}

/** How the reader fares with a set of pledges. */
export interface Score {
  /** By theme, by certainty and by false targets, to be told. */
  readonly lines: readonly string[];
  readonly right: number;
  readonly all: number;
  /** Sentences that the reader is at least 0.9 sure of, and those of them that it reads wrong. */
  readonly sure: number;
  readonly sureAndWrong: readonly string[];
  /** Sentences without a target, and those of them that get one. */
  readonly targetless: number;
  readonly falseTargets: readonly string[];
}

/** Steps of certainty, each up to the next. */
const steps = [0, 0.25, 0.5, 0.75, 0.9] as const;

/** A reading is as sure as the least sure of its proposals. */
const certaintyOf = ({ reading }: Scored): number =>
  Math.min(...reading.proposals.map(({ certainty }) => certainty));

const rightOf = (some: readonly Scored[]): number => some.filter(({ isRight }) => isRight).length;
const line = (name: string, some: readonly Scored[]): string =>
  `${name.padEnd(18)} ${rightOf(some)} of ${some.length}`;
const textsOf = (some: readonly Scored[]): readonly string[] =>
  some.map(({ pledge }) => pledge.text);

/** Reads every sentence of a set once and compares. */
export function scorePledges(set: Readonly<Record<string, readonly FrozenPledge[]>>): Score {
  const scored: readonly Scored[] = Object.entries(set).flatMap(([theme, pledges]) =>
    pledges.map((pledge) => {
      const reading = readPledge(pledge.text);
      return { theme, pledge, reading, isRight: readingAgrees(reading, pledge.expected) };
    }),
  );
  const within = (index: number): readonly Scored[] =>
    scored.filter((one) => {
      const certainty = certaintyOf(one);
      return certainty >= steps[index]! && certainty < (steps[index + 1] ?? Infinity);
    });
  const without = scored.filter(({ pledge }) => holdsNoTarget(pledge.expected));
  const falseTargets = without.filter(({ reading }) => offersTarget(reading));
  const sure = within(steps.length - 1);
  const themes = Object.keys(set).map((theme) =>
    line(
      theme,
      scored.filter((one) => one.theme === theme),
    ),
  );
  const certainties = steps.map((step, index) => line(`certainty ${step}–`, within(index)));
  const falseOnes = `false targets      ${falseTargets.length} of ${without.length}`;
  return {
    lines: [...themes, line("all", scored), "", ...certainties, "", falseOnes],
    right: rightOf(scored),
    all: scored.length,
    sure: sure.length,
    sureAndWrong: textsOf(sure.filter(({ isRight }) => !isRight)),
    targetless: without.length,
    falseTargets: textsOf(falseTargets),
  };
}
