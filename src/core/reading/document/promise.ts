/** Words that a promise begins with: "Polisen lovar att", "vi åtar oss att", "det här ska vi göra". */
const giving =
  /(?:^|\s)(?:lovar|utlovar|åtar\s(?:sig|oss)|förbinder\s(?:sig|oss)|har\skommit\söverens\som|är\söverens\som)(?![\p{L}])/u;
const opening =
  /^(?:det\shär|detta|följande|så\shär)\s(?:ska|skall|kommer|lovar|vill)\s(?:vi|polisen|kommunen)|^(?:våra|polisens|kommunens|gemensamma)?\s?(?:löften|åtaganden|medborgarlöften)\s?(?:är|för\s(?:år\s)?\d{4})?\s?:?$|^vi\s(?:ska|skall|kommer\satt)\s?:?$/u;

/**
 * Tells what a text has to do with promising: it `opens` a list of pledges, it `gives` a pledge itself,
 * or neither (`null`).
 *
 * @example isPromise("Polisen lovar att:") → "opens"
 * @example isPromise("Polisen lovar att hålla fyra träffar under året.") → "gives"
 */
export function isPromise(text: string): "opens" | "gives" | null {
  const folded = text.toLowerCase().trim();
  if (opening.test(folded)) return "opens";
  const found = giving.exec(folded);
  if (!found) return null;
  const rest = folded.slice(found.index + found[0].length);
  // "lovar att under 2021:" and "lovar att genomföra följande aktiviteter:" only open the list.
  if (/:$/.test(folded) || isEmptyRest(rest)) return "opens";
  return "gives";
}

const isEmptyRest = (rest: string): boolean =>
  /^(?:\s(?:att|under|år|året|för|följande|vi|i|gemensamt|tillsammans|också|även|\d{4}(?:\s?[-–]\s?\d{2,4})?))*\s?[:.…]*$/u.test(
    rest,
  );

/**
 * The words before the promise, which name who gives it, or `null`.
 *
 * @example promiserOf("Polisen och Eskilstuna kommun lovar att:") → "Polisen och Eskilstuna kommun"
 */
export function promiserOf(text: string): string | null {
  const found = giving.exec(text.toLowerCase());
  if (!found) return null;
  const before = text.slice(0, found.index).replace(/\s+/g, " ").trim();
  if (before === "" || before.length > 120 || /^(?:vi|det|vad|som|de|man)$/i.test(before)) {
    return null;
  }
  return /[.:;!?]\s/.test(before) ? null : before;
}
