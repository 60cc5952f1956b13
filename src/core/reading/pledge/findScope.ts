import { firstMark, markAt, wordAt, type Annotated } from "./annotate";
import { isVerb, type Run } from "./noun";
import { labels } from "./decoys";
import { prepositions } from "./smallWords";

const longestScope = 12;

/**
 * Finds where a target holds among tokens, the first place after `from` before the first one ahead of
 * it, or `null`. "i de prioriterade stadsdelarna" → the run of "prioriterade stadsdelarna".
 */
export function findScope(all: Annotated, at: number, end: number): Run | null {
  for (let one = at; one < end; one += 1) {
    const run = placeAt(all, one, end);
    if (run) return run;
  }
  return null;
}

function placeAt(all: Annotated, at: number, end: number): Run | null {
  const mark = markAt(all, at, "place");
  if (!mark || mark.end >= end || markAt(all, at, "notPlace") || markAt(all, at, "recurrence"))
    return null;
  if (markAt(all, at, "ceiling") || markAt(all, at, "purpose") || markAt(all, at, "period")) {
    if (wordAt(all, at) !== "inom" || all.tokens[mark.end]?.type === "number") return null;
  }
  const isGoverned =
    governing.test(wordAt(all, at - 1)) ||
    (wordAt(all, at) === "på" && opinions.has(wordAt(all, at - 1)));
  const isKept = mark.detail === "kept" || mark.detail === "keptPlaceOnly";
  let start = mark.end;
  while (start < end && determiners.has(wordAt(all, start))) start += 1;
  const first = all.tokens[start];
  if (!first || first.type === "mark" ? !quotes.has(first?.word ?? "") : false) return null;
  if (first?.type === "number" || (first && prepositions.has(first.word)) || first?.word === "att")
    return null;
  if (markAt(all, start, "floor") ?? markAt(all, start, "ceiling")) return null;
  const last = endOf(all, start, end);
  if (last <= start) return null;
  // "Polisen i Lund" is who, not where.
  if (isWho(all, at - 1) && first?.isCapital) return null;
  const needsPlace = isGoverned || mark.detail === "placeOnly" || mark.detail === "keptPlaceOnly";
  if (needsPlace && !isPlace(all, start, last)) return null;
  if (abstract.test(wordAt(all, last - 1)) || unplaced.has(wordAt(all, start))) return null;
  return { at: isKept ? at : start, end: afterAlternative(all, last, end) };
}

/** "… i stadsdelarna (alternativt på digitala plattformar)": the other place belongs to the scope. */
function afterAlternative(all: Annotated, at: number, end: number): number {
  if (wordAt(all, at) !== "(" || !alternatives.has(wordAt(all, at + 1))) return at;
  const last = Math.min(end, at + longestScope);
  for (let one = at + 2; one < last; one += 1) {
    if (wordAt(all, one) === ")" && markAt(all, one - 1, "floor") === null) return one + 1;
  }
  return at;
}

const alternatives = new Set(["alternativt", "alt", "eller", "samt", "inklusive", "inkl"]);

/** "I årskurs 8", "på sidan 12". */
const unplaced = new Set(
  "årskurs åk klass kapitel kap sidan sida punkt steg fas bilaga åldern åldrarna kl".split(" "),
);

/** What one can be "in" without being anywhere. */
const abstract =
  /(?:frågor|fråga|arbete|arbetet|plan|planen|syfte|verksamhet|verksamheten|dialog|form|tjänst|trafiken|uppdrag|antal|omfattning|jobb|praktik|grad|utsträckning|fall|hand|sätt|samband|perspektiv|helgen|helger|kvällar|kvällstid|nätter|genomsnitt|protokollet|föreskrifterna|rapporten|beslutet|avtalet|överenskommelsen|löftet|budgeten|ningen)$/;

/** A party that acts, and is not itself acted with: "med fastighetsägarna i Umeå" tells where. */
function isWho(all: Annotated, at: number): boolean {
  if (!markAt(all, at, "party")) return false;
  const before = wordAt(all, at - 1);
  return !prepositions.has(before) || (before === "av" && !wordAt(all, at).endsWith("na"));
}

