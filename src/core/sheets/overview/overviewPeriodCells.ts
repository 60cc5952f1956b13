import { elapsedShare } from "../../domain/elapsed";
import { periodEnd } from "../../domain/period";
import { scopeKey } from "../../domain/scope";
import { foldId } from "../../schema/foldId";
import { measureValues } from "../../schema/lists";
import type { CellContent } from "../../sheet/change";
import { followUpColumns, type FollowUpColumn } from "../followUp/followUpColumns";
import { isOfPeriod } from "../formulas/formulaConditions";
import { quoted } from "../formulas/formulaText";
import { perPeriod } from "./overviewMeasures";
import type { FollowUpSheet } from "../followUp/followUpSheets";
import type { OverviewColumnLayout } from "./overviewColumnLayout";
import { tableColumn } from "./overviewFormula";
import { periodColumnKeys, type PeriodColumn } from "./overviewKeys";
import type { OverviewPeriod } from "./overviewPeriods";
import type { OverviewPlaces } from "./overviewPlaces";
import type { OverviewRow } from "./overviewRows";
import type { OverviewTemplates } from "./overviewTemplates";
import { isFormulaColumn } from "../followUp/typedCells";
import type { FollowUpRow } from "../../schema/rows";
import type { StaffCell } from "./overviewStaffCell";

type Cells = OverviewColumnLayout["cells"];

interface PeriodInput {
  readonly places: OverviewPlaces;
  readonly templates: OverviewTemplates;
  readonly staffCell: StaffCell;
}

/**
 * The columns of one period: its outcome, which is shown, and the hidden ones it rests on. A sheet of
 * ours is looked up row by row, so that it may be sorted; what staff typed in tables of their own, and
 * in sheets of ours that compute by values, is read here.
 */
export function periodCells(
  periods: readonly OverviewPeriod[],
  position: number,
  input: PeriodInput,
): { readonly outcome: OverviewColumnLayout; readonly hidden: readonly OverviewColumnLayout[] } {
  const period = periods[position];
  if (!period) throw new Error(`There is no period ${String(position)}.`);
  const { places } = input;
  const { source } = period;
  const cells: PeriodCells = {
    ...(source.kind === "ours"
      ? oursCells(source.sheet, position, places)
      : staffCellsOf(source.rows, position, input)),
    rank: rankFormula(position, places),
    number: numberFormula(position, places),
    counted: {
      formula: `=IF(${places.ofPeriod("number", position)}>0,${places.ofPeriod("outcome", position)},"")`,
    },
    verdict: { of: (row) => decidedVerdict(row, period, position, places) },
    ...(places.hasPlans ? { planned: { of: (row) => plannedShare(row, period) } } : {}),
  };
  const { outcome, ...hidden } = cells;
  const reading = source.kind === "ours" ? [] : readingColumns(position, input);
  return {
    outcome: {
      ...hiddenLayout(places.headingOf("outcome", position), outcome),
      width: 16,
      isHidden: false,
      numberFormat: "outcome",
    },
    hidden: [
      ...periodColumnKeys.flatMap((key) => {
        const content = key === "outcome" ? undefined : hidden[key];
        return content ? [hiddenLayout(places.headingOf(key, position), content)] : [];
      }),
      ...reading,
    ],
  };
}

const hiddenLayout = (heading: string, cells: Cells): OverviewColumnLayout => ({
  heading,
  width: 14,
  isHidden: true,
  numberFormat: null,
  isWrapped: false,
  cells,
});

type PeriodCells = Readonly<Partial<Record<PeriodColumn, Cells>> & { readonly outcome: Cells }>;

/** Cells that nothing has read yet; their outcomes are read by the follow-up sheets' formulas. */
function staffCellsOf(
  rows: ReadonlyMap<number, FollowUpRow>,
  position: number,
  { places, templates, staffCell }: PeriodInput,
): PeriodCells {
  const rowOf = ({ position: pledge }: OverviewRow) => rows.get(pledge) ?? null;
  return {
    outcome: { formula: templates.fill("basisRead", readingCell(position, places, templates)) },
    read: {
      of: (row) => {
        const reported = rowOf(row);
        return reported && { formula: staffCell(reported, places.own("key")) };
      },
    },
    measure: { of: (row) => measureName(rowOf(row)?.followUp.measure) },
    scope: { of: (row) => scopeKey(rowOf(row)?.followUp.scope ?? null) },
  };
}

