import type { Block, CellContent, SheetLayout, TableLayout, Validation } from "../../sheet/change";
import type { Area } from "../../sheet/sheet";
import { followUpHeadline } from "../followUp/followUpHeadline";
import { overviewCharts } from "./overviewCharts";
import { chosenCells, datedPeriods } from "./overviewChosen";
import type { OverviewColumnLayout } from "./overviewColumnLayout";
import { overviewColumns } from "./overviewColumns";
import type { OverviewContent } from "./overviewContent";
import { countsCells } from "./overviewCounts";
import { fixed } from "./overviewFormula";
import { overviewGeometry, overviewTop, type OverviewGeometry } from "./overviewGeometry";
import { overviewLooks } from "./overviewLooks";
import { overviewPlaces, type OverviewPlaces } from "./overviewPlaces";
import type { OverviewRow } from "./overviewRows";
import { overviewTables } from "./overviewSheet";
import type { SheetWords } from "../sheetWords";

/**
 * The whole overview: headline, counts, charts, one pledge over time, and all pledges. Everything that
 * can be computed is a formula, so that the sheet lives with the follow-ups.
 *
 * @param sheet what the sheet is called
 * @param chosenId the id in the cell of the chosen pledge, which people may change
 */
export function overviewLayout(
  content: OverviewContent,
  sheet: string,
  chosenId: CellContent,
  words: SheetWords,
): SheetLayout {
  const { periods, rows, focusAreas, responsible, hasPlans } = content;
  const places = overviewPlaces(periods, words.overview, {
    standing: fixed(overviewTop.standing),
    threshold: fixed(overviewTop.threshold),
    hasPlans,
  });
  const columns = overviewColumns(periods, places, words, content.staffCell);
  const counts = {
    focusAreas: focusAreas.names.length,
    responsible: responsible.names.length,
    periods: datedPeriods(periods).length,
    pledges: rows.length,
  };
  const geometry = overviewGeometry(counts, columns.length);
  const charts = overviewCharts(geometry, words.overview.charts);
  return {
    blocks: [
      ...topBlocks(content, words),
      ...countsBlocks(content, geometry, words),
      ...chosenBlocks(content, geometry, places, chosenId, words),
      captionAbove(geometry.pledges, 0, words.overview.captions.pledges),
      ...pledgeBlocks(geometry.pledges, columns, rows),
      // What a chart shows is read among the cells too: Excel's API gives charts no alternative text.
      ...charts.map(({ place, alternative }) => blockAt(place, [[alternative]])),
    ],
    tables: tablesOf(geometry, columns),
    ...overviewLooks(geometry, columns, rows, words.followUp),
    columns: columns.map(({ width, isHidden }, column) => ({ column, width, isHidden })),
    validations: chosenValidation(geometry, sheet, words),
    frozen: null,
    page: {
      orientation: "landscape",
      titleRows: { first: geometry.pledges.row, last: geometry.pledges.row },
      area: {
        row: 0,
        column: 0,
        height: geometry.pledges.row + geometry.pledges.height,
        width: columns.filter(({ isHidden }) => !isHidden).length,
      },
    },
    charts,
    visibility: "visible",
  };
}

function topBlocks(
  { standing, threshold }: OverviewContent,
  { overview, followUp }: SheetWords,
): readonly Block[] {
  const fact = (place: { row: number; column: number }, label: string, value: CellContent) => ({
    row: place.row,
    column: place.column - 1,
    cells: [[label, value]],
  });
  return [
    { ...overviewTop.title, cells: [[overview.title]] },
    fact(overviewTop.standing, overview.labels.standing, standing),
    fact(overviewTop.threshold, overview.labels.threshold, threshold),
    {
      ...overviewTop.headline,
      cells: [[{ formula: followUpHeadline(overviewTables.pledges, followUp) }]],
    },
    { ...overviewTop.about, cells: [[overview.about]] },
  ];
}

function countsBlocks(
  { focusAreas, responsible }: OverviewContent,
  { byFocusArea, byResponsible }: OverviewGeometry,
  words: SheetWords,
): readonly Block[] {
  const { groups, captions } = words.overview;
  const ofFocusAreas = { heading: groups.focusArea, unnamed: groups.noFocusArea };
  const ofResponsible = { heading: groups.responsible, unnamed: groups.noResponsible };
  return [
    captionAbove(byFocusArea, 1, captions.byFocusArea),
    blockAt(byFocusArea, countsCells(words, "focusGroup", focusAreas, ofFocusAreas)),
    captionAbove(byResponsible, 1, captions.byResponsible),
    blockAt(byResponsible, countsCells(words, "responsibleGroup", responsible, ofResponsible)),
  ];
}

function chosenBlocks(
  { periods }: OverviewContent,
  { chosen }: OverviewGeometry,
  places: OverviewPlaces,
  chosenId: CellContent,
  { overview }: SheetWords,
): readonly Block[] {
  if (!chosen) return [];
  const { cell, table } = chosen;
  return [
    { row: cell.row - 1, column: cell.column, cells: [[overview.captions.chosen]] },
    { row: cell.row, column: cell.column - 1, cells: [[overview.labels.chosen, chosenId]] },
    { row: cell.row + 1, column: cell.column, cells: [[overview.chosen.noFigure]] },
    blockAt(table, chosenCells(periods, places, overview, fixed(cell))),
  ];
}

/** Headings and values; the columns of one formula are written by the table itself. */
function pledgeBlocks(
  area: Area,
  columns: readonly OverviewColumnLayout[],
  rows: readonly OverviewRow[],
): readonly Block[] {
  const headings = columns.map(({ heading }) => heading);
  const body = rows.map((row) =>
    columns.map(({ cells }) => ("formula" in cells ? null : cells.of(row))),
  );
  return [blockAt(area, [headings, ...body])];
}

function tablesOf(
  { byFocusArea, byResponsible, chosen, pledges }: OverviewGeometry,
  columns: readonly OverviewColumnLayout[],
): readonly TableLayout[] {
  const formulas = columns.flatMap(({ cells }, column) =>
    "formula" in cells ? [{ column, formula: cells.formula }] : [],
  );
  const plain = (name: string, area: Area): TableLayout => ({ name, area, formulas: [] });
  return [
    plain(overviewTables.byFocusArea, byFocusArea),
    plain(overviewTables.byResponsible, byResponsible),
    ...(chosen ? [plain(overviewTables.chosen, chosen.table)] : []),
    { name: overviewTables.pledges, area: pledges, formulas },
  ];
}

/** The ids to choose from are those of the table of pledges. */
function chosenValidation(
  { chosen, pledges }: OverviewGeometry,
  sheet: string,
  { overview }: SheetWords,
): readonly Validation[] {
  if (!chosen) return [];
  const { inputTitle, inputText, errorTitle, errorText } = overview.chosen;
  const ids: Area = { ...pledges, row: pledges.row + 1, height: pledges.height - 1, width: 1 };
  return [
    {
      area: { ...chosen.cell, height: 1, width: 1 },
      rule: { kind: "list", sheet, area: ids },
      isStrict: true,
      inputTitle,
      inputText,
      errorTitle,
      errorText,
    },
  ];
}

const blockAt = ({ row, column }: Area, cells: Block["cells"]): Block => ({ row, column, cells });

const captionAbove = ({ row }: Area, column: number, caption: string): Block => ({
  row: row - 1,
  column,
  cells: [[caption]],
});
