import { failed, ok, type Failure, type Result } from "../../../core/result/result";
import type { Change } from "../../../core/sheet/change";
import { converse, failureOf } from "../failures";
import { finishRemovals } from "./finishRemovals";
import type { JournalEntry } from "./journal";
import { layAgainSteps } from "./layAgainSteps";
import type { LaidSheet } from "./layingMark";
import { marksOf, writtenKey } from "./marks";
import { restoreJournal } from "./restoreJournal";
import { isSameName } from "./situation";
import { sendSteps } from "./sendSteps";
import { step, type Step } from "./step";
import { synced } from "../synced";

/** How far a run had come when it broke off. */
export interface BrokenRun {
  readonly run: string;
  readonly changes: readonly Change[];
  readonly journal: readonly JournalEntry[];
  /** The sheets that were to be laid anew. */
  readonly laid: readonly LaidSheet[];
  /** What the new sheets were called while they were built, by their final names. */
  readonly built: ReadonlyMap<string, string>;
  /** Excel's ids of them by the same names, as far as they are known. */
  readonly ids: ReadonlyMap<string, string>;
  /** Excel's ids of the sheets that were to go. */
  readonly removed: readonly string[];
}

interface Outcome {
  readonly isDone: boolean;
  /** A new sheet's name that somebody else has taken meanwhile. */
  readonly taken: string | null;
  /** A sheet that was to be laid anew and is locked, so that nothing has been taken off it. */
  readonly locked: string | null;
}

/**
 * Makes up for a run that broke off: takes away what it had built and puts back what it had written. What it
 * had begun to lay anew is laid once more, as nothing of it can be put back.
 *
 * @returns success where everything had been done and only the answer was lost, or is done now; else the failure, or
 * `excel.partlyWritten` where Excel could not be reached again: the marks then stay for the next start
 */
export async function takeBack(broken: BrokenRun, failure: Failure): Promise<Result<null>> {
  const outcome = await converse<Outcome>(async (context) => {
    const { settings, worksheets, tables } = context.workbook;
    const written = settings.getItemOrNullObject(writtenKey);
    const marks = marksOf(broken.run).map((key) => settings.getItemOrNullObject(key));
    for (const setting of [written, ...marks]) setting.load("value");
    worksheets.load("items/id,items/name");
    tables.load("items/name");
    await synced(context);
    const unmarks = marks
      .filter((setting) => !setting.isNullObject)
      .map((setting) =>
        step(() => {
          setting.delete();
        }),
      );
    if (!written.isNullObject && written.value === broken.run) {
      if (unmarks.length > 0) await restoreJournal(context, [], unmarks);
      return ok({ isDone: true, taken: null, locked: null });
    }
    const [isBuilding, isPending, isLaying] = marks.map(({ isNullObject }) => !isNullObject);
    if ((isBuilding || isPending) && (await isFinished(context, broken, unmarks))) {
      return ok({ isDone: true, taken: null, locked: null });
    }
    const laid = isLaying === true ? broken.laid : [];
    const again = await layAgainSteps(context, worksheets.items, laid);
    const locked = refusals.includes(failure.code) ? again.locked : null;
    const ours = worksheets.items.filter(({ id, name }) => isBuilt(broken, id, name));
    const removals = ours.map((sheet) =>
      step(() => {
        sheet.delete();
      }),
    );
    const others = worksheets.items
      .filter((sheet) => !ours.includes(sheet))
      .map(({ name }) => name);
    await restoreJournal(context, isPending === true ? broken.journal : [], [
      ...removals,
      ...(locked === null ? again.steps : []),
      ...unmarks,
    ]);
    // Laid once more, and nothing else was asked for.
    const isDone = laid.length > 0 && laid.length === broken.changes.length && locked === null;
    return ok({ isDone, taken: takenName(broken.changes, others), locked });
  }, waiting);
  if (!outcome.ok)
    return failed({ code: "excel.partlyWritten", facts: { sheet: firstSheet(broken) } });
  if (outcome.value.isDone) return ok(null);
  const { taken } = outcome.value;
  const unlocked = broken.changes.find((change) => change.kind === "protectSheet" && !change.isOn);
  const locked =
    outcome.value.locked ?? (refusals.includes(failure.code) ? unlocked?.sheet : undefined);
  if (locked !== undefined) {
    return failed({ code: "excel.sheetProtected", facts: { sheet: locked } });
  }
  // Two people clicked at once: Excel's own code only says that a name would not do.
  return failed(taken === null ? failure : { code: "excel.sheetExists", facts: { sheet: taken } });
}

/** Brings taking away to its end where it has begun; where Excel refuses that, all is put back instead. */
async function isFinished(
  context: Excel.RequestContext,
  { run, journal, removed }: BrokenRun,
  unmarks: readonly Step[],
): Promise<boolean> {
  const rest = await finishRemovals(context, journal, removed);
  if (rest === null) return false;
  const { settings } = context.workbook;
  const written = step(() => {
    settings.add(writtenKey, run);
  });
  try {
    await sendSteps(context, [...rest, written, ...unmarks]);
    return true;
  } catch (error) {
    if (failureOf(error) === null) throw error;
    return false;
  }
}

/** What Excel says where a sheet is locked, or is to be unlocked and has a password. */
const refusals: readonly string[] = ["excel.accessDenied", "excel.invalidArgument"];

/** Somebody may have begun to type meanwhile; that must not keep us from tidying up. */
const waiting: Excel.RunOptions = { delayForCellEdit: true };

const isBuilt = ({ built, ids }: BrokenRun, id: string, name: string): boolean =>
  [...built].some(([final, now]) => now === name || ids.get(final) === id);

/** A new sheet's name that somebody else has taken meanwhile. */
const takenName = (changes: readonly Change[], names: readonly string[]): string | null =>
  changes.find(
    ({ kind, sheet }) => kind === "addSheet" && names.some((name) => isSameName(name, sheet)),
  )?.sheet ?? null;

const firstSheet = ({ changes }: BrokenRun): string => changes[0]?.sheet ?? "";
