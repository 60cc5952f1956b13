/**
 * The later set: pledge sentences with their readings, written after the frozen set had been used to
 * mend the reader by, without sight of the reader.
 *
 * Its score at first sight is told in `../pledgeFirstTry.md` and in the README. Readings follow the
 * rules of the frozen set: what is left out is not compared, and no reading is changed to suit the
 * reader. Those that the rules do not decide stand in `undecided.ts`.
 */
import type { FrozenPledge } from "../frozenPledges/frozenPledge";
import { backgrounds } from "./backgrounds";
import { counts } from "./counts";
import { directions } from "./directions";
import { doneOnce } from "./doneOnce";
import { longer } from "./longer";
import { misleading } from "./misleading";
import { recurring } from "./recurring";
import { several } from "./several";
import { shares } from "./shares";
import { targetless } from "./targetless";
import { unseen } from "./unseen";

/** All later pledge sentences by theme. */
export const laterPledges: Readonly<Record<string, readonly FrozenPledge[]>> = {
  counts,
  shares,
  directions,
  doneOnce,
  recurring,
  several,
  targetless,
  misleading,
  backgrounds,
  longer,
  unseen,
};
