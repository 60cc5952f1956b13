import type { Period } from "../domain/period";
import { periodName } from "../domain/period";
import { monthOf } from "../reading/months";
import { readPeriod } from "../reading/readPeriod";
import { foldWord } from "../reading/words";

/** What tells of a period within a name: T1, tertial 2, andra halvåret, jan–apr, maj, 2021-05, helår. */
const parts = new RegExp(
  [
    String.raw`(?<![a-zåäö\d])(?:[tkqh][1-4]|(?:t|k|q|h|kv) [1-4])(?![a-zåäö\d])`,
    String.raw`(?:(?:tertial|kvartal|halvår|quarter|half)[a-z]*|kv) ?-?[1-4](?!\d)`,
    String.raw`(?:(?<!\d)[1-4](?::?[ae]|st|nd|rd|th)?|första|andra|tredje|fjärde|first|second|third|fourth) (?:terti|kvartal|quarter|halvår|halvan|half)[a-z]*`,
    String.raw`(?<![\d-])20\d\d-(?:0?[1-9]|1[0-2])(?![\d-])`,
    String.raw`(?<![a-zåäö])(?:helår(?:et)?|hela året|full year|whole year)(?![a-zåäö])`,
    String.raw`(?<![a-zåäö])(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?(?: ?(?:-|till|to) ?[a-z]{3,}\.?)?(?![a-zåäö])`,
  ].join("|"),
  "g",
);

/** What makes something else of a period: a span of several, up to a day, weeks, numbered months. */
const doubts =
  /(?<![a-zåäö])(?:t\.? ?o\.? ?m\.?|till och med|delår[a-z]*|vecka|veckor|månader|v\.? ?\d+)(?![a-zåäö])|(?<!\d)\d\d? (?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)|20\d\d-\d\d-\d\d|(?<![\d\/])\d\d?\/\d\d?(?![\d\/])|(?<![a-zåäö\d-])\d\d? ?- ?\d\d?(?![\d-])/;

/** Words for parts of a year, which tell of one even where it cannot be told which. */
const partWords = /terti|kvartal|halvår/;

interface PeriodContext {
  readonly year: number | null;
  readonly date1904: boolean;
}

/**
 * Tells whether a name or title tells of a period other than by its year alone, readable or not.
 *
 * @example namesPeriod("Uppf T1 2021") → true; namesPeriod("Uppföljning 2021") → false
 */
export function namesPeriod(name: string): boolean {
  const text = tidy(name);
  return (
    name.length <= 80 && (partsOf(text).length > 0 || doubts.test(text) || partWords.test(text))
  );
}

/**
 * Reads the one period that a sheet's name or title tells of, wherever it stands in it, or gives
 * `null`: two periods, or a span that is no standard period, are none.
 *
 * @example readNamedPeriod("Uppf T1 2021", { year: 2021, date1904: false }) → 2021-T1
 */
export function readNamedPeriod(name: string, context: PeriodContext): Period | null {
  const text = tidy(name);
  const found = partsOf(text);
  const rest = found.reduce((left, part) => left.replace(part, ""), text);
  if (doubts.test(text) || partWords.test(rest)) return null;
  const periods = found.map((part) => readPeriod(part.replace(/\.$/, ""), context));
  const [first] = periods;
  if (!first || !periods.every((one) => one && periodName(one) === periodName(first))) return null;
  return first;
}

const tidy = (name: string): string =>
  foldWord(name)
    .replace(/[−–—‐‑]/g, "-")
    .replace(/_/g, " ")
    .replace(/(20\d\d)(?=[a-zåäö])/g, "$1 ")
    .replace(/(?<=[a-zåäö.]) ?- ?(?=[a-zåäö])/g, "-");

/** Words that only begin as a month does, "marknad", are no part. */
const partsOf = (text: string): readonly string[] =>
  (text.match(parts) ?? []).filter((part) => {
    const word = /^[a-z]+/.exec(part)?.[0] ?? "";
    return (
      !/^(?:jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[kc]t|nov|dec)/.test(word) ||
      monthOf(word) !== null
    );
  });
