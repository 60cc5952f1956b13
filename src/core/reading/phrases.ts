/** What tells of an outcome, and without which nothing is known of it: "ingen mätning". */
const accounts =
  "(?:(?:upp)?mätning(?:ar)?|mätvärden?|enkät(?:er)?|uppföljning(?:ar)?|(?:in|åter|av)?rapport(?:er(?:ing(?:ar)?|at)?)?|redovis(?:ning(?:ar)?|at)|återkoppling|svar|besked|resultat|info(?:rmation)?|underlag|uppgift(?:er)?|siffr(?:a|or)|data|statistik|utfall|(?:har |hade )?(?:mätt|svarat|räknat))(?![a-zåäö])";

/** Whole cell texts that say that nothing is known; an empty cell is the same and never zero. */
const missingPhrase = new RegExp(
  `^(?:[-?.…]*|n\\.?\\/?a\\.?|(?:[a-zåäö]+ )?saknas(?: (?:för|under) [a-zåäö]+)?|(?:ej|inte) (?:mät|ange|angi|rapporter|redovisa|tillämp|uppfölj|känt)[a-zåäö]*(?:, [a-zåäö]+ saknas)?|mäts (?:ej|inte)|vet (?:ej|inte)|okän[td]|ing(?:en|et|a) ${accounts}(?: (?!men |utan |dock |däremot )[a-zåäö]+){0,8}(?: (?:19|20)\\d\\d)?|missing|unknown|not reported)$`,
);

/**
 * True for a folded text that says that an outcome is missing.
 *
 * @example isMissingPhrase("uppgift saknas.") → true
 */
export const isMissingPhrase = (folded: string): boolean =>
  folded.length <= 60 &&
  missingPhrase.test(folded.replace(/[−–—‐‑]/g, "-").replace(/ \(.*\)$|[()"'.!]/g, ""));

/**
 * True where a denial or a completion is only partial: "ej helt genomfört", "genomfört delvis".
 */
export const isPartialPhrase = (folded: string): boolean =>
  /(?:^|[^a-zåäö])(?:delvis|helt|fullt|helhet|bara|enbart|endast|till viss del|halvvägs|undantag)(?![a-zåäö])/.test(
    folded,
  );

const notDone = /^(?:(?:har|kunde) )?(?:ännu )?(?:ej|inte|icke|aldrig) genomför/;
/** What there can be none of without a count being zero. */
const notCounted =
  "av |problem|avvik|förändr|ökning|minskn|skillnad|komment|anledn|större|mindre|hinder|andra|nya |nytt|känt|aning|bedömning|möjlighet|tid(?![a-zåäö])|resurs|personal|medel|effekt|påverkan|dokument|anteckn|(?:in)?rapporterad|redovisad|registrerad";
const none = new RegExp(
  `^ing(?:en|a|et)(?! ${accounts})(?: (?!${notCounted})[a-zåäö-]+da)?(?: (?!${notCounted})[a-zåäö-]+)?(?:$|[.,;:!(–-]| [-–]| (?:ha|höll|genomför|gjor|utför|ske|unde|i |på |blev))`,
);
const noneOfYear =
  /(?:^|[ (,])ing(?:en|a|et)(?: [a-zåäö]{1,40})?(?: under| i| år)? (?:19|20)\d\d(?!\d)/;

/**
 * True for a folded text that confirms a zero: "Ej genomförts på grund av covid", "inga".
 *
 * "Ej helt genomfört" is no zero, and neither is "inga problem".
 */
export const isZeroPhrase = (folded: string): boolean =>
  (notDone.test(folded) && !isPartialPhrase(folded)) || none.test(folded);

const unaccounted = new RegExp(`^ing(?:en|et|a) ${accounts}`);

/**
 * True for a folded text whose "inga" goes against any figure beside it: that is of another year, or
 * no account was given.
 *
 * @example isDenied("inga 2021, 3 st 2022") → true
 */
export const isDenied = (folded: string): boolean =>
  isZeroPhrase(folded) || noneOfYear.test(folded) || unaccounted.test(folded);
