import { ok, type Result } from "../../core/result/result";
import { converse } from "./failures";
import {
  forgetKeys,
  isBuildingName,
  isFresh,
  isMark,
  isPendingMark,
  pendingKey,
  readBuildingNames,
  readJournal,
  writtenKey,
} from "./write/marks";
import { restoreJournal } from "./write/restoreJournal";
import { step } from "./write/step";

/** What an interrupted run of ours left behind. */
export interface Leftovers {
  /** Hidden sheets that were being built, by name. */
  readonly sheets: readonly string[];
  /** Whether cells were being written, which can be put back. */
  readonly hasPendingWrites: boolean;
}

/** The same as Excel's objects, with the marks that go away with it. */
interface Found {
  readonly sheets: readonly Excel.Worksheet[];
  readonly marks: readonly Excel.Setting[];
  readonly pending: readonly Excel.Setting[];
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
    const { sheets, pending } = await readLeftovers(context, now);
    return ok({ sheets: sheets.map(({ name }) => name), hasPendingWrites: pending.length > 0 });
  });

/**
 * Takes away the sheets that were being built and puts back the cells that were being written. A cell that
 * somebody has changed since is left as it is.
 */
export const removeLeftovers = (now: number = Date.now()): Promise<Result<null>> =>
  converse(async (context) => {
    const { sheets, marks, pending } = await readLeftovers(context, now);
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
    const journal = pending.flatMap(({ value }) => readJournal(value));
    await restoreJournal(context, journal, [...removals, ...unmarks]);
    forgetKeys(marks.map(({ key }) => key));
    return ok(null);
  });

async function readLeftovers(context: Excel.RequestContext, now: number): Promise<Found> {
  const { settings, worksheets } = context.workbook;
  settings.load("items/key,items/value");
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const ofOurs = settings.items.filter(({ key }) => isMark(key));
  const inWork = ofOurs
    .filter(({ key }) => isFresh(key, now))
    .flatMap(({ value }) => readBuildingNames(value));
  const written: unknown = settings.items.find(({ key }) => key === writtenKey)?.value;
  return {
    sheets: await withoutThoseInUse(
      context,
      worksheets.items.filter(({ name }) => isBuildingName(name) && !inWork.includes(name)),
    ),
    marks: ofOurs.filter(({ key }) => !isFresh(key, now)),
    // A run that came to its end has nothing to put back, whatever marks are left of it.
    pending: ofOurs.filter(
      ({ key }) => isPendingMark(key) && !isFresh(key, now) && key !== pendingKey(String(written)),
    ),
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
  if (seen.length > 0) await context.sync();
  const inUse = seen.filter(({ used }) => !used.isNullObject).map(({ sheet }) => sheet);
  return sheets.filter((sheet) => !inUse.includes(sheet));
}
