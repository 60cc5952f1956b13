import { isMissingPhrase, isPartialPhrase } from "./phrases";
import { foldWord, wordSet } from "./words";

const begun =
  /^(?:arbete(?:t)? |är |har )?(?:pågå[a-z]*|påbörja[a-z]*|starta[a-z]*|fortgår|delvis|till viss del|igångsatt|under arbete|in progress|ongoing|started)(?![a-zåäö])/;
const refused =
  /^(?:(?:har|är|blev|kunde|det) )*(?:ännu )?(?:ej|inte|icke|aldrig|nej|falskt|false|no|not|inställ[a-z]*|ställdes in)(?![a-zåäö])/;
const finished =
  /^(?:ja|yes|true|sant|done|completed?|(?:(?:har|är|blev) )?(?:genomför(?:t|ts|d|da|des)|klara?|klart|slutför(?:t|ts|d|da|des)|färdig(?:t|a|ställ[a-z]*)?|avklara(?:t|d|de|ts)|utför(?:t|ts|d|da|des)))(?![a-zåäö])/;
const ticks = wordSet("x ✓ ✔ ☑ √ ✅");
/** Inside a sentence only the plain perfect counts: "Utbildningen genomfördes i maj". */
const finishedWithin = /(?:^|[^a-zåäö])genomför(?:t|ts|d|da|des)(?![a-zåäö])/;
const doubt =
  /(?:^|[^a-zåäö])(?:ej|inte|icke|aldrig|ska|skall|kommer|kunde|bör|planer[a-z]*|ing(?:en|a|et)|flera|några|många|snart|nästan|om)(?![a-zåäö])|\d/;

/**
 * Reads how far a thing to be done has come, in words, or gives `null`: verdict rule (f).
 *
 * @example readProgress("genomfördes som planerat i maj 2022") → "done"
 * @example readProgress("Ej genomförts på grund av covid") → "notDone"
 */
export function readProgress(text: string): "done" | "inProgress" | "notDone" | null {
  if (text.length > 2000) return null;
  const folded = foldWord(text).replace(/^["'“”»«(]+/, "");
  if (isMissingPhrase(folded)) return null;
  if (refused.test(folded)) return isPartialPhrase(folded) ? "inProgress" : "notDone";
  if (/^ing(?:en|a|et)(?![a-zåäö])/.test(folded)) return null;
  if (begun.test(folded)) return "inProgress";
  if (ticks.has(folded)) return "done";
  if (finished.test(folded)) return isPartialPhrase(folded) ? "inProgress" : "done";
  return finishedWithin.test(folded) && !doubt.test(folded) && !isPartialPhrase(folded)
    ? "done"
    : null;
}
