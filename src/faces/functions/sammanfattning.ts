import type { Judgement } from "../../core/domain/judge";
import { rollUp } from "../../core/domain/rollUp";
import { interims, verdicts } from "../../core/domain/verdict";
import { functionErrors, functionWords } from "../../core/language/functionWords";
import { headlineWith } from "../../core/language/headline";
import { isBlank, isFault, readCell, type Cell } from "./cell";
import { invalid, passOn, type Answer } from "./errors";
import { toMatrix, type Argument } from "./mapCells";

/**
 * LOFTE.SAMMANFATTNING: the headline of a range of answers from BEDOMNING; blank cells are ignored.
 *
 * @example sammanfattning([["Uppfyllt"], ["Ej uppfyllt"]]) → [["1 av 2 bedömbara löften uppfyllda (0 kan ej bedömas)"]]
 */
export function sammanfattning(bedomningar: Argument): Answer[][] {
  const cells = toMatrix(bedomningar).flat().map(readCell);
  const fault = cells.find(isFault);
  if (fault) return [[passOn(fault)]];
  const standings = cells.filter((cell) => !isBlank(cell)).map(readStanding);
  const known = standings.filter((standing) => standing !== null);
  if (known.length < standings.length) throw invalid(functionErrors.notVerdicts);
  return [[headlineWith(functionWords.verdicts, rollUp(known))]];
}

/** What BEDOMNING meant; after "Kan ej bedömas" comes the reason, which is not read. */
function readStanding(cell: Cell): Pick<Judgement, "verdict" | "interim"> | null {
  if (typeof cell !== "string") return null;
  const words = functionWords.verdicts;
  const [name = ""] = cell.trim().split(" – ");
  const verdict = verdicts.find((each) => words.verdicts[each] === name);
  if (verdict) return { verdict, interim: null };
  const interim = interims.find((each) => words.interims[each] === name);
  return interim ? { verdict: null, interim } : null;
}
