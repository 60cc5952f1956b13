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
  shape: (position: number) => `Argument ${String(position)} har en annan storlek.`,
  passedOn: (code: string) => `Ett argument är ${code}.`,
  notADate: (name: string) => `${name} är inget datum.`,
  notANumber: (name: string) => `${name} är inte ett tal.`,
  notAShare: "andel ska vara över 0 och högst 1.",
  noForecast: "Ingen prognos: den kräver hela tal och en andel från 0,1.",
  noFigure: "Måltypen har ingen sådan siffra.",
  noBaseline: "basvarde saknas eller är 0.",
  ambiguous: "Talet kan läsas på två sätt.",
  noNumber: "Texten är inte ett tal.",
  noImpliedBaseline: "Inget eller för många heltal passar. Skriv 46,8 %.",
  notVerdicts: "bedomningar ska vara svar från BEDOMNING.",
} as const;

/** Why LOFTE.TOLKA gives an error; apart, as functions.js has no use for it. */
export const pageFunctionErrors = {
  shape: "Välj en cell i taget.",
  notLoaded: "Läsaren av löften kunde inte hämtas. Kontrollera anslutningen och räkna om cellen.",
} as const;
