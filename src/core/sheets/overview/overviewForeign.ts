import type { CellState } from "../../sheet/change";
import type { Area, CellPlace, CellValue, Sheet } from "../../sheet/sheet";
import { followUpColumns } from "../followUp/followUpColumns";
import { stateAt } from "../followUp/followUpSheets";
import { isUnfilled } from "../holdsContent";
import { overviewGeometry, overviewTop } from "./overviewGeometry";
import {
  computedColumns,
  computedPeriodColumns,
  overviewColumnKeys,
  periodColumnKeys,
} from "./overviewKeys";
import { overviewTables, tableNamed } from "./overviewSheet";
import type { OverviewWords } from "./overviewWords";

/** A filled cell of the overview that we did not write. */
export interface ForeignCell {
  readonly place: CellPlace;
  readonly state: CellState;
}

/**
 * The cells of an overview that somebody else has filled: beside our parts, in columns added to our
 * tables, and over our formulas. Values that are renewed from Löften are not looked at.
 *
 * @example foreignCells(overview, words).map(({ place }) => cellAddress(place)) → ["K3"]
 */
export function foreignCells(sheet: Sheet, words: OverviewWords): readonly ForeignCell[] {
  const isOurs = ownCells(sheet, words);
  return sheet.values.flatMap((line, r) =>
    line.flatMap((_, c) => {
      const [row, column] = [sheet.origin.row + r, sheet.origin.column + c];
      const state = stateAt(sheet, row, column);
      if (isUnfilled(state) || isOurs(row, column, state)) return [];
      return [{ place: { sheet: sheet.name, row, column }, state }];
    }),
  );
}

type IsOurs = (row: number, column: number, state: CellState) => boolean;

function ownCells(sheet: Sheet, words: OverviewWords): IsOurs {
  const areaOf = (name: string): Area | undefined => tableNamed(sheet, name)?.area;
  const byFocusArea = areaOf(overviewTables.byFocusArea);
  const byResponsible = areaOf(overviewTables.byResponsible);
  const chosen = areaOf(overviewTables.chosen);
  const pledges = areaOf(overviewTables.pledges);
  const parts: readonly IsOurs[] = [
    ...[byFocusArea, byResponsible, chosen].flatMap((area) => (area ? [inCounts(area)] : [])),
    ...(pledges ? [inPledges(sheet, pledges, words)] : []),
    ...(byFocusArea && byResponsible && pledges
      ? [aroundTables(byFocusArea, byResponsible, chosen, pledges)]
      : []),
  ];
  return (row, column, state) => parts.some((isPart) => isPart(row, column, state));
}

/** Names stand in the first column, and formulas in the others. */
const inCounts =
  (area: Area): IsOurs =>
  (row, column, { formula }) =>
    isWithin(area, row, column) && (row === area.row || column === area.column || formula !== null);

/** The columns of ours are known by their headings. */
function inPledges(sheet: Sheet, area: Area, words: OverviewWords): IsOurs {
  const kinds = Array.from({ length: area.width }, (_, column) =>
    kindOf(stateAt(sheet, area.row, area.column + column).value, words),
  );
  return (row, column, { formula }) => {
    if (!isWithin(area, row, column)) return false;
    const kind = kinds[column - area.column];
    return kind === "value" || (kind === "formula" && (row === area.row || formula !== null));
  };
}

function kindOf(heading: CellValue, words: OverviewWords): "value" | "formula" | null {
  if (typeof heading !== "string") return null;
  const own = overviewColumnKeys.find((key) => words.headings[key] === heading);
  if (own) return computedColumns.includes(own) ? "formula" : "value";
  const ofPeriod = periodColumnKeys.find((key) => {
    const start = words.periodHeadings[key]("");
    return heading.startsWith(start) && isPeriod(heading.slice(start.length), words);
  });
  if (!ofPeriod) return isBasis(heading, words) ? "formula" : null;
  return computedPeriodColumns.includes(ofPeriod) ? "formula" : "value";
}

/** The steps of follow-up rows, once for all periods or for each. */
const isBasis = (heading: string, words: OverviewWords): boolean =>
  Object.values(followUpColumns).some(
    (column) =>
      column.role === "basis" &&
      (heading === column.heading ||
        (heading.startsWith(`${column.heading} `) &&
          isPeriod(heading.slice(column.heading.length + 1), words))),
  );

const isPeriod = (text: string, { noPeriod }: OverviewWords): boolean =>
  /^\d{4}(?:-[THK]?\d{1,2})?(?: \(\d+\))?$/.test(text) || text.startsWith(noPeriod);

/** Title, facts, captions, what charts show and the chosen id, where our tables say that they stand. */
function aroundTables(
  byFocusArea: Area,
  byResponsible: Area,
  chosen: Area | undefined,
  pledges: Area,
): IsOurs {
  const counts = {
    focusAreas: byFocusArea.height - 1,
    responsible: byResponsible.height - 1,
    periods: chosen ? chosen.height - 1 : 0,
    pledges: pledges.height - 1,
  };
  const laid = overviewGeometry(counts, pledges.width);
  // Rows and columns that somebody put in above have moved all of it.
  const down = byFocusArea.row - laid.byFocusArea.row;
  const right = byFocusArea.column - laid.byFocusArea.column;
  const leftOf = ({ row, column }: Place): Place => ({ row, column: column - 1 });
  const above = ({ row, column }: Place): Place => ({ row: row - 1, column });
  const { title, standing, threshold, headline, about } = overviewTop;
  const places = [
    ...[title, headline, about, standing, leftOf(standing), threshold, leftOf(threshold)],
    ...[laid.byFocusArea, laid.byResponsible, laid.pledges].map(above),
    ...[laid.focusChart, laid.responsibleChart, ...(laid.chosen ? [laid.chosen.chart] : [])],
    ...(laid.chosen
      ? [
          above(laid.chosen.cell),
          laid.chosen.cell,
          leftOf(laid.chosen.cell),
          above(laid.chosen.table),
        ]
      : []),
  ];
  const keys = new Set(places.map((place) => keyOf(place.row + down, place.column + right)));
  return (row, column) => keys.has(keyOf(row, column));
}

type Place = Pick<CellPlace, "row" | "column">;

const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

const isWithin = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.height &&
  column >= area.column &&
  column < area.column + area.width;
