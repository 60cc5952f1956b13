import { localFormula } from "./localFormula";
import { localNumberFormat, plainNumberFormat } from "./numberFormats";
import { englishFormula } from "./typedFormula";

/** How formulas, formats and values are written where the workbook is: what Excel's `…Local` members speak. */
export interface DataLocale {
  readonly formula: (english: string) => string;
  /** What is written in a cell, back in the API's English. */
  readonly written: (local: string) => string;
  readonly format: (english: string) => string;
  readonly plainFormat: (local: string) => string;
}

const english: DataLocale = {
  formula: (text) => text,
  written: (text) => text,
  format: (text) => text,
  plainFormat: (text) => text,
};

const swedish: DataLocale = {
  formula: localFormula,
  written: (text) => {
    if (text.startsWith("=")) return englishFormula(text);
    // A decimal comma between digits is a point in the API's own English.
    return /^[+-]?[\d\s\u00a0]*\d,\d+\s*%?$/.test(text)
      ? text.replace(/[\s\u00a0]/g, "").replace(",", ".")
      : text;
  },
  format: localNumberFormat,
  plainFormat: plainNumberFormat,
};

/** The ways of a culture, `"sv-SE"`; every other than Swedish is written as in English. */
export function dataLocale(culture: string): DataLocale {
  return culture.toLowerCase().startsWith("sv") ? swedish : english;
}
