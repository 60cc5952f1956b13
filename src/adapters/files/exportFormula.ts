/**
 * Turns a formula in English, with its `=`, into the formula as a file stores it: the opposite of
 * `importFormula`.
 *
 * Functions that came after Excel 2007 carry `_xlfn.`, two of them `_xlfn._xlws.`; without it Excel
 * shows #NAME?. Functions of ours carry `_xldudf_`, as Excel itself stores an add-in's. Texts, names of
 * sheets and columns in brackets are left alone.
 *
 * @example exportFormula("=LOFTE.TAKT(A1,BETA.DIST(B1,2,3,TRUE))") →
 *   "_xldudf_LOFTE_TAKT(A1,_xlfn.BETA.DIST(B1,2,3,TRUE))"
 */
export const exportFormula = (formula: string): string =>
  formula.replace(/^=/, "").replace(untouchedOrCall, (found: string, name?: string) => {
    if (name === undefined) return found;
    const call = name.toUpperCase();
    if (call.startsWith("LOFTE.")) return `_xldudf_${call.replace(".", "_")}`;
    if (call === "FILTER" || call === "SORT") return `_xlfn._xlws.${call}`;
    return newFunctions.has(call) ? `_xlfn.${call}` : name;
  });

/** A text, a sheet's name or a column's name, else the name of a function before its bracket. */
const untouchedOrCall =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]'])*\]|(?<![\p{L}\p{N}_.])(\p{L}[\p{L}\p{N}_.]*)(?=\()/gu;

const newFunctions = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST
  BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH
  CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS
  COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL
  DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE
  FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST
  GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC
  IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP
  MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV
  NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI
  POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE
  SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T
  T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT
  VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(
    /\s+/,
  ),
);
