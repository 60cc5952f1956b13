import type { Day } from "../domain/day";
import type { Period } from "../domain/period";
import type { FindingPlace } from "../findings/finding";
import { readDay } from "../reading/readDay";
import { readPeriod } from "../reading/readPeriod";
import type { CellInput } from "../reading/readOutcome";
import { isCellError, type CellValue, type Sheet } from "../sheet/sheet";
import { foldHeading } from "./headings";
import { isEmptyCell } from "./isEmptyCell";
import { namesPeriod, readNamedPeriod } from "./namedPeriod";
import { readYear } from "./readYear";

/** What a sheet states once for all its rows: above the headings, in its name, or in its title. */
export interface SheetFacts {
  readonly year: number | null;
  /**
   * The period that the sheet reports: the one it states, whose year may come from elsewhere, or its
   * whole year; `null` where it tells of a part of the year that is no period we know.
   */
  readonly periodIn: (year: number | null) => Period | null;
  /** Whether the sheet tells of a period other than by a year, be it readable or not. */
  readonly hasOwnPeriod: boolean;
  readonly municipality: string | null;
  readonly reportingDate: { readonly day: Day; readonly place: FindingPlace } | null;
}

type FactName = "year" | "period" | "municipality" | "reportingDate";

const labels = new Map<string, FactName>(
  (
    [
      ["year", ["År", "Year", "Löftesår", "Avser år"]],
      ["period", ["Period", "Tertial", "Uppföljningsperiod", "Avser period", "Rapportperiod"]],
      ["municipality", ["Kommun", "Municipality"]],
      [
        "reportingDate",
        ["Avstämningsdatum", "Avstämning", "Avstämningsdag", "Reporting date", "As of"],
      ],
    ] as const
  ).flatMap(([name, words]) => words.map((word) => [foldHeading(word), name] as const)),
);

/** Facts stand near the top; further down they would be data. */
const searchedRows = 50;
/** A value stands beside its label, perhaps a merged cell or two away. */
const reach = 3;

/**
 * Reads the facts above the first row of headings: "År" with 2021 in the cell beside, or "År: 2021".
 *
 * @param before the row of the first headings, or the number of rows where there are none
 */
export const readSheetFacts = (sheet: Sheet, before: number, date1904: boolean): SheetFacts =>
  readFacts(sheet, 0, Math.min(before, searchedRows), date1904, [sheet.name]);

/**
 * Reads the facts in the titles of a table that stands below another. They say more of it than the
 * sheet's own, which hold where they say nothing.
 *
 * @param from the row after the table above
 * @param before the row of the table's headings
 */
export function readTitleFacts(
  sheet: Sheet,
  from: number,
  before: number,
  date1904: boolean,
  ofSheet: SheetFacts,
): SheetFacts {
  const own = readFacts(sheet, from, before, date1904, []);
  const hasPeriod = own.hasOwnPeriod || own.year !== null;
  const year = own.year ?? ofSheet.year;
  return {
    year,
    periodIn: (elsewhere) => (hasPeriod ? own : ofSheet).periodIn(year ?? elsewhere),
    hasOwnPeriod: hasPeriod ? own.hasOwnPeriod : ofSheet.hasOwnPeriod,
    municipality: own.municipality ?? ofSheet.municipality,
    reportingDate: ofSheet.reportingDate,
  };
}

/** @param names what the sheet is called, which goes before its title */
function readFacts(
  sheet: Sheet,
  from: number,
  before: number,
  date1904: boolean,
  names: readonly string[],
): SheetFacts {
  const stated = new Map<FactName, { value: CellInput; row: number; column: number }>();
  const last = Math.min(before, sheet.values.length);
  for (let row = from; row < last; row++) {
    const cells = sheet.values[row] ?? [];
    cells.forEach((cell, column) => {
      const fact = factAt(cells, cell, column);
      if (fact && !stated.has(fact.name)) stated.set(fact.name, { ...fact, row });
    });
  }
  const valueOf = (name: FactName): CellInput => stated.get(name)?.value ?? null;
  const [title] = sheet.values.slice(from, last).flatMap(titleOf);
  const titles = title === undefined ? names : [...names, title];
  const year = readYear(valueOf("year")) ?? titles.map(yearIn).find((one) => one !== null) ?? null;
  const periodText = titles.find(namesPeriod) ?? null;
  const municipality = valueOf("municipality");
  const dateCell = stated.get("reportingDate");
  const day = readDay(dateCell?.value ?? null, date1904);
  return {
    year,
    periodIn: (elsewhere) => {
      const context = { year: year ?? elsewhere, date1904 };
      if (stated.has("period")) return readPeriod(valueOf("period"), context);
      if (periodText !== null) return readNamedPeriod(periodText, context);
      return year === null ? null : readPeriod(year, context);
    },
    hasOwnPeriod: stated.has("period") || periodText !== null,
    municipality: typeof municipality === "string" ? municipality.trim() : null,
    reportingDate:
      dateCell && day !== null
        ? {
            day,
            place: {
              sheet: sheet.name,
              row: sheet.origin.row + dateCell.row,
              column: sheet.origin.column + dateCell.column,
              heading: null,
            },
          }
        : null,
  };
}

interface StatedFact {
  readonly name: FactName;
  readonly value: CellInput;
  readonly column: number;
}

/** Tells whether a row states a fact and nothing else: `statesFact(["År", 2021]) → true`. */
export function statesFact(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isEmptyCell(cell));
  const first = row.findIndex((cell) => !isEmptyCell(cell));
  const isFact = first >= 0 && filled.length < 3 && factAt(row, filled[0] ?? null, first) !== null;
  const [, value] = filled;
  return isFact && !(typeof value === "string" && labels.has(foldHeading(value)));
}

function factAt(row: readonly CellValue[], cell: CellValue, column: number): StatedFact | null {
  if (typeof cell !== "string" || cell.length > 80) return null;
  const name = labels.get(foldHeading(cell));
  if (name) {
    for (let next = column + 1; next <= column + reach; next++) {
      const value = row[next];
      if (value === undefined || isEmptyCell(value) || isCellError(value)) continue;
      return { name, value, column: next };
    }
    return null;
  }
  const inOne = /^\s*([^:]+?)\s*:\s*(\S.*)$/.exec(cell);
  const label = inOne?.[1] ? labels.get(foldHeading(inOne[1])) : undefined;
  return label && inOne?.[2] ? { name: label, value: inOne[2].trim(), column } : null;
}

/** A title is the only filled cell of its row. */
function titleOf(row: readonly CellValue[]): readonly string[] {
  const filled = row.filter((cell) => !isEmptyCell(cell));
  const [only] = filled;
  return filled.length === 1 && typeof only === "string" ? [only] : [];
}

/** The year in a name or title, where there is exactly one. */
function yearIn(text: string): number | null {
  const years = new Set(text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}
