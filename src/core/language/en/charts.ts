import type { ChartWords } from "../chartWords";

export const chartWordsEn = {
  title: "Pictures",
  byFocusArea: "Verdicts by focus area",
  byResponsible: "Verdicts by responsible party",
  noFocusArea: "Without focus area",
  noResponsible: "Without responsible party",
  open: "In progress",
  all: "All",
  asTable: "Show as a table",
  bars: (title, groups) => `${title}. ${groups.join(" ")}`,
  group: (name, parts) => `${name}: ${parts.join(", ")}.`,
  overTime: "One pledge over time",
  choose: "Pledge",
  period: "Period",
  outcome: "Outcome so far",
  target: "Target",
  noTarget: "no target in figures",
  noSeries: "No figures have been reported for any pledge yet.",
  line: (pledge, points, target) =>
    `${pledge}. Outcome so far: ${points.join(", ")}. Target: ${target ?? "none in figures"}.`,
} as const satisfies ChartWords;
