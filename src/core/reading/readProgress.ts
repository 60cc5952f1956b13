import { isMissingPhrase, isPartialPhrase, isZeroPhrase } from "./phrases";
import { foldWord } from "./words";

const end = "(?![a-zåäö])";
const finishedWord = "genomför(?:t|ts|d|da|des)" + end;

const begun = new RegExp(
  `^(?:är |har )?(?:pågå|påbörja|starta|fortgår|(?:delvis|till viss del|in progress)${end})`,
);
const refused = new RegExp(
  `^(?:(?:har|är|blev|kunde) )?(?:ännu )?(?:(?:ej|inte|icke|aldrig|nej|falskt|false|no|not)${end}|inställ|ställdes in)`,
);
const finished = new RegExp(
  `^(?:(?:ja|yes|true|sant|done|[x✓✔])${end}|(?:(?:har|är|blev) )?(?:${finishedWord}|(?:klar[at]?|(?:slutför|utför)(?:t|ts|d|da|des)|färdig[ta]?|avklara[dt]e?)${end}|färdigställ))`,
);
/** Inside a sentence only the plain perfect counts: "Utbildningen genomfördes i maj". */
const finishedWithin = new RegExp(`[^a-zåäö]${finishedWord}`);
const doubt = new RegExp(
  `[^a-zåäö](?:ej|inte|icke|aldrig|ska|skall|kommer|kunde|bör|ing(?:en|a|et)|flera|några|många|snart|nästan|om)${end}|planer|\\d`,
);

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
  if (isZeroPhrase(folded)) return "notDone";
  if (begun.test(folded)) return "inProgress";
  if (finished.test(folded)) return isPartialPhrase(folded) ? "inProgress" : "done";
  return finishedWithin.test(folded) && !doubt.test(` ${folded}`) && !isPartialPhrase(folded)
    ? "done"
    : null;
}
