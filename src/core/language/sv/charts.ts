import type { ChartWords } from "../chartWords";

export const chartWordsSv = {
  title: "Bilder",
  byFocusArea: "Bedömningar per fokusområde",
  byResponsible: "Bedömningar per ansvarig",
  noFocusArea: "Utan fokusområde",
  noResponsible: "Utan ansvarig",
  open: "Pågår",
  all: "Alla",
  asTable: "Visa som tabell",
  bars: (title, groups) => `${title}. ${groups.join(" ")}`,
  group: (name, parts) => `${name}: ${parts.join(", ")}.`,
  overTime: "Ett löfte över tid",
  choose: "Löfte",
  period: "Period",
  outcome: "Utfall hittills",
  target: "Mål",
  noTarget: "inget mål i siffror",
  noSeries: "Inga siffror är rapporterade för något löfte ännu.",
  line: (pledge, points, target) =>
    `${pledge}. Utfall hittills: ${points.join(", ")}. Mål: ${target ?? "inget i siffror"}.`,
} as const satisfies ChartWords;