/** The steps of the reading between a staff cell and its outcome, each in a hidden column. */
function readingColumns(
  position: number,
  { places, templates }: PeriodInput,
): readonly OverviewColumnLayout[] {
  const cell = readingCell(position, places, templates);
  return templates
    .needed(["basisRead"], () => false)
    .filter((column) => column !== "basisRead" && templates.restsOn(column, "outcome"))
    .map((column) =>
      hiddenLayout(places.stepHeading(column, position), { formula: templates.fill(column, cell) }),
    );
}

/** What stands for the cells of a row whose outcome is that of one period. */
const readingCell =
  (position: number, places: OverviewPlaces, templates: OverviewTemplates) =>
  (column: FollowUpColumn): string => {
    if (column === "outcome") return places.ofPeriod("read", position);
    const isStep = isFormulaColumn(column) && templates.restsOn(column, "outcome");
    return isStep ? places.headed(places.stepHeading(column, position)) : places.basis(column);
  };

/** Cells of a follow-up sheet of ours, found by the key that says which row counts. */
function oursCells(
  { table, columns, period }: FollowUpSheet,
  position: number,
  places: OverviewPlaces,
): PeriodCells {
  const row = places.ofPeriod("row", position);
  const column = (key: FollowUpColumn): string =>
    tableColumn(table.name, followUpColumns[key].heading);
  // Where values stand in place of formulas a blank cell would be looked up as 0.
  const read = `INDEX(${column("basisRead")},${row})`;
  const ofPeriod = isOfPeriod({ cell: () => `INDEX(${column("measure")},${row})` });
  return {
    outcome: {
      formula: `=IF(${row}=0,"",IFERROR(IF(LEN(${read})=0,"",${read}),""))`,
    },
    row: {
      formula:
        `=IF(${places.own("year")}=${String(period.year)},` +
        `IFERROR(MATCH(${places.own("key")},${column("basisKey")},0),0),0)`,
    },
    measure: {
      formula: columns.has("measure")
        ? `=IF(${row}=0,"",IF(${ofPeriod},${quoted(perPeriod)},""))`
        : '=""',
    },
    scope: {
      formula: columns.has("basisOutcomeScope")
        ? `=IF(${row}=0,"",IFERROR(INDEX(${column("basisOutcomeScope")},${row})&"",""))`
        : '=""',
    },
  };
}

/** Rows of the pledge's own scope go before those of another, as the core combines them. */
function rankFormula(position: number, { own, ofPeriod }: OverviewPlaces): Cells {
  const scope = ofPeriod("scope", position);
  const pledged = own("basisScope");
  return {
    formula:
      `=IF(LEN(${ofPeriod("outcome", position)})=0,0,` +
      `IF(OR(LEN(${scope})=0,LEN(${pledged})=0,${scope}=${pledged}),2,1))`,
  };
}

/** The period's position from 1 where it counts, 0 where it does not. */
function numberFormula(position: number, { own, ofPeriod }: OverviewPlaces): Cells {
  const [best, rank] = [own("best"), ofPeriod("rank", position)];
  return { formula: `=IF(AND(${rank}>0,${rank}=${best}),${String(position + 1)},0)` };
}

/**
 * The verdict that a person has decided on the period's own sheet, which is kept. All others are worked
 * out here, by the same rules, from all periods as they are now.
 */
function decidedVerdict(
  { pledge }: OverviewRow,
  { source }: OverviewPeriod,
  position: number,
  { own, ofPeriod }: OverviewPlaces,
): CellContent {
  if (source.kind === "staff" || !source.decided.has(foldId(pledge.id))) return null;
  const { name } = source.sheet.table;
  const verdict = tableColumn(name, followUpColumns.verdict.heading);
  const row = ofPeriod("row", position);
  const ids = tableColumn(name, followUpColumns.id.heading);
  return source.kind === "ours"
    ? { formula: `=IF(${row}=0,"",IFERROR(INDEX(${verdict},${row})&"",""))` }
    : { formula: `=IFERROR(INDEX(${verdict},MATCH(${own("key")},${ids},0))&"","")` };
}

const measureName = (measure: "period" | "cumulative" | undefined): CellContent =>
  measureValues.find(({ value }) => value === measure)?.name ?? null;

/** A figure that no share has, as a blank cell would be chosen as 0. */
const unplanned = -1;

function plannedShare({ pledge }: OverviewRow, { period }: OverviewPeriod): CellContent {
  if (!pledge.shares || !period) return unplanned;
  const { start, end, shares } = pledge;
  return elapsedShare({ start, end, shares, today: periodEnd(period) }) ?? unplanned;
}
