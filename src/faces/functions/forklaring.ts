import { judge } from "../../core/domain/judge";
import { explainWith } from "../../core/language/explainWith";
import { isPercentUnit } from "../../core/language/figures";
import { functionWords } from "../../core/language/functionWords";
import type { Answer } from "./errors";
import { mapCells, type Argument } from "./mapCells";
import { closedQuestion, readLabel, readPledgeCells } from "./readPledgeCells";

/**
 * LOFTE.FORKLARING: one verdict explained in short Swedish sentences.
 *
 * Arguments: maltyp, mal, utfall, basvarde, enhet and avgransning.
 *
 * @example forklaring([["minst"]], [[200]], [[104]], null, [["trafikkontroller"]], null) →
 *   [["Löftet var minst 200 trafikkontroller. 104 gjordes (52 %). Ej uppfyllt."]]
 */
export const forklaring = (...args: readonly Argument[]): Answer[][] =>
  mapCells(6, args, (cells) => {
    const unit = readLabel(cells[4] ?? null);
    const scope = readLabel(cells[5] ?? null);
    const isPercent = unit !== null && isPercentUnit.test(unit);
    const question = closedQuestion(readPledgeCells(cells, isPercent));
    return explainWith(functionWords, { ...question, unit, scope }, judge(question));
  });
