import type { FindingCode } from "../findings/finding";

/**
 * What is the matter, and what to do about it. `{name}` is filled from the finding's facts;
 * `{place}` and `{otherPlace}` are its first two cells, such as "D7 i bladet Löften".
 */
export interface FindingSentence {
  readonly matter: string;
  readonly remedy: string;
}

/** Findings that have a sentence for each case, by the fact `case`. */
interface FindingCases {
  "heading.missing": "column" | "columnOrSheet";
  "row.blank": "one" | "several";
  "cell.type":
    "number" | "dateAsNumber" | "ambiguous" | "year" | "date" | "period" | "shares" | "text";
  "date.outsidePeriod": "start" | "end" | "period" | "reported";
  "table.unread": "pledges" | "followUp" | "activities";
  "target.missing": "nothing" | "noKind" | "targetless" | "noValue";
  "target.invalid": "negative" | "behind";
  "responsible.missing": "inText" | "nowhere" | "column";
  "scope.missing": "inText" | "nowhere";
  "outcome.missing": "open" | "closed" | "nowhere";
  "id.duplicate": "pair" | "several";
  "key.duplicate": "pair" | "several";
  "reason.missing": "missed" | "behind";
}

/** Every finding's sentences in one language; a language that lacks one does not compile. */
export type FindingWords = {
  readonly [Code in FindingCode]: Code extends keyof FindingCases
    ? Readonly<Record<FindingCases[Code], FindingSentence>>
    : FindingSentence;
};

/** The sentences about sheets, headings and cells, which know nothing of pledges. */
export type SheetFindingWords = Pick<
  FindingWords,
  Extract<FindingCode, `heading.${string}` | `row.${string}` | `cell.${string}` | "table.unread">
>;

/** The sentences of a language and how it names a cell. */
export interface FindingLanguage {
  readonly words: FindingWords;
  readonly placeName: (address: string, sheet: string) => string;
}
