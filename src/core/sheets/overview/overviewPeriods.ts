import { combineFollowUps } from "../../domain/combine";
import { periodEnd, periodName, periodStart, type Period } from "../../domain/period";
import type { Pledge } from "../../domain/pledge";
import type { FollowUpRow, ReadWorkbook } from "../../schema/rows";
import type { Workbook } from "../../sheet/sheet";
import type { FormulaWords } from "../formulas/formulaWords";
import { typedCells } from "../followUp/typedCells";
import { findFollowUpSheets, stateAt, type FollowUpSheet } from "../followUp/followUpSheets";

/** A period that the overview shows, and where its outcomes stand. */
export interface OverviewPeriod {
  /** `2021-T1`; "" for rows that no period is known of. */
  readonly name: string;
  readonly period: Period | null;
  readonly source:
    | OwnSheet
    /**
     * Computes by values: what its hidden columns hold is as old as its last click, and people may
     * have reported since, so its rows are read as those of staff are.
     */
    | (Omit<OwnSheet, "kind"> & { readonly kind: "values"; readonly rows: RowsByPledge })
    | { readonly kind: "staff"; readonly rows: RowsByPledge };
}

interface OwnSheet {
  readonly kind: "ours";
  readonly sheet: FollowUpSheet;
  /** The keys of rows whose verdict a person has decided over the computed one. */
  readonly decided: ReadonlySet<string>;
}

/** The row that counts for a pledge, by the pledge's position in what was read. */
type RowsByPledge = ReadonlyMap<number, FollowUpRow>;

/** Formulas end at 8 192 characters, and they name every period: four years of months. */
const mostPeriods = 48;

/**
 * The periods of all follow-ups of a workbook, oldest first: sheets of ours, and the tables that staff
 * have made. Where both tell of a pledge's period, the row that the core would take is taken.
 *
 * @example overviewPeriods(workbook, read, words).map(({ name }) => name) → ["2021-T1", "2021-T2"]
 */
export function overviewPeriods(
  workbook: Workbook,
  read: ReadWorkbook,
  words: FormulaWords,
): readonly OverviewPeriod[] {
  const sheets = findFollowUpSheets(workbook).filter(canBeLookedUp);
  const ours = sheets.map((sheet): OverviewPeriod => ({
    name: periodName(sheet.period),
    period: sheet.period,
    source: {
      sheet,
      decided: decidedRows(sheet, workbook, words),
      ...(isLive(sheet) ? { kind: "ours" } : { kind: "values", rows: rowsOn(sheet, read) }),
    },
  }));
  return [...staffPeriods(read, sheets), ...ours].sort(byPeriod).slice(-mostPeriods);
}

const canBeLookedUp = ({ columns }: FollowUpSheet): boolean =>
  columns.has("basisKey") && columns.has("basisRead");

const isLive = ({ sheet, rows, columns }: FollowUpSheet): boolean =>
  rows.some(({ row }) => stateAt(sheet, row, columns.get("basisRead") ?? -1).formula !== null);

/** The rows of a sheet of ours that count, each for its pledge. */
function rowsOn(sheet: FollowUpSheet, { pledges, followUps }: ReadWorkbook): RowsByPledge {
  const own = followUps.filter((row) => isRowOf(sheet, row));
  return new Map(
    [...rowsByPledge(own)].flatMap(([position, rows]) => {
      const pledge = pledges[position]?.pledge;
      const chosen = pledge?.year === sheet.period.year ? countingRow(pledge, rows) : undefined;
      return chosen ? [[position, chosen]] : [];
    }),
  );
}

/** The row that the core takes of several. */
function countingRow(pledge: Pledge, rows: readonly FollowUpRow[]): FollowUpRow | undefined {
  const { used } = combineFollowUps(
    pledge,
    rows.map(({ followUp }) => followUp),
  );
  return rows.find(({ followUp }) => followUp === used.at(-1));
}

function decidedRows(
  followUp: FollowUpSheet,
  workbook: Workbook,
  words: FormulaWords,
): ReadonlySet<string> {
  const column = followUp.columns.get("verdict");
  const typed = new Set(
    typedCells(followUp, workbook, words)
      .filter((place) => place.column === column)
      .map(({ row }) => row),
  );
  return new Set(followUp.rows.flatMap(({ row, key }) => (typed.has(row) ? [key] : [])));
}

function staffPeriods(
  { pledges, followUps }: ReadWorkbook,
  ours: readonly FollowUpSheet[],
): readonly OverviewPeriod[] {
  const periods = new Map<string, { period: Period | null; rows: Map<number, FollowUpRow> }>();
  for (const [position, rows] of rowsByPledge(followUps)) {
    const pledge = pledges[position]?.pledge;
    if (!pledge) continue;
    const byName = groupedBy(rows, ({ followUp }) => nameOf(followUp.period));
    for (const [name, sameNamed] of byName) {
      const chosen = countingRow(pledge, sameNamed);
      if (!chosen || ours.some((sheet) => isRowOf(sheet, chosen))) continue;
      const known = periods.get(name) ?? { period: chosen.followUp.period, rows: new Map() };
      known.rows.set(position, chosen);
      periods.set(name, known);
    }
  }
  return [...periods].map(([name, { period, rows }]) => ({
    name,
    period,
    source: { kind: "staff", rows },
  }));
}

const rowsByPledge = (followUps: readonly FollowUpRow[]): ReadonlyMap<number, FollowUpRow[]> => {
  const rows = new Map<number, FollowUpRow[]>();
  for (const row of followUps) for (const position of row.pledges) push(rows, position, row);
  return rows;
};

function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) push(groups, keyOf(item), item);
  return groups;
}

function push<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const same = groups.get(key);
  if (same) same.push(item);
  else groups.set(key, [item]);
}

const nameOf = (period: Period | null): string => (period ? periodName(period) : "");

function isRowOf({ sheet, table }: FollowUpSheet, row: FollowUpRow): boolean {
  const place = row.placeAt(row.at, "outcome");
  const { area } = table;
  return place.sheet === sheet.name && place.row > area.row && place.row < area.row + area.height;
}

/** As follow-up rows are combined: by the end, the longer first; ours last of the same period. */
function byPeriod(one: OverviewPeriod, two: OverviewPeriod): number {
  if (!one.period || !two.period) return (one.period ? 1 : 0) - (two.period ? 1 : 0);
  return (
    periodEnd(one.period) - periodEnd(two.period) ||
    periodStart(two.period) - periodStart(one.period)
  );
}
