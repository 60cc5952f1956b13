import { ok, type Result } from "../../core/result/result";
import { converse } from "./failures";
import { brokenBuild, type BrokenBuild } from "./write/brokenBuild";
import {
  buildingKey,
  forgetKeys,
  isBuildingName,
  freshFor,
  isFresh,
  isMark,
  layingKey,
  marksOf,
  pendingKey,
  readBuilding,
  readJournal,
  runOf,
  writtenKey,
} from "./write/marks";
import type { JournalEntry } from "./write/journal";
import { layAgainSteps } from "./write/layAgainSteps";
import { readLaying } from "./write/layingMark";
import { restoreJournal } from "./write/restoreJournal";
import { step, type Step } from "./write/step";
import { synced } from "./synced";

/** What an interrupted run of ours left behind. */
export interface Leftovers {
  /** Hidden sheets that were being built, by name. */
  readonly sheets: readonly string[];
  /** Whether cells were being written, which can be put back. */
  readonly hasPendingWrites: boolean;
  /** True where sheets had begun to be shown or laid anew, and will be finished. */
  readonly isUnfinished?: true;
  /** Milliseconds until it is worth looking again, where a run may still be at work. */
  readonly againIn?: number;
}

/** The same as Excel's objects, with the marks that go away with it. */
interface Found {
  readonly sheets: readonly Excel.Worksheet[];
  readonly marks: readonly Excel.Setting[];
  /** How what was written is taken back. */
  readonly journals: readonly (readonly JournalEntry[])[];
  /** Ends runs that had come so far that there is no way back. */
  readonly finishing: readonly Step[];
  /** Milliseconds until the next mark is told; 0 where none waits. */
  readonly againIn: number;
}

/**
 * Looks for what a run of ours left that was interrupted: a pane that was closed, a connection that broke.
 * Changes nothing.
 * What a run left that began a moment ago may be a colleague's who is still at work, and is not told.
 *
 * @param now milliseconds since 1970
 * @example await findLeftovers() → { ok: true, value: { sheets: ["~Löfteskollen bygger 1"], hasPendingWrites: false } }
 */
export const findLeftovers = (now: number = Date.now()): Promise<Result<Leftovers>> =>
  converse(async (context) => {
    const { sheets, journals, finishing, againIn } = await readLeftovers(context, now);
    return ok({
      sheets: sheets.map(({ name }) => name),
      hasPendingWrites: journals.length > 0,
      ...(finishing.length > 0 && { isUnfinished: true }),
      ...(againIn > 0 && { againIn }),
    });
  });

/**
 * Takes away the sheets that were being built and puts back the cells that were being written. A cell that
 * somebody has changed since is left as it is. Sheets that had begun to be shown are shown to the end: who
 * saw them may have begun to work in them. Sheets that had begun to be laid anew are laid.
 */
export async function removeLeftovers(now: number = Date.now()): Promise<Result<null>> {
  const keys: string[] = [];
  const removed = await removeAll(now, keys);
  // Perhaps only the answer was lost.
  const left = removed.ok ? null : await findLeftovers(now);
  const isDone = left === null || (left.ok && isNothing(left.value));
  if (isDone) forgetKeys(keys);
  return isDone ? ok(null) : removed;
}

const isNothing = ({ sheets, hasPendingWrites, isUnfinished }: Leftovers): boolean =>
  sheets.length === 0 && !hasPendingWrites && isUnfinished === undefined;

/** `keys` gets those of the marks that go. */
const removeAll = (now: number, keys: string[]): Promise<Result<null>> =>
  converse(async (context) => {
    const { sheets, marks, journals, finishing } = await readLeftovers(context, now);
    const removals = sheets.map((sheet) =>
      step(() => {
        sheet.delete();
      }),
    );
    // By key: among the loaded items each stands by its position, which moves as others go.
    const unmarks = marks.map(({ key }) =>
      step(() => {
        context.workbook.settings.getItem(key).delete();
      }),
    );
    keys.push(...marks.map(({ key }) => key));
    await restoreJournal(context, journals.flat(), [...removals, ...finishing, ...unmarks]);
    return ok(null);
  });

async function readLeftovers(context: Excel.RequestContext, now: number): Promise<Found> {
  const { settings, worksheets } = context.workbook;
  settings.load("items/key,items/value");
  worksheets.load("items/id,items/name,items/visibility");
  await synced(context);
  const ofOurs = settings.items.filter(({ key }) => isMark(key));
  const written: unknown = settings.items.find(({ key }) => key === writtenKey)?.value;
  const isOver = (key: string): boolean => marksOf(String(written)).includes(key);
  const inWork = ofOurs
    .filter(({ key }) => isFresh(key, now))
    .flatMap(({ value }) => readBuilding(value).names);
  // A run that came to its end has nothing to put back, whatever marks are left of it.
  const ripe = ofOurs.filter(({ key }) => !isFresh(key, now) && !isOver(key));
  const runs = [...new Set(ripe.map(({ key }) => runOf(key)))];
  const valueOf = (key: string): unknown => ripe.find((one) => one.key === key)?.value;
  const broken: BrokenBuild[] = [];
  const laying: Step[] = [];
  for (const run of runs) {
    const journal = readJournal(valueOf(pendingKey(run)));
    const mark = readBuilding(valueOf(buildingKey(run)));
    // One answer for each run that was interrupted: more than one is hardly ever there.
    broken.push(await brokenBuild(context, worksheets.items, mark, journal));
    const laid = readLaying(valueOf(layingKey(run)));
    laying.push(...(await layAgainSteps(context, worksheets.items, laid)).steps);
  }
  const named = worksheets.items.filter(
    ({ name }) => isBuildingName(name) && !inWork.includes(name),
  );
  const going = broken.flatMap(({ sheets }) => sheets);
  const waits = ofOurs.map(({ key }) => freshFor(key, now)).filter((wait) => wait > 0);
  return {
    againIn: waits.length === 0 ? 0 : Math.min(...waits),
    sheets: await withoutThoseInUse(context, [...new Set([...going, ...named])]),
    marks: ofOurs.filter(({ key }) => !isFresh(key, now)),
    journals: broken.map(({ journal }) => journal).filter(({ length }) => length > 0),
    finishing: [...laying, ...broken.flatMap(({ finishing }) => finishing)],
  };
}

/** A sheet that somebody has brought to light and written into is theirs. */
async function withoutThoseInUse(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.Worksheet[]> {
  const seen = sheets
    .filter(({ visibility }) => visibility === "Visible")
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load("address") }));
  if (seen.length > 0) await synced(context);
  const inUse = seen.filter(({ used }) => !used.isNullObject).map(({ sheet }) => sheet);
  return sheets.filter((sheet) => !inUse.includes(sheet));
}
