import {
  followUpColumns,
  type FollowUpColumn,
  type FormulaColumn,
} from "../followUp/followUpColumns";
import type { OverviewColumnLayout } from "./overviewColumnLayout";
import { columnOfBasis, hiddenColumns, shownColumns, type OverviewColumn } from "./overviewKeys";
import { ownFormulas } from "./overviewOwnFormulas";
import { periodCells } from "./overviewPeriodCells";
import type { OverviewPeriod } from "./overviewPeriods";
import type { OverviewPlaces } from "./overviewPlaces";
import type { StaffCell } from "./overviewStaffCell";
import { overviewTemplates, type OverviewTemplates } from "./overviewTemplates";
import type { SheetWords } from "../sheetWords";

/**
 * The columns of the table of pledges in order: what people see, the outcome of each period, and the
 * hidden cells that formulas rest on.
 */
export function overviewColumns(
  periods: readonly OverviewPeriod[],
  places: OverviewPlaces,
  words: SheetWords,
  staffCell: StaffCell,
): readonly OverviewColumnLayout[] {
  const templates = overviewTemplates(places, words.followUp.formulas);
  const formulas = ownFormulas(periods, places, words.overview, templates);
  const own = (key: OverviewColumn): OverviewColumnLayout => {
    const formula = formulas[key];
    return {
      heading: words.overview.headings[key],
      width: widths[key] ?? countWidth,
      isHidden: hiddenColumns.some((hidden) => hidden === key),
      numberFormat: formats[key] ?? null,
      isWrapped: key === "text" || key === "goal",
      cells: formula === undefined ? { of: ({ values }) => values[key] ?? null } : { formula },
    };
  };
  const ofPeriods = periods.map((_, position) =>
    periodCells(periods, position, { places, templates, staffCell }),
  );
  return [
    ...shownColumns.map(own),
    ...ofPeriods.map(({ outcome }) => outcome),
    ...hiddenColumns.map(own),
    ...sharedColumns(templates).map((column) => ({
      heading: followUpColumns[column].heading,
      width: 14,
      isHidden: true,
      numberFormat: null,
      isWrapped: false,
      cells: { formula: templates.fill(column, places.basis) },
    })),
    ...ofPeriods.flatMap(({ hidden }) => hidden),
  ];
}

/** The columns of a follow-up row that verdicts rest on, and that nothing of ours stands in for. */
function sharedColumns(templates: OverviewTemplates): readonly FormulaColumn[] {
  const stands = (column: FollowUpColumn): boolean =>
    columnOfBasis[column] !== undefined && column !== "verdict" && column !== "attainment";
  const ofRow = templates.needed(["verdict", "attainment"], stands);
  const ofReading = templates
    .needed(["basisRead"], () => false)
    .filter((column) => !templates.restsOn(column, "outcome"));
  return [...new Set([...ofRow, ...ofReading])].filter(
    (column) => columnOfBasis[column] === undefined,
  );
}

/** The tables of counts stand in the same columns: room for "◐ Delvis uppfyllt" and the filter's button. */
const countWidth = 22;

const widths: Readonly<Partial<Record<OverviewColumn, number>>> = {
  id: 16,
  text: 48,
  verdict: 30,
  year: 12,
  focusArea: 24,
  responsible: 24,
  goal: 40,
};

const formats: Readonly<Partial<Record<OverviewColumn, "share" | "date" | "outcome">>> = {
  attainment: "share",
  latest: "outcome",
  basisStart: "date",
  basisEnd: "date",
  reportedUntil: "date",
};