const determiners = new Set(["de", "den", "det", "våra", "vår", "vårt"]);
const quotes = new Set(['"', "“", "”", "»", "«", "„", "'", "’"]);
/** Words whose "i", "på" or "inom" belongs to themselves: "utbildning i", "fokus på", "delta i". */
const governing =
  /^(?:fokus|fokusera[rs]?|inriktning|inriktad|inriktade|satsa|satsning|satsningar|.*utbildning|.*utbildningar|.*utbilda(?:s|d|de|t)?|syn|synen|kurs|kurser|del|delta|deltar|deltagit|deltagande|medverka|medverkar|ingå|ingår|dialog|information|undervisning|träning|bidrag|svar|krav|tillgång|insyn|brist|ökning|minskning|tro|bero|beror|bygger|arbeta|kontroll|fika|bjuda|stöd|samverka|samarbeta|övning|övningar|grundkurs|deltagit|kunskap|kunskaper|bygga|.*tid|.*tiden|svara|vänta|väntan|lita|svarar|svarat|involvera|delaktighet|trycka|peka|titta|lyssna)$/;

/** "Klagomål på nedskräpning", but "klagomål i innerstaden". */
const opinions = new Set(["klagomål", "synpunkter", "förslag", "efterfrågan"]);

/** Where the words of a place end. Places may go on: "parker i centrum", "Årby, Nyfors och centrum". */
function endOf(all: Annotated, start: number, end: number): number {
  let at = start;
  const stop = Math.min(end, start + longestScope);
  while (at < stop) {
    const token = all.tokens[at];
    const word = token?.word ?? "";
    if (token?.type === "mark") {
      if (quotes.has(word) || (word === "/" && at > start)) at += 1;
      else if (word === "," && isListed(all, at, end)) at += 1;
      else break;
      continue;
    }
    if (word === "och" || word === "samt" || word === "eller") {
      if (at === start || !isCoordinated(all, at + 1, end)) break;
      at += 1;
      continue;
    }
    if (word === "av" && /(?:delar|del|hela|halva)$/.test(wordAt(all, at - 1))) {
      at += 1;
      continue;
    }
    if ((word === "i" || word === "på") && at > start && isNestedPlace(all, at, end)) {
      at += 1;
      while (determiners.has(wordAt(all, at))) at += 1;
      continue;
    }
    if (at > start && (prepositions.has(word) || closing.has(word))) break;
    if (markAt(all, at, "modal") || isVerb(all, at) || markAt(all, at, "recurrence")) break;
    if (at > start && isPastDefinite(all, at)) break;
    if (at > start && (passive.test(word) || isMove(all, at))) break;
    if (at > start && (markAt(all, at, "floor") ?? markAt(all, at, "ceiling"))) break;
    if (token?.type === "number" || token?.type === "name") {
      const isNamed =
        at > start && (labels.has(wordAt(all, at - 1)) || all.tokens[at - 1]?.isCapital);
      if (token.type === "number" && isNamed) at += 1;
      if (token.type === "number") break;
    }
    at += 1;
  }
  while (at > start && /^(?:,|och|samt|eller|hela|i|på|de|den)$/.test(wordAt(all, at - 1))) at -= 1;
  return at;
}

const closing = new Set(
  "dygnet runt måndag tisdag onsdag torsdag fredag lördag söndag måndagar fredagar lördagar januari februari mars april maj juni juli augusti september oktober november december som där ska skall kommer att är har för inte samt årligen tillsammans särskilt minst högst varje fler färre dagligen veckovis månadsvis löpande kontinuerligt regelbundet gemensamt få ha vara bli senast ökar minskar öka minska ökas minskas den det de vi polisen".split(
    " ",
  ),
);

/** "Forslas", "ses", "dras", but not "elevernas". */
const passive = /(?:[^n]as|[sgt]es|^[a-zåäö]{1,3}ås|^[tgdk]as)$/;

