import { kindTraits } from "../domain/kinds";
import { findVague } from "../reading/pledge/findVague";
import { placeOf } from "../schema/placeOf";
import type { Check, JudgedPledge } from "./check";
import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";
import { readingFor } from "./readPledgeText";
import { wordingFacts } from "./wordingFacts";

/**
 * Say what will be done and how much of it, in place of words of effort alone.
 *
 * Why: "work for" and "continue" can neither be kept nor broken, so nobody can follow them up. It is a
 * tip, as such work may be worth a promise; a pledge that has a target may be worded as it likes. Rule
 * L02.
 */
export const vagueWording: Check = {
  name: "vagueWording",
  find: (input) => {
    const read = readingFor(input);
    return findEach(input.pledges, ({ row, pledge }) => {
      if (!isUnmeasured(pledge)) return null;
      const words = findVague(pledge.text).map(({ start, end }) => pledge.text.slice(start, end));
      if (words.length === 0) return null;
      return makeFinding("wording.vague", [placeOf(row, "text")], {
        id: pledge.id,
        words: [...new Set(words)].join(", "),
        ...wordingFacts(pledge, read(pledge.text)),
      });
    });
  },
};

const isUnmeasured = ({ kind, target }: JudgedPledge["pledge"]): boolean =>
  kind === null ? target === null : kindTraits[kind].isTargetless;
