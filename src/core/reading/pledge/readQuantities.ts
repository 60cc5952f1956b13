import { wordAt, type Annotated } from "./annotate";
import type { ClauseFacts } from "./clauseFacts";
import { isOnlyDescribing } from "./decoys";
import { findNoun } from "./noun";
import { findRecurrence } from "./findRecurrence";
import type { Quantity } from "./plainQuantity";
import { findQuantities } from "./quantity";
import { target, type ClauseTarget } from "./target";

/**
 * Reads the targets that a clause gives in figures, in text order. Empty where its figures are none.
 *
 * @example "öka från 12 till 20 träffar" → [{ kind: "increaseTo", value: 20, baseline: 12, … }]
 */
export function readQuantities(all: Annotated, facts: ClauseFacts): readonly ClauseTarget[] {
  const quantities = findQuantities(all, facts.at, facts.end);
  if (quantities.length > mostQuantities) return [];
  const targets: ClauseTarget[] = [];
  let from: Quantity | null = null;
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.lead === "från") {
      from = quantity;
      continue;
    }
    const others = quantities.filter((_one, other) => other !== index);
    const read = readQuantity(all, facts, quantity, from, others.length > 0 ? others : []);
    if (read) targets.push(read);
  }
  const often = quantityOfAll(all, facts, targets);
  if (often) return [often];
  // A deadline beside a share belongs to what is counted.
  const hasShare = facts.every !== null || targets.some(({ kind }) => kind.startsWith("share"));
  const kept = targets.filter((one) => !(hasShare && one.isDeadline));
  if (kept.length === 0 && targets.length > 0) return [];
  // "6 möten, två per termin": what is bare beside a cue only describes it.
  const cued = kept.filter(({ certainty }) => certainty >= bareCertainty);
  return cued.length > 0 && cued.length < kept.length
    ? kept.filter((one) => one.certainty >= bareCertainty)
    : kept;
}

/** "Samtliga krogar ska kontrolleras minst en gång per år": the share of all is the target. */
function quantityOfAll(
  all: Annotated,
  { every, end }: ClauseFacts,
  [one, ...others]: readonly ClauseTarget[],
): ClauseTarget | null {
  if (!every || !one?.noun || others.length > 0 || one.kind !== "atLeast") return null;
  if (!/^gång(?:er)?$/.test(wordAt(all, one.noun.end - 1))) return null;
  const noun = findNoun(all, every.end, end, true);
  return noun
    ? target("shareAtLeast", every, 0.7, { ...one, value: 1, valueRun: every, noun })
    : null;
}

const valueRunOf = ({ at, end }: Quantity) => ({ at, end });

const bareCertainty = 0.8;
/** More figures in one clause are a table or a phone book, and none of them is surely a target. */
const mostQuantities = 8;

function readQuantity(
  all: Annotated,
  facts: ClauseFacts,
  quantity: Quantity,
  from: Quantity | null,
  others: readonly Quantity[],
): ClauseTarget | null {
  const { value, isPercent, isPoints, isFraction, cue, lead } = quantity;
  const { direction } = facts;
  const isShare = isPercent || isFraction;
  const valueRun = { at: quantity.at, end: quantity.end };
  const recurrence = findRecurrence(all, quantity.end, facts.end) ?? facts.recurrence;
  // "Två möten varannan vecka" is one a week.
  const times = recurrence?.times ?? 1;
  const common = {
    value: value * times,
    valueRun,
    noun: quantity.noun ?? facts.measured,
    per: recurrence?.per ?? null,
    perRun: recurrence,
  };
  const sure = quantity.isApproximate || quantity.isSpan || times < 1 ? 0.6 : 1;
  const isFronted = quantity.at - facts.at <= 2;
  if (
    direction &&
    (lead === "till" || lead === "med") &&
    (direction.at < quantity.at || isFronted)
  ) {
    const moved = facts.measured ?? facts.moved ?? quantity.noun;
    if (lead === "till") {
      const baseline = from ? baselineOf(from, isPercent) : null;
      const kind = direction.isUp ? "increaseTo" : "decreaseTo";
      return target(kind, direction, 0.96 * sure, {
        ...common,
        noun: facts.measured ?? facts.moved ?? quantity.noun,
        baseline,
        baselineRun: from,
      });
    }
    const by = isShare && !isPoints ? "ByPercent" : "By";
    return target(direction.isUp ? `increase${by}` : `decrease${by}`, direction, 0.96 * sure, {
      ...common,
      noun: isShare || isPoints ? moved : (quantity.noun ?? moved),
    });
  }
  const change = moreOf(all, quantity, facts);
  if (change) return { ...change, per: common.per, perRun: common.perRun };
  if (isShare || facts.isShareMeasured) {
    const isTimed = others.some((other) => other.isTime && other.cue?.role === "ceiling");
    const noun = facts.measured ?? quantity.noun;
    return readShare(
      { ...facts, isPart: facts.isPart || isTimed },
      quantity,
      { ...common, noun },
      sure,
    );
  }
  if (cue) {
    const isCeiling = (cue.role === "ceiling") !== isTurned(all, facts, quantity);
    const kind = isCeiling ? "atMost" : "atLeast";
    const noun = quantity.noun ?? facts.measured;
    const certainty = noun ? 0.97 : 0.85;
    const isDeadline = kind === "atMost" && quantity.isTime;
    return target(kind, cue, certainty * sure, { ...common, noun, isDeadline });
  }
  return readBare(all, facts, quantity, common, others, sure);
}

