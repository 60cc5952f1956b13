import type { WorkingWords } from "../workingWords";

/** The labels of the working in Swedish. */
export const workingWordsSv = {
  target: "Mål",
  outcome: "Utfall",
  baseline: "Basvärde",
  comparedWith: "Jämförs med",
  attainment: "Måluppfyllelse",
  change: "Förändring",
  deviation: "Avvikelse",
  threshold: "Gräns för delvis uppfyllt",
  tolerance: "Tolerans",
  toleranceNote: "skillnader under en miljarddel räknas som lika",
  elapsed: "Andel av perioden",
  expected: "Väntat hittills",
  pace: "Takt",
  forecast: "Prognos",
  probability: "Sannolikhet att klara målet",
  forecastNote: (interval) => `${interval}, om takten håller i sig`,
  notReported: "inget redovisat",
} as const satisfies WorkingWords;