/** "I kommunen råd om": no noun of small letters follows a definite one. */
const isPastDefinite = (all: Annotated, at: number): boolean =>
  [all.tokens[at - 1], all.tokens[at]].every((one) => one?.type === "word" && !one.isCapital) &&
  /(?:[^s]e[nt]|[aeo]rna)$/.test(wordAt(all, at - 1)) &&
  !indefinite.has(wordAt(all, at - 1));
const indefinite = new Set("egen öppen liten vuxen allmän annan sådan någon".split(" "));

const isMove = (all: Annotated, at: number): boolean =>
  markAt(all, at, "rise") !== null ||
  markAt(all, at, "fall") !== null ||
  markAt(all, at, "multiple") !== null;

const isListed = (all: Annotated, at: number, end: number): boolean =>
  at + 1 < end &&
  all.tokens[at + 1]?.isCapital === true &&
  all.tokens[at + 1]?.type === "word" &&
  all.tokens[at - 1]?.isCapital === true;

function isCoordinated(all: Annotated, at: number, end: number): boolean {
  const token = all.tokens[at];
  if (at >= end || token?.type !== "word" || isVerb(all, at)) return false;
  if (prepositions.has(token.word))
    return (token.word === "i" || token.word === "på") && !markAt(all, at, "notPlace");
  for (const role of ["floor", "ceiling", "rise", "fall", "vague", "modal", "every"] as const) {
    if (markAt(all, at, role)) return false;
  }
  // "…och polisen ska": the next clause begins.
  return !markAt(all, at + 1, "modal") || !markAt(all, at, "party");
}

const isNestedPlace = (all: Annotated, at: number, end: number): boolean =>
  at + 1 < end &&
  markAt(all, at, "notPlace") === null &&
  markAt(all, at, "recurrence") === null &&
  !unplaced.has(wordAt(all, at + 1)) &&
  all.tokens[at + 1]?.type === "word" &&
  !prepositions.has(wordAt(all, at + 1));

/** "A-traktorer", "EPA-traktorer": capital, and no name of a place. */
const lettered = /^[a-zåäö]{1,3}-/;
const placeNoun =
  /(?:skol|centrum|torg|park|stadsdel|område|kommun|plats|gata|gator|väg|tätort|station|miljö|hus|gård|håll|bad|hamn|lek|entré|tunnel|galleri|köpcent|bibliotek|idrott|hall|arena|krog|restaurang|lokal|bostad|bostäder|skog|strand|stränder|bro|korsning|övergång|passage|resecent|terminal|butik|affär|förskol|gymnasi|kyrk|simhall|ungdomsgård|camping|badplats|nöjes|evenemang)/;

function isPlace(all: Annotated, start: number, end: number): boolean {
  for (let at = start; at < end && wordAt(all, at) !== "i"; at += 1) {
    const isName = all.tokens[at]?.isCapital === true && !lettered.test(wordAt(all, at));
    if (isName || placeNoun.test(wordAt(all, at))) return true;
  }
  return false;
}

/** "De prioriterade områdena ska bli tryggare": the place is what the clause is about. */
export function subjectPlace(all: Annotated, at: number, end: number): Run | null {
  const modal = firstMark(all, at, end, "modal");
  if (!modal || !becoming.has(wordAt(all, modal.end))) return null;
  if (!firstMark(all, modal.end, end, "rise")) return null;
  let start = at;
  while (start < modal.at && (determiners.has(wordAt(all, start)) || wordAt(all, start) === "att"))
    start += 1;
  const head = wordAt(all, modal.at - 1);
  const isShort = modal.at > start && modal.at - start <= 3;
  return isShort &&
    /(?:områdena|stadsdelarna|stadsdelen|centrum|parken|torget|området|kommunen)$/.test(head)
    ? { at: start, end: modal.at }
    : null;
}

const becoming = new Set(["bli", "vara", "upplevas", "kännas", "få"]);
