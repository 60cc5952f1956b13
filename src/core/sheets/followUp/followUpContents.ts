import type { Day } from "../../domain/day";
import { elapsedShare } from "../../domain/elapsed";
import type { TargetKind } from "../../domain/kinds";
import { periodEnd, type Period } from "../../domain/period";
import type { Pledge } from "../../domain/pledge";
import { scopeKey } from "../../domain/scope";
import { kindValues } from "../../schema/lists";
import type { EarlierOutcome } from "./earlierOutcomes";
import { serialOf } from "./followUpSheets";
import type { FollowUpWords } from "./followUpWords";
import { shortText } from "../shortText";

/** The columns that hold values of ours: all but those of people and those that are computed. */
export const contentColumns = [
  "text",
  "goal",
  "previous",
  "basisKind",
  "basisTarget",
  "basisBaseline",
  "basisUnit",
  "basisScope",
  "basisStart",
  "basisEnd",
  "basisBefore",
  "basisBeforeMeasure",
  "basisPlanned",
  "basisFocusArea",
  "basisResponsible",
] as const;
export type ContentColumn = (typeof contentColumns)[number];
export type FollowUpContents = Readonly<Record<ContentColumn, string | number | null>>;

/** What the contents of a sheet's rows have in common. */
export interface ContentContext {
  readonly period: Period;
  /** The day that the sheet's verdicts are given for. */
  readonly standing: Day;
  readonly date1904: boolean;
  readonly words: Pick<FollowUpWords, "goal" | "previous">;
}

/** The longest text that a cell of Excel takes. */
const longestCell = 32767;

/**
 * What a row says of its pledge: what people read, shortened, and what its formulas rest on.
 *
 * @example followUpContents(pledge, earlier, context).basisTarget → 200
 */
export function followUpContents(
  pledge: Pledge,
  earlier: EarlierOutcome,
  { period, standing, date1904, words }: ContentContext,
): FollowUpContents {
  const serial = (day: Day | null): number | null => day && serialOf(day, date1904);
  const text = (value: string | null, limit = 120): string | null =>
    value === null ? null : shortText(value, limit) || null;
  const previous = words.previous(earlier.latest, pledge);
  return {
    text: text(pledge.text),
    goal: text(words.goal(pledge)),
    previous: typeof previous === "string" ? text(previous) : previous,
    basisKind: pledge.kind && kindName(pledge.kind),
    basisTarget: pledge.target,
    basisBaseline: pledge.baseline,
    basisUnit: text(pledge.unit),
    basisScope: scopeKey(pledge.scope)?.slice(0, longestCell) ?? null,
    basisStart: serial(pledge.start),
    basisEnd: serial(pledge.end),
    basisBefore: earlier.before,
    basisBeforeMeasure: earlier.measure,
    basisPlanned: pledge.shares && plannedShare(pledge, period, standing),
    basisFocusArea: text(pledge.focusArea),
    basisResponsible: text(pledge.responsible),
  };
}

const plannedShare = ({ start, end, shares }: Pledge, period: Period, today: Day) =>
  elapsedShare({ start, end, shares, reportedUntil: periodEnd(period), today });

const kindName = (kind: TargetKind): string =>
  kindValues.find(({ value }) => value === kind)?.name ?? kind;
