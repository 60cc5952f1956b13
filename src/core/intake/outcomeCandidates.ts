import { isProvisional } from "../reading/isProvisional";
import type { TextSpan } from "../reading/pledge/proposal";
import type { PledgeRow } from "../schema/rows";
import type { FoundDocument } from "./foundDocument";
import { pledgeMatcher, type PledgeMatch } from "./matchPledge";
import { reportedFigure, type ReportedFigure } from "./reportedFigure";
import { reportedReason } from "./reportedReason";
import { sentences } from "./sentences";

/** What a document reports for one pledge, for a person to confirm. */
export interface OutcomeCandidate {
  readonly key: string;
  /** What was told, as it stands in the document. */
  readonly text: string;
  /** Which pledge it is about, as positions among the read ones. */
  readonly match: PledgeMatch;
  readonly report: OutcomeReport;
}

/** What a row of a follow-up would get. */
export interface OutcomeReport {
  readonly value: number | string | null;
  readonly scope: string | null;
  readonly reason: string | null;
  readonly reasonCategory: string | null;
  /** "hittills" and the like: the figure is not the last one. */
  readonly isPreliminary: boolean;
  readonly doubt: ReportedFigure["doubt"];
  /** The words that the value rests on, in the candidate's text. */
  readonly spans: readonly TextSpan[];
}

/** A paragraph that tells of nothing that was done is no outcome. */
const tells =
  /\d|(?<![\p{L}])(?:genomför[dt]|genomförts|gjor[dt]|hölls|hållits|ing(?:en|a|et)|pågår|klar[at]?|deltagit|deltog|påbörja)/iu;

/**
 * What a document reports for the pledges of the workbook: the notes beneath each pledge that it
 * repeats, and paragraphs that share the words of one. Where it is not certain which pledge is meant,
 * the likely ones are named and none is chosen.
 *
 * @example outcomeCandidates(found, read.pledges)[1].report.value → 104
 */
export function outcomeCandidates(
  { pledges, loose }: FoundDocument,
  known: readonly PledgeRow[],
): readonly OutcomeCandidate[] {
  if (known.length === 0) return [];
  const match = pledgeMatcher(known.map(({ pledge }) => pledge.text));
  const beneath = pledges.flatMap(({ text, notes }, at) => {
    if (notes.length === 0) return [];
    const found = match(text);
    return [{ key: `n${String(at)}`, text: notes.join("\n"), match: found }];
  });
  const telling = loose
    .filter((text) => text.length <= longestText && tells.test(text))
    .slice(0, mostTried);
  const free = telling.flatMap((text, at) => {
    const found = match(text);
    const isAbout = found.position !== null || found.likely.length > 0;
    return isAbout ? [{ key: `l${String(at)}`, text, match: found }] : [];
  });
  return [...beneath, ...free].map((told) => ({
    ...told,
    report: reportOn(told.text, known, told.match.position),
  }));
}

/** More paragraphs than these are a story and no list of outcomes. */
const mostTried = 150;
const longestText = 3000;

/**
 * Reads a text as the report on one of the pledges; without a pledge only what needs none is read.
 */
export function reportOn(
  text: string,
  known: readonly PledgeRow[],
  position: number | null,
): OutcomeReport {
  const told = sentences(text);
  const pledge = (position === null ? undefined : known[position])?.pledge;
  const { value, scope, sentence, doubt } = reportedFigure(
    told,
    pledge ?? { kind: null, unit: null, scope: null, year: null },
  );
  const reason = reportedReason(told);
  return {
    value,
    scope,
    reason: reason?.reason ?? null,
    reasonCategory: reason?.category ?? null,
    isPreliminary: isProvisional(text),
    doubt,
    spans: sentence ? [{ start: sentence.start, end: sentence.end }] : [],
  };
}
