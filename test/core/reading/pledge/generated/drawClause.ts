import type { Recurrence } from "../../../../../src/core/reading/pledge/proposal";
import type { ClauseKind } from "./clausePattern";
import { agedGroups, trailing } from "./decoys";
import type { Draw } from "./drawFrom";
import { drawNumeral, drawPercent, writeDigits, type Numeral } from "./drawNumeral";
import type { KnownTarget } from "./generatedPledge";
import * as nouns from "./nouns";
import type { Noun } from "./nouns";
import { localParties, parties } from "./parties";
import { pastYears, periods, spans } from "./periods";
import * as phrases from "./phrases";
import { neighbourhoods, outdoors, towns } from "./places";
import { spellNumber } from "./spellNumber";
import { verbs } from "./verbs";

/** A clause in words, and the target in it. */
export interface Clause {
  readonly words: string;
  readonly target: KnownTarget;
}

/** How often a slot that may be left out is filled, in per cent. */
const filled: Readonly<Record<string, number>> = {
  place: 60,
  period: 45,
  span: 45,
  decoy: 25,
  since: 50,
};

/** What happens in the open, and so in parks and on squares too. */
const inTheOpen =
  /vandring|rond|cykel|moped|sanering|städdag|personrån|ungdomsrån|fick|misshandel|skadegörelse/;

/**
 * Fills the slots of one clause and keeps account of what they say.
 *
 * @throws Error where the template names a slot that there is not
 */
export function drawClause(
  draw: Draw,
  template: string,
  { kind, value: fixedValue }: ClauseKind,
): Clause {
  let value = fixedValue;
  let scope: string | null = null;
  let per: Recurrence | null = null;
  const counted = (numeral: Numeral): string => {
    // The first number is the target: a deadline beside a share only says how what is counted is done.
    value ??= numeral.value;
    return numeral.words;
  };
  const among = ([words, said]: readonly [string, number]): string =>
    counted({ words, value: said });
  const often = ([words, said]: readonly [string, Recurrence]): string => {
    per = said;
    return words;
  };

  const act = draw.one(template.includes("{gatherings}") ? nouns.gatherings : nouns.activities);
  const incident = draw.one(nouns.incidents);
  const resource = draw.one(nouns.resources);
  const person = draw.one(nouns.people);
  const premise = draw.one(nouns.premises);
  const report = draw.one(nouns.reports);
  const work = draw.one(nouns.works.filter((noun) => fitsWork(template, noun)));
  const [trouble, remedy] = draw.one(phrases.troubles);
  const verbOf = (noun: Noun): (typeof verbs)[string] => verbs[noun.verb]!;
  const main = mainNoun(template, { act, incident, resource, person });
  const numberOf = (low: number, high: number): Numeral =>
    drawNumeral(draw, low, high, main.article);
  const whole = draw.happens(3)
    ? numberOf(1000, 9999)
    : numberOf(4, draw.one([20, 60, 200, 600, 999]));
  /** "Från tolv till fyrtio": both numbers of a change are written alike. */
  const likeWhole = (other: number): string =>
    /^\d/.test(whole.words) || other >= 1000
      ? writeDigits(draw, other)
      : spellNumber(other, main.article);
  const isLocal = draw.happens(12);
  const place = draw.one([
    ...neighbourhoods,
    ...(isLocal && template.includes("{party}") ? [] : towns),
    ...(inTheOpen.test(main.singular) ? outdoors : []),
  ]);

  const slots: Readonly<Record<string, () => string>> = {
    party: () => draw.one(isLocal ? localParties : parties),
    place: () => {
      scope = place.scope;
      return place.words;
    },
    period: () => draw.one(periods),
    span: () => draw.one(spans),
    since: () => `jämfört med ${draw.one(pastYears)}`,
    year: () => String(draw.one(pastYears)),
    decoy: () => draw.one(trailing),
    aged: () => draw.one(agedGroups),
    n: () => counted(whole),
    few: () => counted(numberOf(2, draw.one([4, 8, 20]))),
    many: () => counted(numberOf(30, 900)),
    less: () => likeWhole(draw.between(2, whole.value - 1)),
    more: () => likeWhole(whole.value + draw.between(1, whole.value)),
    percent: () => counted(drawPercent(draw)),
    fraction: () => among(draw.one(phrases.fractions)),
    ratio: () => among(draw.one(phrases.ratios)),
    per: () => often(draw.one(phrases.recurrencePhrases)),
    rhythm: () => often(draw.one(phrases.rhythms)),
    hours: () => draw.one(phrases.timeUnits),
    do: () => verbOf(act).infinitive,
    doGathering: () => verbOf(act).infinitive,
    does: () => verbOf(act).present,
    beDone: () => verbOf(act).passive,
    isDone: () => verbOf(act).presentPassive,
    wasDone: () => verbOf(act).pastPassive,
    acts: () => act.plural,
    actsDef: () => act.definite,
    gatherings: () => act.plural,
    sameActs: () => draw.one(alike(act)).plural,
    "a act": () => `${act.article} ${act.singular}`,
    incidents: () => incident.plural,
    incidentsDef: () => incident.definite,
    resources: () => resource.plural,
    people: () => person.plural,
    peopleDef: () => person.definite,
    peopleDeed: () => draw.one(phrases.peopleDeeds),
    premise: () => premise.singular,
    premises: () => premise.plural,
    premisesDef: () => premise.definite,
    premiseDeed: () => draw.one(phrases.premiseDeeds),
    report: () => report.singular,
    reports: () => report.plural,
    reportsDef: () => report.definite,
    reportDeed: () => draw.one(phrases.reportDeeds),
    make: () => verbOf(work).infinitive,
    beMade: () => verbOf(work).passive,
    "a work": () => `${work.article} ${work.singular}`,
    "a plan": () => `${work.article} ${work.singular}`,
    workEn: () => work.singular,
    trouble: () => trouble,
    remedy: () => remedy,
    vagueWork: () => draw.one(phrases.vagueWorks),
    vagueAim: () => draw.one(phrases.vagueAims),
  };

  const words = template.replace(/\{([^}?]+)(\?)?\}/g, (_, slot: string, optional?: string) => {
    if (optional !== undefined && !draw.happens(filled[slot]!)) return "";
    return slots[slot]!();
  });
  const scopeSaid = kind === null ? undefined : scope;
  return { words, target: { kind, value: kind === null ? null : value, scope: scopeSaid, per } };
}

/** The noun that the numbers of a clause agree with. */
function mainNoun(
  template: string,
  of: Readonly<Record<"act" | "incident" | "resource" | "person", Noun>>,
): Noun {
  if (/\{incidents/.test(template)) return of.incident;
  if (/\{resources/.test(template)) return of.resource;
  if (/\{people/.test(template)) return of.person;
  return of.act;
}

/** Other activities that go with the same verb: "göra hembesök och skolbesök". */
const alike = (act: Noun): readonly Noun[] =>
  nouns.activities.filter((other) => other.verb === act.verb && other !== act);

const fitsWork = (template: string, { article, verb }: Noun): boolean =>
  (!template.includes("{workEn}") || article === "en") &&
  (!template.includes("{a plan}") || verb === "ta");
