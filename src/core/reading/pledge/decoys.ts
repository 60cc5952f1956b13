import { monthOf } from "../months";
import { markAt, wordAt, type Annotated } from "./annotate";
import { isSmall, prepositions } from "./smallWords";
import type { Token } from "./token";

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** A number after these is the number of a thing. */
export const labels = setOf(
  "nr nummer punkt vecka v v. åk årskurs klass löfte steg fas etapp del mål kl klockan kapitel kap § §§ paragraf artikel sida sidan sid bilaga linje väg zon rum hus kvarter version nivå tfn tel telefon telefonnummer ring dnr diarienummer agenda vision tertial kvartal termin årskurserna dokument beslut riksväg länsväg lag sfs prop proposition stycke plan program tabell figur avsnitt frågan fråga lokal avdelning våning grupp distrikt",
);
/** A number before these counts nothing that is promised. */
const attributes = setOf(
  "år åring åringar års § kap kapitel åk km/h km km/tim promille grader km2 kvm meter m kl h i-städer",
);
/** Words before the known whole: "de tre kommunerna", "våra fyra stadsdelar". */
const definites = setOf("de våra dessa sina båda era deras dem");
/** A bare number after these only describes: "grupper om 10", "en budget på 2 miljoner". */
const describing = setOf("om med för av till från hos mot mellan under");
const yearLeads = setOf(
  "under år i sedan från till med än mot för våren sommaren hösten vintern per och senast före innan januari februari mars april maj juni juli augusti september oktober november december eller jämfört årsskiftet läsåret utgången slutet tom from perioden en",
);
const units = setOf("st stycken styck procent % kronor kr");

/** Why a number counts nothing, or `null` where it may. A bare one may still only describe. */
export function isDecoy(all: Annotated, at: number, cued: boolean): boolean {
  const token = all.tokens[at];
  if (token?.type !== "number") return true;
  const [before, after] = [wordAt(all, at - 1), wordAt(all, at + 1)];
  if (token.value === null || token.value > 1e12) return true;
  if (labels.has(before) || (before === "." && labels.has(wordAt(all, at - 2)))) return true;
  if (before === ":" && labels.has(wordAt(all, at - 2)) && wordAt(all, at - 2) !== "mål")
    return true;
  // "per 1 000 invånare" is what a rate is told by.
  if (before === "per") return true;
  if (before === "§" || after === "§" || after === "kap") return true;
  if (after === "-" || (before === "-" && all.tokens[at - 2]?.type === "number")) return true;
  if (isListNumber(all, at, token)) return true;
  if (isYearNumber(all, at, token, cued)) return true;
  if (isDayOfMonth(all, at)) return true;
  if (isAge(all, at)) return true;
  if (!cued && attributes.has(after)) return true;
  if (definites.has(before) && !cued) return true;
  // "Noll tolerans", "noll vision" name a view.
  if (token.value === 0 && /^(?:tolerans|vision)/.test(after)) return true;
  if (!cued && (before === "alla" || before === "samtliga")) return true;
  // "fyra av kommunens sex möten", "alla stadens tolv bibliotek": the whole is known.
  if (before.endsWith("s") && /^(?:av|alla|samtliga)$/.test(wordAt(all, at - 2))) return true;
  // "Torget 24": a name and its number, with nothing counted after it.
  const isAfterName =
    all.tokens[at - 1]?.isCapital === true && all.tokens[at - 1]?.isFirstOfLine === false;
  const isInName = all.tokens[at + 1]?.isCapital === true || !isCountable(all, at + 1);
  if (!cued && isAfterName && !token.isSpelled && isInName) return true;
  if (!cued && isLabelled(all, at, token)) return true;
  // Groups of digits that belong to no figure: "114 14", "08 123 45".
  if (!token.isSpelled && all.tokens[at + 1]?.type === "number" && !all.tokens[at + 1]?.isSpelled)
    return true;
  return (
    !token.isSpelled && all.tokens[at - 1]?.type === "number" && !all.tokens[at - 1]?.isSpelled
  );
}

/** True where a bare number stands after a word that only describes with it. */
export function isOnlyDescribing(all: Annotated, at: number): boolean {
  const before = wordAt(all, at - 1);
  return describing.has(before) || (before === "på" && timeUnits.has(wordAt(all, at + 1)));
}

export const timeUnits = setOf(
  "sekunder minut minuter timme timmar timmarna tim dag dagar dygn vecka veckor månad månader arbetsdag arbetsdagar vardagar kalenderdagar",
);

function isCountable(all: Annotated, at: number): boolean {
  const token = all.tokens[at];
  if (token === undefined || (token.type !== "word" && token.type !== "name"))
    return units.has(token?.word ?? "");
  return !isSmall(token.word) && !markAt(all, at, "modal");
}

/** "Trafiklag 3 arbetar": the first word of a line and its number. */
function isLabelled(all: Annotated, at: number, token: Token): boolean {
  const label = all.tokens[at - 1];
  if (token.isSpelled || label?.type !== "word" || !label.isCapital || isSmall(label.word))
    return false;
  if (at > 1 && all.tokens[at - 2]?.word !== "." && !label.isFirstOfLine) return false;
  if (counting.test(label.word) || /^(?:ggr|gånger)$/.test(wordAt(all, at + 1))) return false;
  return (["activity", "milestone", "vague", "rise", "fall", "approximate"] as const).every(
    (role) => markAt(all, at - 1, role) === null,
  );
}

const counting =
  /^(?:ytterligare|totalt|sammanlagt|hela|mål|målet|dessa|antal|uppemot|ca|sammantaget|genomför|hålls?)$/;

function isListNumber(all: Annotated, at: number, token: Token): boolean {
  const next = wordAt(all, at + 1);
  const isFirst = token.isFirstOfLine || at === 0;
  return isFirst && !token.isSpelled && (next === "." || next === ")") && (token.value ?? 0) < 100;
}

/** Four digits that name a year; "2014 stycken" and "minst 2000 besök" count. */
function isYearNumber(all: Annotated, at: number, token: Token, cued: boolean): boolean {
  const { value } = token;
  if (token.isSpelled || !/^\d{4}$/.test(token.word) || value === null) return false;
  if (value < 1900 || value > 2099) return false;
  const after = wordAt(all, at + 1);
  if (units.has(after)) return false;
  const before = wordAt(all, at - 1);
  if (yearLeads.has(before) && !(cued && isCountable(all, at + 1) && before === "än")) return true;
  return !(cued && isCountable(all, at + 1));
}

function isDayOfMonth(all: Annotated, at: number): boolean {
  const after = wordAt(all, at + 1);
  if (prepositions.has(after) || monthOf(after.replace(/\.$/, "")) === null) return false;
  return (
    after.length > 3 ||
    after === "maj" ||
    after === "jan" ||
    after === "feb" ||
    after === "okt" ||
    after === "nov" ||
    after === "dec" ||
    after === "sep" ||
    after === "aug" ||
    after === "apr"
  );
}

/** "15 till 18 år", "upp till 20 år", "över 65 år": also where a cue stands before. */
function isAge(all: Annotated, at: number): boolean {
  const next = wordAt(all, at + 1);
  if (next === "år" || next === "års" || next.startsWith("åring")) return true;
  const isSpan = next === "till" || next === "och" || next === "eller";
  const last = wordAt(all, at + 3);
  return (
    isSpan && all.tokens[at + 2]?.type === "number" && (last === "år" || last.startsWith("åring"))
  );
}
