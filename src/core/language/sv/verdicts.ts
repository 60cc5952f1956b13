import type { VerdictWords } from "../verdictWords";

/** The words of verdicts in Swedish. */
export const verdictWordsSv = {
  verdicts: {
    met: "Uppfyllt",
    partlyMet: "Delvis uppfyllt",
    notMet: "Ej uppfyllt",
    notJudged: "Kan ej bedömas",
  },
  interims: {
    onTrack: "I fas",
    atRisk: "Risk",
    behind: "Efter plan",
    notStarted: "Ej påbörjat",
    notReported: "Ej rapporterat",
    notForecast: "Ingen prognos",
  },
  reasons: {
    noTarget: "målvärde saknas",
    unknownKind: "måltyp saknas eller är okänd",
    invalidTarget: "målvärdet är inte möjligt",
    noBaseline: "basvärde saknas",
    noOutcome: "inget utfall är redovisat",
    notANumber: "utfallet är inte ett tal",
    approximate: "utfallet är för ungefärligt",
    wrongScope: "utfallet gäller en annan avgränsning än löftet",
    mixedTypes: "utfall av olika typ är blandade",
  },
  targetless: "löftet har inget mål",
  headline: ({ met, judged, notJudged, open }) =>
    `${String(met)} av ${String(judged)} bedömbara löften uppfyllda ` +
    `(${String(notJudged)} kan ej bedömas${open > 0 ? `, ${String(open)} pågår` : ""})`,
  noPledges: "inga löften",
} as const satisfies VerdictWords;
