import type { ExplainWords } from "./explainWords";
import { explainWordsSv } from "./sv/explain";
import { verdictWordsSv } from "./sv/verdicts";

/**
 * What formulas say. Swedish only: the value of a cell must not change with who opens the workbook.
 *
 * Excel on the desktop passes an empty cell as 0, so a formula cannot tell a target that is missing
 * from one that is 0, and says so.
 */
export const functionWords: ExplainWords = {
  ...explainWordsSv,
  verdicts: {
    ...verdictWordsSv,
    reasons: {
      ...verdictWordsSv.reasons,
      noTarget: "målvärde saknas eller är 0",
    },
  },
};

/** Why a formula gives an error, shown where its cell is hovered. */
export const functionErrors = {
  shape: (name: string, shape: string, expected: string) =>
    `${name} är ${shape} celler men borde vara ${expected} eller en enda cell.`,
  passedOn: (code: string) => `Ett argument innehåller felet ${code}.`,
  notADate: (name: string) => `${name} är inget datum. Skriv till exempel 2021-12-31.`,
  notANumber: (name: string) => `${name} är inte ett tal.`,
  isMissing: (name: string) => `${name} saknas.`,
  noRatio: "Måltypen öka eller minska utan målvärde har ingen måluppfyllelse. Använd FORANDRING.",
  zeroRatio: "Med de här värdena finns ingen måluppfyllelse att räkna ut.",
  noDeviation: "För måltypen genomfört finns ingen avvikelse att räkna ut.",
  noBaseline: "basvarde saknas eller är 0, så förändringen kan inte räknas ut.",
  ambiguous: "Texten kan läsas på mer än ett sätt, till exempel 1.234. Skriv 1234 eller 1,234.",
  noNumber: "Texten innehåller inget tal.",
  noImpliedBaseline:
    "Inget heltal ger den förändringen: procenten stämmer inte. Skriv procent som 46,8 % eller 0,468.",
  tooManyBaselines: "För många heltal passar. Ange procent med fler decimaler.",
  oneCell: "BASVARDE räknar på en enda cell i taget.",
  notVerdicts: "bedomningar ska vara svar från LOFTE.BEDOMNING.",
} as const;
