import { markAt, wordAt, type Annotated } from "./annotate";
import { isDecoy, timeUnits } from "./decoys";
import { findNoun } from "./noun";
import type { Mark } from "./phrase";
import { articleAt } from "./articleQuantity";
import { plainQuantity as plain, type Quantity } from "./plainQuantity";
import { trailingCue } from "./trailingCue";

const percents = new Set(["%", "procent"]);
const leads = new Set(["till", "med", "från"]);
/** Words between a cue or a lead and its number. */
const between = new Set(
  "cirka ca ungefär omkring totalt sammanlagt sammantaget hela de dagens nuvarande av i på vid om antal antalet upp minst högst det bli vara ligga en ett drygt runt än uppgå till med mål ett totalt : - per ner ned får ska skall".split(
    " ",
  ),
);

/** Finds the quantities of a clause, from left to right. */
export function findQuantities(all: Annotated, from: number, to: number): readonly Quantity[] {
  const found: Quantity[] = [];
  let cue: Mark | null = null;
  let lead = "";
  let isApproximate = false;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(all, at);
    const mark = cueAt(all, at, to);
    if (mark) {
      // "Får som mest uppgå till 45": the reaching adds nothing to the ceiling.
      if (!cue || !reaching.has(word)) cue = mark;
      // The words of a cue are no leads: "upp till 20".
      at = mark.end - 1;
      continue;
    }
    const quantity = quantityAt(all, at, to, cue) ?? lastOfRow(all, at, to, found.at(-1));
    if (quantity) {
      const trailing = trailingCue(all, quantity, to);
      found.push({
        ...quantity,
        cue: cue ?? trailing,
        lead,
        isApproximate: isApproximate || quantity.isApproximate,
      });
      [cue, lead, isApproximate] = [null, "", false];
      at = Math.max(at, quantity.end - 1);
      continue;
    }
    if (leads.has(word)) {
      lead = word;
      if (cue?.role !== "floor" && cue?.role !== "ceiling") cue = null;
    } else if (markAt(all, at, "approximate")) isApproximate = true;
    else if (!between.has(word)) [cue, lead, isApproximate] = [null, "", false];
  }
  return found;
}

/** "Tre öppna hus, fem torgmöten och ett seminarium": the article counts as the numbers before. */
function lastOfRow(all: Annotated, at: number, to: number, last?: Quantity): Quantity | null {
  if (last?.noun?.end !== at - 1 || last.isTime || !/^(?:och|samt)$/.test(wordAt(all, at - 1)))
    return null;
  if (!/^e(?:n|tt)$/.test(wordAt(all, at)) || all.tokens[at + 1]?.type !== "word") return null;
  return articleAt(all, at, to, last.cue, true);
}

const reaching = new Set(["nå", "når", "uppnå", "uppnår", "uppgå", "uppgår"]);

/** A floor or a ceiling; "under", "över" and "inom" only where a number follows at once. */
function cueAt(all: Annotated, at: number, to: number): Mark | null {
  const floor = markAt(all, at, "floor");
  const ceiling = markAt(all, at, "ceiling");
  const mark = (ceiling?.end ?? 0) > (floor?.end ?? 0) ? ceiling : floor;
  if (!mark || mark.end > to) return null;
  const word = wordAt(all, at);
  if (word !== "under" && word !== "över" && word !== "inom") return mark;
  const next = mark.end + (markAt(all, mark.end, "approximate") ? 1 : 0);
  const isNumber = all.tokens[next]?.type === "number";
  const isArticle = /^e(?:n|tt)$/.test(wordAt(all, next)) && timeUnits.has(wordAt(all, next + 1));
  if (!isNumber && !isArticle) return null;
  if (word === "under" && timeUnits.has(wordAt(all, next + 1))) {
    return stateBefore.has(wordAt(all, at - 1)) ? mark : null;
  }
  return mark;
}

const stateBefore = new Set(
  "vara ligga bli hållas hålla är stanna till på ner ned sjunka komma alltid genomsnitt ska snitt".split(
    " ",
  ),
);

