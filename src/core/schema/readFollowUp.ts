import type { Finding } from "../findings/finding";
import { approximateOutcome, numberAsText, refusedCell } from "./cellFindings";
import { foldId } from "./foldId";
import { unitOfFigures } from "./cellReader";
import type { followUpTable } from "./followUpTable";
import type { ReadOutcome } from "./outcomeReader";
import { percentForm } from "./percentForm";
import type { ReferredPledges, PledgeReference } from "./pledgeIndex";
import type { ReadRow } from "./readRows";
import type { FollowUpRow, PledgeRow } from "./rows";
import { shownAmount } from "./shownAmount";

type Row = ReadRow<(typeof followUpTable)["rows"]["shape"]>;

/** The pledges that rows may be about, and how to find those of a row. */
export interface KnownPledges {
  readonly rows: readonly PledgeRow[];
  readonly find: (row: PledgeReference) => ReferredPledges;
}

/**
 * Makes a follow-up of a row. What an outcome's words mean depends on its pledge's kind and unit, so
 * pledges are read first.
 *
 * @param findings takes what is the matter with the outcome's cell
 */
export function readFollowUp(
  { cells, row, unread, source }: Row,
  known: KnownPledges,
  readOutcome: ReadOutcome,
  findings: Finding[],
): FollowUpRow {
  const idKey = foldId(cells.id ?? "");
  const { pledges, otherYears } = known.find({
    key: idKey,
    text: cells.text,
    period: cells.period,
  });
  const pledge = known.rows[pledges[0] ?? otherYears[0] ?? -1]?.pledge ?? null;
  const cell = cells.outcome;
  const format = typeof cell === "number" ? source.formatAt(row, "outcome") : undefined;
  const percent = unitOfFigures(pledge?.kind, pledge?.unit);
  const { outcome, form } = readOutcome(cell, format, pledge);
  if (cell !== null && form === "refused") {
    findings.push(refusedCell(outcomeColumn, cell, format, source.placeAt(row, "outcome")));
  } else if (cell !== null && form === "approximate") {
    findings.push(approximateOutcome(cell, source.placeAt(row, "outcome")));
  } else if (cell !== null && form === "asText" && outcome.state === "number") {
    const shown = shownAmount(outcome.value, percent);
    findings.push(numberAsText(cell, shown, source.placeAt(row, "outcome")));
  }
  const pledgeId = cells.id ?? pledge?.id ?? cells.text ?? "";
  return {
    key: cells.id === null ? foldId(pledgeId) : idKey,
    followUp: {
      pledgeId,
      period: cells.period,
      outcome,
      outcomeText: cells.outcomeText,
      scope: cells.scope,
      concerns: cells.concerns ?? "pledge",
      measure: cells.measure ?? "cumulative",
      state: cells.state,
      reasonCategory: cells.reasonCategory,
      reason: cells.reason,
      action: cells.action,
      source: cells.source,
      reportedOn: cells.reportedOn,
    },
    at: row,
    placeAt: source.placeAt,
    unread,
    percentForm: percent === null ? null : percentForm(cell, format),
    pledges,
    otherYears,
  };
}

const outcomeColumn = {
  heading: "Utfall",
  kind: "outcome",
} as const;
