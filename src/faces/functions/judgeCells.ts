import { dayOf, partsOfDay, type Day } from "../../core/domain/day";
import { judge, type Judgement, type Question } from "../../core/domain/judge";
import { defaultThreshold } from "../../core/domain/verdict";
import { functionErrors } from "../../core/language/functionWords";
import { readPlainDay } from "../../core/reading/readPlainDay";
import { isBlank, isFault, type Cell } from "./cell";
import { invalid, type Answer } from "./errors";
import { readLabel, readPledgeCells, readQuantityCell, readThreshold } from "./readPledgeCells";

/**
 * Judges a pledge by all its cells and tells the answer, or #VALUE! in words where slut or avstamning
 * is no date or andel no number.
 *
 * The cells are those of BEDOMNING in their order: maltyp, mal, utfall, basvarde, slut, avstamning,
 * troskel, avgransning, utfallets_avgransning and andel.
 *
 * @param isPercent true where the unit is per cent; kinds of per cent are read so without it
 * @example judgeCells(["minst", 200, 104], false, (_, { verdict }) => verdict ?? "") → "notMet"
 */
export function judgeCells(
  cells: readonly (Cell | undefined)[],
  isPercent: boolean,
  tell: (question: Question, judgement: Judgement) => Answer,
): Answer {
  const end = readDate(cells[4]);
  const today = readDate(cells[5]);
  const elapsed = readQuantityCell(cells[9]);
  if (end === undefined) return invalid(functionErrors.notADate("slut"));
  if (today === undefined) return invalid(functionErrors.notADate("avstamning"));
  if (elapsed === null && !isBlank(cells[9])) return invalid(functionErrors.notANumber("andel"));
  const pledge = readPledgeCells(cells, isPercent);
  const threshold = readThreshold(cells[6]);
  // Written out, as spreading objects would cost more than the verdict itself.
  const question = {
    kind: pledge.kind,
    target: pledge.target,
    outcome: pledge.outcome,
    baseline: pledge.baseline,
    scope: readLabel(cells[7]),
    outcomeScope: readLabel(cells[8]),
    start: end === null ? null : startOf(end, elapsed),
    end,
    today,
    elapsed,
    graded: threshold !== null,
    threshold: threshold ?? defaultThreshold,
  };
  return tell(question, judge(question));
}

/** A day, `null` where the cell is blank, `undefined` where it holds something else. */
function readDate(cell: Cell | undefined): Day | null | undefined {
  if (cell === undefined || isBlank(cell) || isFault(cell)) return null;
  return readPlainDay(cell) ?? undefined;
}

/** A start that answers whether the period has begun, which is all that is asked of it beside andel. */
function startOf(end: Day, elapsed: number | null): Day | null {
  if (elapsed === null) return dayOf(partsOfDay(end).year, 1, 1);
  return elapsed > 0 ? null : end;
}
