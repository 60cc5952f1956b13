import { interims, verdicts } from "../../core/domain/verdict";
import { functionErrors, functionWords } from "../../core/language/functionWords";
import { isBlank, isFault, readCell } from "./cell";
import { invalid, passOn, type Answer } from "./errors";
import { toMatrix, type Argument } from "./mapCells";

/**
 * LOFTE.SAMMANFATTNING: the headline of a range of answers from BEDOMNING; blank cells are ignored.
 *
 * @example sammanfattning([["Uppfyllt"], ["Ej uppfyllt"]]) → [["1 av 2 bedömbara löften uppfyllda (0 kan ej bedömas)"]]
 */
export function sammanfattning(bedomningar: Argument): Answer[][] {
  const cells = toMatrix(bedomningar)
    .flat()
    .map(readCell)
    .filter((cell) => !isBlank(cell));
  const fault = cells.find(isFault);
  if (fault) return [[passOn(fault)]];
  // After "Kan ej bedömas" comes the reason, which is not read.
  const names = cells.map((cell) => typeof cell === "string" && cell.split(" – ")[0]?.trim());
  const words = functionWords.verdicts;
  const count = (name: string): number => names.filter((each) => each === name).length;
  const [met = 0, partlyMet = 0, notMet = 0, notJudged = 0] = verdicts.map((verdict) =>
    count(words.verdicts[verdict]),
  );
  const open = interims.reduce((sum, interim) => sum + count(words.interims[interim]), 0);
  const judged = met + partlyMet + notMet;
  if (judged + notJudged + open < names.length) throw invalid(functionErrors.notVerdicts);
  return [[names.length > 0 ? words.headline({ met, judged, notJudged, open }) : words.noPledges]];
}
