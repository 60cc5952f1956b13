import { finishRemovals } from "./finishRemovals";
import type { JournalEntry } from "./journal";
import type { BuildingMark } from "./marks";
import { freezeSteps } from "./pageSteps";
import { step, type Step } from "./step";

/** How a run that broke off is ended when its pane is gone. */
export interface BrokenBuild {
  /** The sheets that go, unless somebody works in them by now: its own, or those whose place they took. */
  readonly sheets: readonly Excel.Worksheet[];
  /** What was written and is taken back. */
  readonly journal: readonly JournalEntry[];
  /** What is done to the end. */
  readonly finishing: readonly Step[];
}

/**
 * Says how a run ends that broke off: it is taken back, unless people have seen of it what cannot be taken
 * from them. Showing sheets and taking away are its last work, so where a new sheet can be seen or something
 * is gone all the rest is done, and it is brought to its end.
 */
export async function brokenBuild(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  { built, removed }: BuildingMark,
  journal: readonly JournalEntry[],
): Promise<BrokenBuild> {
  const found = built.flatMap((one) => {
    const sheet = worksheets.find(({ id }) => id === one.id);
    return sheet ? [{ ...one, sheet }] : [];
  });
  const shown = found.filter(({ isShown }) => isShown);
  const isSeen = shown.some(({ sheet }) => sheet.visibility === "Visible");
  const removals = await finishRemovals(context, journal, removed);
  if (!isSeen && removals === null) {
    return { sheets: found.map(({ sheet }) => sheet), journal, finishing: [] };
  }
  const showing = shown.flatMap(({ sheet, frozen }) => [
    step(() => {
      sheet.visibility = "Visible";
    }),
    ...freezeSteps(() => sheet, frozen),
  ]);
  const going = worksheets.filter(({ id }) => removed.includes(id));
  if (removals !== null) {
    return { sheets: [], journal: [], finishing: [...showing, ...removals] };
  }
  const rows = (await finishRemovals(context, journal, [], true)) ?? [];
  return { sheets: going, journal: [], finishing: [...showing, ...rows] };
}
