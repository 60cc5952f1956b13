import { pageFunctionErrors } from "../../core/language/functionWords";
import { isFault, readCell } from "./cell";
import { invalid, passOn, type Answer } from "./errors";
import { toMatrix, type Argument } from "./mapCells";

/**
 * LOFTE.TOLKA: the main target of a pledge's text as a row of kind, value, unit, scope, recurrence and
 * period, with "" for what the text does not say.
 *
 * The reader is fetched with the first call. Where it cannot be fetched the answer is #VALUE! in words,
 * and the next call tries again.
 *
 * @example await tolka([["Minst 12 vandringar i centrum per år"]]) →
 *   [["minst", 12, "vandringar", "centrum", "år", ""]]
 */
export async function tolka(text: Argument): Promise<Answer[][]> {
  const [row, more] = toMatrix(text);
  if (more || row?.length !== 1) throw invalid(pageFunctionErrors.shape);
  const cell = readCell(row[0]);
  if (isFault(cell)) return [[passOn(cell)]];
  const reader = await loadReader();
  // Excel passes an empty cell as 0, and a number is no pledge.
  return [[...reader(typeof cell === "string" ? cell : "")]];
}

type PledgeRow = (typeof import("./pledgeRow"))["pledgeRow"];

/** The bundler forgets a failed fetch, so that asking again fetches again. */
async function loadReader(): Promise<PledgeRow> {
  try {
    const { pledgeRow } = await import(/* webpackChunkName: "tolka" */ "./pledgeRow");
    return pledgeRow;
  } catch {
    throw invalid(pageFunctionErrors.notLoaded);
  }
}
