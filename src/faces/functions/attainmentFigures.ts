import { judge, type Judgement } from "../../core/domain/judge";
import type { TargetKind } from "../../core/domain/kinds";
import { functionErrors } from "../../core/language/functionWords";
import { reasonText } from "./bedomning";
import { notAvailable, type Answer } from "./errors";
import { mapCells, type Argument } from "./mapCells";
import { closedQuestion, readPledgeCells } from "./readPledgeCells";

const names = ["maltyp", "mal", "utfall", "basvarde"] as const;

/**
 * LOFTE.MALUPPFYLLELSE: the attainment as a ratio, 1 on target, or #N/A with the reason in words.
 *
 * @example maluppfyllelse([["minst"]], [[200]], [[104]], null) → [[0.52]]
 */
export const maluppfyllelse = (
  maltyp: Argument,
  mal: Argument,
  utfall: Argument,
  basvarde: Argument,
): Answer[][] =>
  mapFigures(
    [maltyp, mal, utfall, basvarde],
    ({ ratio }) => ratio,
    (kind) =>
      kind === "increase" || kind === "decrease"
        ? functionErrors.noRatio
        : functionErrors.zeroRatio,
  );

/**
 * LOFTE.AVVIKELSE: the signed distance to the target, negative is worse, or #N/A with the reason.
 *
 * @example avvikelse([["minst"]], [[200]], [[104]], null) → [[-96]]
 */
export const avvikelse = (
  maltyp: Argument,
  mal: Argument,
  utfall: Argument,
  basvarde: Argument,
): Answer[][] =>
  mapFigures(
    [maltyp, mal, utfall, basvarde],
    ({ deviation }) => deviation,
    () => functionErrors.noDeviation,
  );

function mapFigures(
  args: readonly Argument[],
  figure: (judgement: Judgement) => number | null,
  none: (kind: TargetKind | null) => string,
): Answer[][] {
  return mapCells(names, args, ([maltyp = null, mal = null, utfall = null, basvarde = null]) => {
    const pledge = readPledgeCells(maltyp, mal, utfall, basvarde, null);
    const judgement = judge(closedQuestion(pledge));
    if (judgement.reason) return notAvailable(reasonText(judgement.reason, pledge.kind));
    // Adding 0 makes a negative zero an ordinary one.
    const value = figure(judgement);
    return value === null ? notAvailable(none(pledge.kind)) : value + 0;
  });
}
