import { activityCandidates } from "./intake/activityCandidates";
import { documentPeriod } from "./intake/documentPeriod";
import { findPledges } from "./intake/findPledges";
import type { FoundDocument } from "./intake/foundDocument";
import type { Intake } from "./intake/intake";
import { outcomeCandidates } from "./intake/outcomeCandidates";
import { pledgeCandidates } from "./intake/pledgeCandidates";
import type { Block } from "./reading/document/block";
import { readWorkbookInSteps } from "./schema/readWorkbook";
import type { Steps } from "./schema/steps";
import type { Workbook } from "./sheet/sheet";

/** More than these on one page help nobody; the rest is taken in by its own text. */
const mostShown = 150;
/** Pledges that are read between two breaths. */
const perStep = 5;

/**
 * Takes a document in: what it would give the workbook's Löften, Aktivitetsplan and follow-ups, for a
 * person to choose from. Changes nothing.
 *
 * Yields the share (0–1) that is done, so that a page can breathe and a person can stop.
 *
 * @param thisYear goes for pledges whose document names no year
 */
export function* takeInSteps(
  blocks: readonly Block[],
  workbook: Workbook,
  thisYear: number,
): Steps<Intake> {
  const found = findPledges(blocks);
  yield 0.3;
  const reading = readWorkbookInSteps(workbook);
  let step = reading.next();
  for (; !step.done; step = reading.next()) yield 0.35;
  const read = step.value;
  yield 0.4;
  const shown = found.pledges.slice(0, mostShown);
  const pledges: Intake["pledges"][number][] = [];
  for (let from = 0; from < shown.length; from += perStep) {
    const part: FoundDocument = { ...found, pledges: shown.slice(from, from + perStep) };
    const candidates = pledgeCandidates(part, read.pledges, thisYear);
    pledges.push(...candidates.map((one) => numberedFrom(one, from)));
    yield 0.4 + (0.4 * from) / shown.length;
  }
  const activities = found.activities.slice(0, mostShown);
  return {
    pledges,
    activities: activityCandidates(activities, workbook),
    outcomes: outcomeCandidates(found, read.pledges).slice(0, mostShown),
    known: read.pledges,
    leftOut: found.pledges.length - shown.length + (found.activities.length - activities.length),
    isSwedish: found.isSwedish,
    year: found.year,
    period: documentPeriod(blocks, found.year),
  };
}

/** Keys are counted through the whole document. */
function numberedFrom(
  candidate: Intake["pledges"][number],
  from: number,
): Intake["pledges"][number] {
  const [at = "0", part = "0"] = candidate.key.split(".");
  const sentence = String(Number(at) + from);
  return { ...candidate, key: `${sentence}.${part}`, sentence };
}
