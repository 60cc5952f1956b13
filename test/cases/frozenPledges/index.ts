/**
 * The frozen set: pledge sentences with their readings, as municipalities and police all over Sweden
 * might write them.
 *
 * How it was written: from the rules of the matter alone, by somebody who had not seen the reader,
 * before the reader was tuned on anything. It is frozen: no sentence and no reading is ever changed
 * to suit the reader. A case that is found to contradict the rules of the matter may be moved to a
 * list of its own, with its reason; it is never mended in place and never deleted.
 *
 * What is left out of a reading is not compared, since two answers are equally right there. Words of
 * the responsible party ("polisen i Lund") are no scope. A sentence that both names a target and
 * something that looks like one is read as the target alone.
 */
import { backgrounds } from "./backgrounds";
import { decreases } from "./decreases";
import { doneOnce } from "./doneOnce";
import type { FrozenPledge } from "./frozenPledge";
import { increases } from "./increases";
import { maximums } from "./maximums";
import { minimums } from "./minimums";
import { misleadingNumbers } from "./misleadingNumbers";
import { ongoings } from "./ongoings";
import { recurring } from "./recurring";
import { severalTargets } from "./severalTargets";
import { shares } from "./shares";
import { volumes } from "./volumes";
import { wordOrder } from "./wordOrder";

/** All frozen pledge sentences by theme. */
export const frozenPledges: Readonly<Record<string, readonly FrozenPledge[]>> = {
  minimums,
  maximums,
  increases,
  decreases,
  shares,
  doneOnce,
  volumes,
  ongoings,
  recurring,
  wordOrder,
  severalTargets,
  backgrounds,
  misleadingNumbers,
};
