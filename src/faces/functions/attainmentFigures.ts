import { judge } from "../../core/domain/judge";
import { functionErrors, functionWords } from "../../core/language/functionWords";
import { shortReason } from "../../core/language/reasonPhrase";
import { notAvailable, type Answer } from "./errors";
import { mapCells, type Argument } from "./mapCells";
import { closedQuestion, readPledgeCells } from "./readPledgeCells";

/**
 * LOFTE.MALUPPFYLLELSE: the attainment as a ratio, 1 on target, or #N/A with the reason in words.
 *
 * @example maluppfyllelse([["minst"]], [[200]], [[104]], null) → [[0.52]]
 */
export const maluppfyllelse = (...args: readonly Argument[]): Answer[][] =>
  mapFigures(args, "ratio");

/**
 * LOFTE.AVVIKELSE: the signed distance to the target, negative is worse, or #N/A with the reason.
 *
 * @example avvikelse([["minst"]], [[200]], [[104]], null) → [[-96]]
 */
export const avvikelse = (...args: readonly Argument[]): Answer[][] =>
  mapFigures(args, "deviation");

/** Arguments: maltyp, mal, utfall and basvarde. */
const mapFigures = (args: readonly Argument[], figure: "ratio" | "deviation"): Answer[][] =>
  mapCells(4, args, (cells) => {
    const pledge = readPledgeCells(cells, false);
    const judgement = judge(closedQuestion(pledge));
    const { reason } = judgement;
    if (reason) return notAvailable(shortReason(functionWords.verdicts, reason, pledge.kind));
    const value = judgement[figure];
    // Adding 0 makes a negative zero an ordinary one.
    return value === null ? notAvailable(functionErrors.noFigure) : value + 0;
  });
