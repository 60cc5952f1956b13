import type { TargetKind } from "../domain/kinds";
import { promisedEffect } from "../reading/pledge/promisedEffect";
import { foldWord } from "../reading/words";
import { placeOf } from "../schema/placeOf";
import type { Check } from "./check";
import { findEach } from "./findEach";
import { makeFinding } from "./makeFinding";
import { readingFor } from "./readPledgeText";
import { wordingFacts } from "./wordingFacts";

/**
 * Measure the effect that is promised, or promise what you do.
 *
 * Why: ten information meetings do not tell whether people feel safer, so a pledge about safety or
 * knowledge is not kept by counting activities. It is a tip, as the activity may be the better pledge. Rule
 * L07.
 */
export const unmeasuredEffect: Check = {
  name: "unmeasuredEffect",
  find: (input) => {
    const read = readingFor(input);
    return findEach(input.pledges, ({ row, pledge }) => {
      const { id, kind, unit, text } = pledge;
      if (kind === null || !countsActivities.has(kind)) return null;
      const effect = promisedEffect(text);
      if (effect === null || (unit !== null && measures.test(foldWord(unit)))) return null;
      const facts = { id, effect, ...wordingFacts(pledge, read(text)) };
      return makeFinding("effect.unmeasured", [placeOf(row, "kind")], facts);
    });
  },
};

/** Kinds that follow up what is done. "Öka" and "andel" may follow up what comes of it. */
const countsActivities: ReadonlySet<TargetKind> = new Set<TargetKind>([
  "atLeast",
  "done",
  "ongoing",
  "volume",
]);

/** Units in which people's answers and offences are measured. */
const measures = /%|procent|andel|index|betyg|poäng|svar|brott|anmäl|inbrott|rån|stöld/;
