import { parametersOf } from "./parametersOf";

/** Functions that came after Excel 2007; files write them with a prefix that older versions pass over. */
const later = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV " +
    "BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT " +
    "CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT " +
    "COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND " +
    "EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS " +
    "FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST " +
    "IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA " +
    "LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST " +
    "NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC " +
    "PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ " +
    "REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P " +
    "STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN " +
    "TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS " +
    "XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
/** Excel's own functions with a dot that files write as they are. */
const dotted = new Set([
  "ERROR.TYPE",
  "NETWORKDAYS.INTL",
  "WORKDAY.INTL",
  "ISO.CEILING",
  "ECMA.CEILING",
]);
/** Two that have a second prefix as well. */
const ofWorksheets = new Set(["FILTER", "SORT"]);

/** Quoted texts, quoted names of sheets, what stands in brackets; else a word and whether a bracket follows. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|([\p{L}_\\][\p{L}\p{N}_.]*)(\s*\()?/gu;
/** A function of an add-in: its namespace, a dot, its name. */
const addIn = /^([A-Z][A-Z0-9]*)\.([\p{L}\p{N}_.]+)$/iu;

/**
 * The formula as files keep it, from the one that people see: the opposite of `formulaFromFile`.
 *
 * @param table name of the table around the cell, for references such as `[@Utfall]`
 * @example formulaToFile("=LOFTE.TAKT(XLOOKUP(1,A:A,B:B))") // "_xldudf_LOFTE_TAKT(_xlfn.XLOOKUP(1,A:A,B:B))"
 * @example formulaToFile("=[@Utfall]*2", "Tabell1") // "Tabell1[[#This Row],[Utfall]]*2"
 */
export function formulaToFile(formula: string, table = ""): string {
  const spelt = thisRow(formula.startsWith("=") ? formula.slice(1) : formula, table);
  const parameters = /\b(?:LET|LAMBDA)\s*\(/i.test(spelt) ? parametersOf(spelt) : none;
  return spelt.replace(pieces, (whole, word?: string, bracket?: string) => {
    if (word === undefined) return whole;
    if (bracket === undefined)
      return parameters.has(word.toLocaleLowerCase()) ? `_xlpm.${word}` : whole;
    const name = word.toUpperCase();
    if (later.has(name)) return `_xlfn.${whole}`;
    if (ofWorksheets.has(name)) return `_xlfn._xlws.${whole}`;
    const [, namespace, own] = addIn.exec(word) ?? [];
    if (namespace === undefined || own === undefined || dotted.has(name)) return whole;
    return `_xldudf_${namespace}_${own}${bracket}`.toUpperCase().replace("_XLDUDF_", "_xldudf_");
  });
}

const none: ReadonlySet<string> = new Set();

/** Files know `[@Kolumn]` only as `Tabell[[#This Row],[Kolumn]]`. */
function thisRow(formula: string, table: string): string {
  if (!formula.includes("[@")) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.]*)?\[@(?:\[((?:'.|[^\]])*)\]|((?:'.|[^[\]])*))\]/gu,
    (whole, named?: string, bracketed?: string, plain?: string) => {
      const column = bracketed ?? plain;
      if (whole.startsWith('"') || column === undefined) return whole;
      const name = named ?? table;
      return column === "" ? `${name}[#This Row]` : `${name}[[#This Row],[${column}]]`;
    },
  );
}
