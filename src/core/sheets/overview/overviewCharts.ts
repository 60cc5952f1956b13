import { cellAddress } from "../../sheet/address";
import type { ChartLayout } from "../../sheet/change";
import type { Area } from "../../sheet/sheet";
import type { OverviewGeometry } from "./overviewGeometry";
import { overviewTables } from "./overviewSheet";
import type { ChartWords, OverviewWords } from "./overviewWords";

/** The four verdicts and what is still open: at least 3:1 on white, and told apart in grey by order. */
const standingColors = ["#1B7F3B", "#B26A00", "#B3261E", "#6B7280", "#1F5FA8"];
/** Outcome and target. */
const lineColors = ["#1F5FA8", "#B3261E"];

/** The charts: verdicts by focus area and by responsible party, and one pledge against its target. */
export function overviewCharts(
  geometry: OverviewGeometry,
  words: OverviewWords["charts"],
): readonly ChartLayout[] {
  const bars = (name: string, table: Area, place: Area, { title, alternative }: ChartWords) => {
    const data = { ...table, width: standingColors.length + 1 };
    return {
      name,
      kind: "stackedBars",
      title,
      alternative: alternative(addressOf(table)),
      data,
      place,
      colors: standingColors,
    } as const;
  };
  const { byFocusArea, byResponsible, chosen } = geometry;
  const { focusChart, responsibleChart } = geometry;
  return [
    bars(overviewTables.byFocusArea, byFocusArea, focusChart, words.byFocusArea),
    bars(overviewTables.byResponsible, byResponsible, responsibleChart, words.byResponsible),
    ...(chosen
      ? [
          {
            name: overviewTables.chosen,
            kind: "lines",
            title: words.chosen.title,
            alternative: words.chosen.alternative(addressOf(chosen.table)),
            data: chosen.table,
            place: chosen.chart,
            colors: lineColors,
          } as const,
        ]
      : []),
  ];
}

const addressOf = (area: Area): string =>
  `${cellAddress(area)}:${cellAddress({
    row: area.row + area.height - 1,
    column: area.column + area.width - 1,
  })}`;
