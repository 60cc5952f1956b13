import { combineFollowUps } from "../../domain/combine";
import { dayOf, dayToIso, daysInMonth, partsOfDay, type Day } from "../../domain/day";
import { kindTraits } from "../../domain/kinds";
import type { FollowUp, Pledge } from "../../domain/pledge";
import { scopesConflict } from "../../domain/scope";
import { readDay } from "../../reading/readDay";
import { formatKind } from "../../schema/cellFormat";
import { unitOfFigures } from "../../schema/cellReader";
import type { CellContent } from "../../sheet/change";
import { isCellError, type CellValue } from "../../sheet/sheet";
import { serialOf } from "../followUp/followUpSheets";

/** A pledge of the old year, and what it becomes. */
export interface RolledPledge {
  readonly old: Pledge;
  readonly id: string;
  readonly year: number;
  /** The outcome of the old year where it becomes the baseline of the new one. */
  readonly baseline: number | null;
}

/** A cell of the old row. */
export interface OldCell {
  readonly value: CellValue;
  readonly format: string | undefined;
  readonly date1904: boolean;
}

/**
 * The outcome of a year as the next year's baseline: an exact number of the pledge's own scope, or
 * `null`. Shares are fractions.
 *
 * @example baselineFrom(pledge, [reported(124)]) → 124
 */
export function baselineFrom(old: Pledge, followUps: readonly FollowUp[]): number | null {
  const { outcome, scope, isMixed } = combineFollowUps(old, followUps);
  if (isMixed || outcome.state !== "number" || outcome.low !== outcome.high) return null;
  return scopesConflict(old.scope, scope) ? null : outcome.value;
}

/** Kinds that are compared with a baseline, and those whose row compares with one of its own will. */
export const takesBaseline = ({ kind, baseline }: Pledge): boolean =>
  kind !== null &&
  (kindTraits[kind].needsBaseline ||
    (baseline !== null && (kind === "increaseTo" || kind === "decreaseTo")));

/**
 * What a cell of the new row holds. Formulas come as the values they had, errors as nothing.
 *
 * @param column the key of the pledge table's column, `null` for a column of the person's own
 */
export function rolledCell(
  column: string | null,
  { old, id, year, baseline }: RolledPledge,
  cell: OldCell,
): CellContent {
  const value = isCellError(cell.value) ? null : cell.value;
  switch (column) {
    case "id":
      return id;
    case "replaces":
      return old.id;
    case "year":
      return year;
    case "source":
      return null;
    case "start":
    case "end":
      return movedDate(value, cell.date1904);
    case "baselineYear":
      return takesBaseline(old) ? year - 1 : value;
    case "baseline":
      return takesBaseline(old) ? figureIn(baseline, old, cell.format) : value;
    default:
      return value;
  }
}

/**
 * The same day a year later; 29 February becomes the 28th.
 *
 * @example nextYear(dayOf(2024, 2, 29)) → 2025-02-28
 */
export function nextYear(day: Day): Day {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return dayOf(year + 1, month, Math.min(dayOfMonth, daysInMonth(year + 1, month))) ?? day;
}

/** A date as number stays a number, one in words is written as ISO says, what is no date is left. */
function movedDate(value: string | number | boolean | null, date1904: boolean): CellContent {
  const day = value === null ? null : readDay(value, date1904);
  if (day === null) return value;
  const moved = nextYear(day);
  return typeof value === "number" ? serialOf(moved, date1904) : dayToIso(moved);
}

/** A share above one is read as per cent where the cell's format does not say it. */
function figureIn(figure: number | null, pledge: Pledge, format: string | undefined): CellContent {
  if (figure === null || Math.abs(figure) <= 1) return figure;
  const isShare = unitOfFigures(pledge.kind, pledge.unit, "baseline") !== null;
  return isShare && formatKind(format) !== "percent"
    ? Number((figure * 100).toPrecision(15))
    : figure;
}