/** "Får inte förekomma fler än 12", "ingen ska vänta mer än två veckor": the denial turns the cue. */
function isTurned(all: Annotated, facts: ClauseFacts, { cue }: Quantity): boolean {
  if (!facts.isNegated || !cue) return false;
  return /^(?:än|över|under|överstiga|överstiger|överskrida|understiga|understiger)$/.test(
    wordAt(all, cue.end - 1),
  );
}

/** "20 procent färre inbrott", "minst 40 fler": a change by a number. */
function moreOf(all: Annotated, quantity: Quantity, facts: ClauseFacts): ClauseTarget | null {
  const word = wordAt(all, quantity.end);
  const isUp = more.has(word);
  if (!isUp && !fewer.has(word)) return null;
  const by = (quantity.isPercent || quantity.isFraction) && !quantity.isPoints ? "ByPercent" : "By";
  const noun = findNoun(all, quantity.end + 1, facts.end, false) ?? facts.measured;
  const run = { at: quantity.end, end: quantity.end + 1 };
  return target(isUp ? `increase${by}` : `decrease${by}`, run, 0.9, {
    value: quantity.value,
    valueRun: { at: quantity.at, end: quantity.end },
    noun,
  });
}

const more = new Set(["fler", "mer", "högre"]);
const fewer = new Set(["färre", "mindre", "lägre"]);

/** "Bjuda in till två möten", "ställa upp med två poliser": the verb's own preposition. */
const isInvited = (all: Annotated, at: number): boolean =>
  (wordAt(all, at - 1) === "till" && /^(?:in|kall(?:a|ar|as)|upp)$/.test(wordAt(all, at - 2))) ||
  (wordAt(all, at - 1) === "med" && /^(?:upp|ut|bidrar?|bemanna[rs]?)$/.test(wordAt(all, at - 2)));

const baselineOf = (from: Quantity, isPercent: boolean): number =>
  isPercent && !from.isPercent ? Number.parseFloat((from.value / 100).toPrecision(15)) : from.value;

/** "85 procent av anmälningarna ska", "hälften av", "andelen … högst 10 %". */
function readShare(
  facts: ClauseFacts,
  quantity: Quantity,
  common: Partial<ClauseTarget>,
  sure: number,
): ClauseTarget | null {
  const { cue, isFraction, isPercent, value } = quantity;
  const share = isFraction || isPercent ? value : value / 100;
  if (share > 1 || share < 0) return null;
  const isStated = facts.isPledged || facts.isPart || facts.isShareMeasured || cue !== null;
  const isOf = quantity.noun !== null || facts.isPart;
  // "100 % ren hårdträning" is a name: nothing is said to be of anything.
  if (!isStated || (!cue && !isOf && !facts.isShareMeasured && !facts.isStated)) return null;
  if (facts.isReport && !isOf) return null;
  if (!cue && !facts.isShareMeasured && !facts.isPledged && !facts.isPart) return null;
  if (!cue && !isOf && !facts.isShareMeasured && !facts.isGoal && quantity.isNaming) return null;
  const kind = cue?.role === "ceiling" ? "shareAtMost" : "shareAtLeast";
  const certainty = (cue ?? facts.isShareMeasured) ? 0.96 : isOf ? 0.94 : 0.75;
  return target(kind, cue ?? quantity, (typeof certainty === "number" ? certainty : 0.96) * sure, {
    ...common,
    value: share,
  });
}

/** A count to reach without a cue: "genomföra 4 träffar", "en gång om året". */
function readBare(
  all: Annotated,
  facts: ClauseFacts,
  quantity: Quantity,
  common: Partial<ClauseTarget>,
  others: readonly Quantity[],
  sure: number,
): ClauseTarget | null {
  const noun = quantity.noun;
  const head = noun ? wordAt(all, noun.end - 1) : "";
  const isOccasion = /^(?:gång|gånger|ggr|tillfällen|tillfälle)$/.test(head);
  if (facts.isReport && !facts.hasObject) return null;
  const before = wordAt(all, quantity.at - 1);
  if (facts.isPart)
    return target("atLeast", { at: quantity.at, end: quantity.end }, 0.9 * sure, {
      ...common,
      noun: noun ?? facts.measured,
    });
  if (quantity.isTime && !common.per) return null;
  if (quantity.value === 0 && (noun !== null || facts.isPledged))
    return target("atMost", valueRunOf(quantity), 0.85, common);
  if (
    isOnlyDescribing(all, quantity.at) &&
    !isOccasion &&
    !quantity.isSpan &&
    !isInvited(all, quantity.at)
  )
    return null;
  const isFirst = facts.isNounPhrase && quantity.at - facts.at <= 2;
  if (!facts.isPledged && !isOccasion && !isFirst && !common.per) return null;
  // "Trygghetsvandringar – 4 per år".
  const listed =
    noun === null && facts.isNounPhrase && common.per
      ? findNoun(all, facts.at, quantity.at, false)
      : null;
  if (listed)
    return target("atLeast", valueRunOf(quantity), 0.85 * sure, { ...common, noun: listed });
  if (noun === null && !facts.isGoal) return null;
  const run = { at: quantity.at, end: quantity.end };
  const isPlaced = before === "i" || before === "på";
  // "i 3 stadsdelar" beside what is counted is where, not how many.
  if (isPlaced && !isOccasion && (others.length > 0 || facts.hasObject)) return null;
  const certainty =
    isPlaced && !isOccasion
      ? 0.75
      : facts.hasActivity || isOccasion || common.per
        ? 0.93
        : facts.isGoal
          ? 0.9
          : 0.8;
  const measured = facts.isGoal && noun === null ? facts.measured : noun;
  return target("atLeast", run, certainty * sure, { ...common, noun: measured });
}