function quantityAt(all: Annotated, at: number, to: number, cue: Mark | null): Quantity | null {
  const fraction = markAt(all, at, "fraction");
  if (
    fraction &&
    fraction.end <= to &&
    !markAt(all, at, "recurrence") &&
    isFractionHere(all, fraction)
  ) {
    const noun =
      wordAt(all, fraction.end) === "av"
        ? findNoun(all, afterDefinite(all, fraction.end + 1), to, false)
        : null;
    return {
      ...plain,
      at,
      end: fraction.end,
      value: Number(fraction.detail),
      isFraction: true,
      noun,
    };
  }
  const token = all.tokens[at];
  if (token?.type === "name" && wordAt(all, at + 1) === "av") return partAt(all, at, to);
  if (token?.type === "number") return numberAt(all, at, to, cue);
  if (token?.word !== "en" && token?.word !== "ett") return null;
  return articleAt(all, at, to, cue);
}

/** "2/3 av hushållen": a fraction in figures, as a date has no "av" after it. */
function partAt(all: Annotated, at: number, to: number): Quantity | null {
  const [part = 0, whole = 0, ...rest] = wordAt(all, at).split("/").map(Number);
  if (rest.length > 0 || !(part > 0 && part < whole)) return null;
  const noun = findNoun(all, afterDefinite(all, at + 2), to, false);
  return { ...plain, at, end: at + 1, value: part / whole, isFraction: true, noun };
}

function isFractionHere(all: Annotated, fraction: Mark): boolean {
  const after = wordAt(all, fraction.end);
  const word = wordAt(all, fraction.end - 1);
  return !word.startsWith("halva") || after !== "";
}

function numberAt(all: Annotated, at: number, to: number, cue: Mark | null): Quantity | null {
  const token = all.tokens[at];
  if (!token || isDecoy(all, at, cue !== null) || token.value === null) return null;
  const next = wordAt(all, at + 1);
  const base = { ...plain, at, isApproximate: token.isRound, isSpan: token.upTo !== null };
  if (percents.has(next) && at + 1 < to) {
    const noun =
      wordAt(all, at + 2) === "av" ? findNoun(all, afterDefinite(all, at + 3), to, false) : null;
    return {
      ...base,
      end: at + 2,
      value: percent(token.value),
      isPercent: true,
      noun,
      isNaming: findNoun(all, at + 2, to, false) !== null,
    };
  }
  if (next.startsWith("procentenhet")) {
    return {
      ...base,
      end: at + 2,
      value: percent(token.value),
      isPoints: true,
      noun: { at: at + 1, end: at + 2 },
    };
  }
  // "två av tre", "9 av 10": the part of a whole.
  const whole = all.tokens[at + 2];
  if (
    next === "av" &&
    whole?.type === "number" &&
    whole.value !== null &&
    whole.value > token.value
  ) {
    const noun = findNoun(all, at + 3, to, false);
    return { ...base, end: at + 3, value: token.value / whole.value, isFraction: true, noun };
  }
  if (next === "av" && cueOrGenitive(all, at + 2)) {
    const whole = afterWhole(all, at + 2, to);
    const noun = findNoun(all, whole, to, false);
    // "Sju av kommunens nio gårdar" may as well be meant as a share.
    const isApproximate = base.isApproximate || whole > at + 2;
    return { ...base, end: at + 1, value: token.value, noun, isApproximate };
  }
  const isBetween = wordAt(all, at - 1) === "mellan" && next === "och";
  const isSpan =
    (isBetween || next === "till" || next === "eller" || next === "-") &&
    all.tokens[at + 2]?.type === "number" &&
    wordAt(all, at - 1) !== "från" &&
    // "Från dagens 12 till 20".
    wordAt(all, at - 2) !== "från";
  const end = isSpan ? at + 3 : at + 1;
  const noun = findNoun(all, end, to, token.value === 1);
  const isTime = timeUnits.has(wordAt(all, end));
  return { ...base, end, value: token.value, noun, isTime, isSpan: base.isSpan || isSpan };
}

/** "fyra av kommunens sex möten": what follows "av" is whose they are, and how many. */
const cueOrGenitive = (all: Annotated, at: number): boolean =>
  wordAt(all, at).endsWith("s") || definite.has(wordAt(all, at));

function afterWhole(all: Annotated, from: number, to: number): number {
  const last = Math.min(to, from + 4);
  let at = from;
  for (let one = from; one < last; one += 1) if (all.tokens[one]?.type === "number") at = one + 1;
  return at;
}

/** Past "de", "alla", "våra": in shares the whole is told with them. */
function afterDefinite(all: Annotated, at: number): number {
  const last = at + 3;
  while (at < last && definite.has(wordAt(all, at))) at += 1;
  return at;
}

const definite = new Set(["de", "den", "det", "alla", "samtliga", "våra", "kommunens", "hela"]);

const percent = (value: number): number => Number.parseFloat((value / 100).toPrecision(15));
