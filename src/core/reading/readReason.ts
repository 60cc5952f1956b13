import { reasonStems, type ReasonCategory } from "./reasons";
import { foldWord } from "./words";

/** Why an outcome is what it is. */
export interface Reason {
  /** In the words of the text: "covid". */
  readonly text: string;
  readonly category: ReasonCategory;
}

/** Words before a reason; those of several words stand first where one begins another. */
const leads = [
  "med anledning av",
  "på grund av",
  "till följd av",
  "beroende på",
  "som en följd av",
  "p.g.a.",
  "p.g.a",
  "p g a",
  "pga.",
  "pga",
  "eftersom",
  "beror på",
  "berodde på",
  "orsakat av",
  "tack vare",
  "orsak:",
  "skäl:",
];
const mostOfText = 2000;

/**
 * Finds the reason that an outcome's text gives, or `null`: in the words after "på grund av", or, where
 * nothing was done or known, in what follows the comma.
 *
 * @example readReason("Ej genomförts på grund av covid") → { text: "covid", category: "Pandemi" }
 */
export function readReason(text: string): Reason | null {
  const whole = text.slice(0, mostOfText).normalize("NFC").replace(/\s/g, " ");
  const lower = whole.toLowerCase();
  for (const lead of leads) {
    const at = lower.indexOf(lead);
    if (at < 0 || isInWord(lower, at - 1) || isInWord(lower, at + lead.length)) continue;
    const reason = upToEnd(whole.slice(at + lead.length));
    if (reason !== "") return { text: reason, category: categoryOf(reason) ?? "Annat" };
  }
  // "Inga krogtillsyner, andra uppgifter prioriterades": only where the words name a known reason.
  const comma = notDone.test(foldWord(whole)) ? whole.search(/[,;–]/) : -1;
  const after = comma < 0 ? "" : upToEnd(whole.slice(comma + 1));
  const category = after === "" ? null : categoryOf(after);
  return category === null ? null : { text: after, category };
}

const notDone = /^(?:ej|inte|inga?|inget|har inte|har ej|kunde inte|delvis|inställ)/;

const isInWord = (text: string, at: number): boolean => /[a-zåäö]/.test(text.charAt(at));

/** The words up to the end of the clause: a full stop, a dash, "men". */
function upToEnd(text: string): string {
  const end = text.search(/[.;!?\n]|\s[–—-]\s| men | däremot |\)$/);
  return (end < 0 ? text : text.slice(0, end)).replace(/^[\s,:)]+/, "").trim();
}

function categoryOf(reason: string): ReasonCategory | null {
  const words = foldWord(reason).split(/[^a-zåäöé0-9-]/);
  const found = reasonStems.find(([, stems]) =>
    words.some((word) => stems.some((stem) => word.startsWith(stem) || isCompound(word, stem))),
  );
  return found?.[0] ?? null;
}

/** "coronapandemin", "resursprioritering": the stem may stand later in a compound. */
const isCompound = (word: string, stem: string): boolean =>
  stem.length >= 6 && word.length > stem.length + 3 && word.includes(stem);
