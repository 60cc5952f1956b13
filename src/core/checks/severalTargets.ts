import type { Proposal } from "../reading/pledge/proposal";
import { placeOf } from "../schema/placeOf";
import type { Check, CheckInput } from "./check";
import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";
import { readPledgeText } from "./readPledgeText";

/** Below this a further target may be no target. */
const sureEnough = 0.85;

/**
 * Give each target of the pledge a row of its own.
 *
 * Why: a row holds one target, so the others are never followed up. It is a warning, as a published verdict
 * would be about a part of what was promised. Quiet where the same text stands on several rows, which is
 * how it is split. Rule L08.
 */
export const severalTargets: Check = {
  name: "severalTargets",
  find: (input) => {
    let counts: ReadonlyMap<string, number> | null = null;
    return findEach(input.pledges, ({ row, pledge }) => {
      const { id, text } = pledge;
      if (!mayHoldSeveral(text)) return null;
      const targets = readPledgeText(text).proposals.filter(isSure);
      if (targets.length < 2) return null;
      counts ??= rowsByText(input);
      if ((counts.get(text) ?? 0) > 1) return null;
      const facts = { id, count: targets.length, targets: targets.map(told(text)).join("; ") };
      return makeFinding("target.several", [placeOf(row, "text")], facts);
    });
  },
};

const isSure = ({ value, certainty }: Proposal): boolean =>
  value !== null && certainty >= sureEnough;

/** A cheap look before the dear one: something joins, in a text that is no single word. */
const joints = /[,;:\n]| och | samt | varav | eller /i;
const mayHoldSeveral = (text: string): boolean => joints.test(text);

const rowsByText = ({ read }: CheckInput): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { pledge } of read.pledges)
    counts.set(pledge.text, (counts.get(pledge.text) ?? 0) + 1);
  return counts;
};

/** A target in the pledge's own words: "minst 20 trafikkontroller". */
const told =
  (text: string) =>
  ({ spans }: Proposal): string => {
    const parts = [spans.kind, spans.value, spans.unit].flatMap((part) => part ?? []);
    const start = Math.min(...parts.map((part) => part.start));
    const end = Math.max(...parts.map((part) => part.end));
    const own = text.slice(start, end).replace(/\s+/g, " ");
    return own.length > 80 ? `${own.slice(0, 79)}…` : own;
  };
