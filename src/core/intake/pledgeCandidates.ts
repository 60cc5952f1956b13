import type { Pledge } from "../domain/pledge";
import { periodEnd, periodStart } from "../domain/period";
import { kindTraits } from "../domain/kinds";
import { readPeriod } from "../reading/readPeriod";
import { readPledge } from "../reading/pledge/readPledge";
import type { Proposal } from "../reading/pledge/proposal";
import type { PledgeRow } from "../schema/rows";
import type { FoundDocument, FoundPledge } from "./foundDocument";
import type { PledgeCandidate } from "./intake";
import { reportedBaseline } from "./reportedBaseline";
import { textKey } from "../reading/textKey";
import { yearlyTarget } from "./yearlyTarget";

/**
 * Reads each pledge of a document into the rows that it would give Löften: one for each target in it.
 *
 * @param known the pledges that are there, which are told from new ones by text and year
 * @param thisYear goes where neither the pledge nor its document names a year
 * @example pledgeCandidates(found, [], 2026)[0].pledge.target → 200
 */
export function pledgeCandidates(
  { pledges, year, municipality }: FoundDocument,
  known: readonly PledgeRow[],
  thisYear: number,
): readonly PledgeCandidate[] {
  const ids = new Map(known.map(({ pledge }) => [keyOf(pledge), pledge.id]));
  return pledges.flatMap((found, at) =>
    targetsOf(found.text).map((proposal, part): PledgeCandidate => {
      const yearly = yearlyTarget(proposal);
      const pledge = pledgeOf(
        found,
        { ...proposal, value: yearly?.total ?? proposal.value },
        {
          year,
          municipality,
          thisYear,
        },
      );
      return {
        key: `${String(at)}.${String(part)}`,
        sentence: String(at),
        pledge,
        spans: proposal.spans,
        certainty: proposal.certainty,
        yearly,
        isPerDay: proposal.per === "day",
        isYearAssumed: year === null && yearOf(proposal.period) === null,
        duplicateOf: ids.get(keyOf(pledge)) ?? null,
      };
    }),
  );
}

const keyOf = ({ text, year }: Pick<Pledge, "text" | "year">): string =>
  `${String(year)}|${textKey(text)}`;

/** A second proposal without a target of its own is only a shade of the first. */
function targetsOf(text: string): readonly Proposal[] {
  const [main, ...more] = readPledge(text).proposals;
  const isTarget = ({ kind, value }: Proposal): boolean =>
    kind !== null && (value !== null || !kindTraits[kind].needsTarget);
  return [main, ...(main.kind === null ? [] : more.filter(isTarget))];
}

function pledgeOf(
  found: FoundPledge,
  proposal: Proposal,
  document: Pick<FoundDocument, "year" | "municipality"> & { readonly thisYear: number },
): Pledge {
  const year = yearOf(proposal.period) ?? document.year ?? document.thisYear;
  const period = readPeriod(proposal.period ?? "", { year, date1904: false });
  const isPart = period !== null && period.rhythm !== "year";
  const base =
    proposal.baseline === null ? reportedBaseline(found.notes, proposal.kind, year) : null;
  return {
    id: "",
    text: found.text,
    year,
    municipality: document.municipality,
    responsible: proposal.responsible ?? found.promiser,
    focusArea: found.focusArea,
    perspectives: [],
    kind: proposal.kind,
    target: proposal.kind === "done" ? null : proposal.value,
    unit: isFraction(proposal) ? "%" : proposal.unit,
    scope: proposal.scope,
    baselineYear: proposal.baselineYear ?? base?.year ?? null,
    baseline: proposal.baseline ?? base?.value ?? null,
    start: isPart ? periodStart(period) : null,
    end: isPart ? periodEnd(period) : null,
    rhythm: null,
    shares: null,
    replaces: null,
    source: null,
  };
}

/** "Öka andelen till 80 %" is no count of what the sentence names. */
const isFraction = ({ kind, value }: Proposal): boolean =>
  (kind === "increaseTo" || kind === "decreaseTo") && value !== null && value > 0 && value < 1;

/** The first year that a period names: "2022–2023" → 2022. */
function yearOf(period: string | null): number | null {
  const found = /(?<!\d)(20\d\d)(?!\d)/.exec(period ?? "");
  return found ? Number(found[1]) : null;
}
