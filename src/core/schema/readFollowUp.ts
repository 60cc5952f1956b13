import { dayToIso, serialToDay } from "../domain/day";
import type { Outcome } from "../domain/outcome";
import type { Pledge } from "../domain/pledge";
import type { Finding } from "../findings/finding";
import { readOutcome, type CellInput } from "../reading/readOutcome";
import { readText } from "../reading/readText";
import { numberAsText, refusedCell } from "./cellFindings";
import { unitOfFigures } from "./cellReader";
import { followUpTable } from "./followUpTable";
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
  row: Row,
  known: KnownPledges,
  date1904: boolean,
  findings: Finding[],
): FollowUpRow {
  const { cells, unread, source } = row;
  const { pledges, otherYears } = known.find(cells);
  const pledge = known.rows[pledges[0] ?? otherYears[0] ?? -1]?.pledge ?? null;
  return {
    followUp: {
      pledgeId: cells.id ?? pledge?.id ?? cells.text ?? "",
      period: cells.period,
      outcome: readOutcomeCell(row, pledge, date1904, findings),
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
    placeOf: (column) => source.placeAt(row.row, column),
    unread,
    pledges,
    otherYears,
  };
}

function readOutcomeCell(
  { cells, row, source }: Row,
  pledge: Pledge | null,
  date1904: boolean,
  findings: Finding[],
): Outcome {
  const cell = cells.outcome;
  if (cell === null) return { state: "missing" };
  const form = typeof cell === "number" ? source.formAt(row, "outcome") : "plain";
  const unit = unitOfFigures(pledge?.kind, pledge?.unit);
  // A cell that shows a date was never meant as a count, whatever its serial number says.
  const outcome: Outcome =
    form === "date" && typeof cell === "number"
      ? { state: "text", text: dayToIso(serialToDay(cell, date1904) ?? 0) }
      : readOutcome(cell, pledge?.kind ?? null, { unit, isPercentCell: form === "percent" });
  if (typeof cell === "number" && form !== "date") return outcome;
  const place = source.placeAt(row, "outcome");
  if (outcome.state === "text" && needsNumber(pledge, cell)) {
    findings.push(refusedCell(outcomeColumn, cell, source.formatAt(row, "outcome"), place));
  } else if (outcome.state === "number" && typeof cell === "string" && !isZeroInWords(cell)) {
    findings.push(numberAsText(cell, shownAmount(outcome.value, unit), place));
  }
  return outcome;
}

const outcomeColumn = followUpTable.columns.find(({ key }) => key === "outcome") ?? {
  key: "outcome",
  heading: "Utfall",
  english: "Outcome",
  synonyms: [],
  kind: "outcome",
};

/** Words are a fair report where nothing is counted; a date or "1.234" is a slip everywhere. */
function needsNumber(pledge: Pledge | null, cell: CellInput): boolean {
  if (typeof cell !== "string") return true;
  const isCounted =
    pledge !== null &&
    pledge.kind !== null &&
    pledge.kind !== "ongoing" &&
    pledge.kind !== "volume";
  return isCounted || readText(cell).state === "ambiguous";
}

/** "Ej genomförts" and "inga" confirm a zero and are fine as they stand. */
function isZeroInWords(cell: string): boolean {
  const reading = readText(cell);
  return reading.state === "number" && reading.isZeroPhrase && !/\d/.test(cell);
}
