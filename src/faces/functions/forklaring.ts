import { judge } from "../../core/domain/judge";
import { explainWith } from "../../core/language/explainWith";
import { functionWords } from "../../core/language/functionWords";
import { isPercentUnit } from "../../core/reading/isPercentUnit";
import type { Answer } from "./errors";
import { mapCells, type Argument } from "./mapCells";
import { closedQuestion, readLabel, readPledgeCells } from "./readPledgeCells";

const names = ["maltyp", "mal", "utfall", "basvarde", "enhet", "avgransning"] as const;

/**
 * LOFTE.FORKLARING: one verdict explained in short Swedish sentences.
 *
 * @example forklaring([["minst"]], [[200]], [[104]], null, [["trafikkontroller"]], null) →
 *   [["Löftet var minst 200 trafikkontroller. 104 gjordes (52 %). Ej uppfyllt."]]
 */
export function forklaring(
  maltyp: Argument,
  mal: Argument,
  utfall: Argument,
  basvarde: Argument,
  enhet: Argument,
  avgransning: Argument,
): Answer[][] {
  const args = [maltyp, mal, utfall, basvarde, enhet, avgransning];
  return mapCells(names, args, (cells) => {
    const [kind = null, target = null, outcome = null, baseline = null] = cells;
    const unit = readLabel(cells[4] ?? null);
    const scope = readLabel(cells[5] ?? null);
    const readUnit = isPercentUnit(unit) ? unit : null;
    const question = closedQuestion(readPledgeCells(kind, target, outcome, baseline, readUnit));
    return explainWith(functionWords, { ...question, unit, scope }, judge(question));
  });
}
