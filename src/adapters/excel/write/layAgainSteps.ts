import { readSituation } from "./readSituation";
import { renamedFormula } from "./renamedFormula";
import { layAnewSteps } from "./layAnewSteps";
import type { LaidSheet } from "./layingMark";
import { sheetIn } from "./situation";
import type { Step } from "./step";

/** How sheets of ours are laid once more. */
export interface LayingAgain {
  readonly steps: readonly Step[];
  /** The first of them that is locked by now, which Excel would refuse. */
  readonly locked: string | null;
}

/**
 * Says how sheets are laid once more that a broken run may have left half laid. What was on them cannot be
 * put back, but they are ours alone and come out the same however often they are laid. A sheet that
 * somebody has renamed since is known by Excel's id; one that is gone is not made again.
 *
 * @param sheets all of the workbook, with their ids and names read
 */
export async function layAgainSteps(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  laid: readonly LaidSheet[],
): Promise<LayingAgain> {
  const here = laid.flatMap(({ id, change }) => {
    const now = sheets.find((sheet) => sheet.id === id);
    return now ? [{ ...change, sheet: now.name, was: change.sheet }] : [];
  });
  if (here.length === 0) return { steps: [], locked: null };
  const { situation } = await readSituation(context, here);
  const renamed = new Map(
    here.filter(({ sheet, was }) => sheet !== was).map(({ sheet, was }) => [was, sheet]),
  );
  const names = {
    nowNamed: (formula: string) => renamedFormula(formula, renamed),
    sheetNamed: (name: string) => context.workbook.worksheets.getItem(renamed.get(name) ?? name),
  };
  return {
    steps: here.flatMap((change) => layAnewSteps(change, situation, names)),
    locked: here.find(({ sheet }) => sheetIn(situation, sheet)?.isProtected)?.sheet ?? null,
  };
}
