import { explainWith } from "../../core/language/explainWith";
import { isPercentUnit } from "../../core/language/figures";
import { functionWords } from "../../core/language/functionWords";
import type { Answer } from "./errors";
import { judgeCells } from "./judgeCells";
import { mapCells, type Argument } from "./mapCells";
import { readLabel } from "./readPledgeCells";

/**
 * LOFTE.FORKLARING: one verdict explained in short Swedish sentences.
 *
 * Arguments: maltyp, mal, utfall, basvarde, enhet and avgransning; and for the same verdict as
 * BEDOMNING gives also slut, avstamning, troskel, utfallets_avgransning and andel.
 *
 * @example forklaring([["minst"]], [[200]], [[104]], null, [["trafikkontroller"]]) →
 *   [["Löftet var minst 200 trafikkontroller. 104 gjordes (52 %). Ej uppfyllt."]]
 */
export const forklaring = (...args: readonly Argument[]): Answer[][] =>
  mapCells(11, args, ([kind, target, outcome, baseline, unitCell, scope, end, today, ...more]) => {
    const unit = readLabel(unitCell);
    const [threshold, outcomeScope, share] = more;
    const cells = [kind, target, outcome, baseline, end, today];
    return judgeCells(
      [...cells, threshold, scope, outcomeScope, share],
      unit !== null && isPercentUnit.test(unit),
      (question, judgement) => explainWith(functionWords, { ...question, unit }, judgement),
    );
  });
