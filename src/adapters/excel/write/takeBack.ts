import { failed, ok, type Failure, type Result } from "../../../core/result/result";
import type { Change } from "../../../core/sheet/change";
import { converse } from "../failures";
import type { JournalEntry } from "./journal";
import { buildingKey, pendingKey, writtenKey } from "./marks";
import { restoreJournal } from "./restoreJournal";
import { isSameName } from "./situation";
import { step } from "./step";

/** How far a run had come when it broke off. */
export interface BrokenRun {
  readonly run: string;
  readonly changes: readonly Change[];
  readonly journal: readonly JournalEntry[];
  /** What the new sheets were called while they were built, by their final names. */
  readonly built: ReadonlyMap<string, string>;
  /** Excel's ids of them by the same names, as far as they are known. */
  readonly ids: ReadonlyMap<string, string>;
}

interface Outcome {
  readonly isDone: boolean;
  /** A new sheet's name that somebody else has taken meanwhile. */
  readonly taken: string | null;
}

/**
 * Makes up for a run that broke off: takes away what it had built and puts back what it had written.
 *
 * @returns success where everything had been done and only the answer was lost; else the failure, or
 * `excel.partlyWritten` where Excel could not be reached again: the marks then stay for the next start
 */
export async function takeBack(broken: BrokenRun, failure: Failure): Promise<Result<null>> {
  const outcome = await converse<Outcome>(async (context) => {
    const { settings, worksheets, tables } = context.workbook;
    const written = settings.getItemOrNullObject(writtenKey);
    const marks = [buildingKey(broken.run), pendingKey(broken.run)].map((key) =>
      settings.getItemOrNullObject(key),
    );
    for (const setting of [written, ...marks]) setting.load("value");
    worksheets.load("items/id,items/name");
    tables.load("items/name");
    await context.sync();
    const unmarks = marks
      .filter((setting) => !setting.isNullObject)
      .map((setting) =>
        step(() => {
          setting.delete();
        }),
      );
    if (!written.isNullObject && written.value === broken.run) {
      if (unmarks.length > 0) await restoreJournal(context, [], unmarks);
      return ok({ isDone: true, taken: null });
    }
    const isPending = marks.at(-1)?.isNullObject === false;
    const ours = worksheets.items.filter(({ id, name }) => isBuilt(broken, id, name));
    const removals = ours.map((sheet) =>
      step(() => {
        sheet.delete();
      }),
    );
    const others = worksheets.items
      .filter((sheet) => !ours.includes(sheet))
      .map(({ name }) => name);
    await restoreJournal(context, isPending ? broken.journal : [], [...removals, ...unmarks]);
    return ok({ isDone: false, taken: takenName(broken.changes, others) });
  }, waiting);
  if (!outcome.ok)
    return failed({ code: "excel.partlyWritten", facts: { sheet: firstSheet(broken) } });
  if (outcome.value.isDone) return ok(null);
  const { taken } = outcome.value;
  const locked = broken.changes.find((change) => change.kind === "protectSheet" && !change.isOn);
  if (locked && refusals.includes(failure.code)) {
    return failed({ code: "excel.sheetProtected", facts: { sheet: locked.sheet } });
  }
  // Two people clicked at once: Excel's own code only says that a name would not do.
  return failed(taken === null ? failure : { code: "excel.sheetExists", facts: { sheet: taken } });
}

/** What Excel says where a sheet that is to be unlocked has a password. */
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
