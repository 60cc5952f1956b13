import { builtinFormulas } from "./builtinFormulas";
import type { ComputeMode } from "../computeMode";
import type { FormulaPlaces, RowFormulas } from "./formulaPlaces";
import type { FormulaWords } from "./formulaWords";
import { lofteFormulas } from "./lofteFormulas";

export type { FormulaPlaces, RowFormulas } from "./formulaPlaces";

/**
 * The formulas of one row of a follow-up sheet: the same text for every row of the sheet.
 *
 * In English with commas, right in Excel 2016 and LibreOffice: nested IF, no LET, LAMBDA, IFS or
 * TEXTJOIN. BETA.DIST alone is younger than 2007 and is named without the prefix that files need.
 * Both ways share the basis columns, so that they read what people typed in the same way.
 *
 * @example rowFormulas("lofte", places, words).chance →
 *   '=IF(…,LOFTE.CHANS(LofteUppf_2021_T2[[#This Row],[Underlag måltyp]],…))'
 */
export function rowFormulas(
  mode: Exclude<ComputeMode, "values">,
  places: FormulaPlaces,
  words: FormulaWords,
): RowFormulas {
  const builtin = builtinFormulas(places, words);
  return mode === "builtin" ? builtin : { ...builtin, ...lofteFormulas(places, builtin) };
}
