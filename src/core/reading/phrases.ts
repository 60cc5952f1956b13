/** Whole cell texts that say that nothing is known; an empty cell is the same and never zero. */
const missingPhrase =
  /^(?:[-?.…]*|n\.?\/?a\.?|(?:[a-zåäö]+ )?saknas|(?:ej|inte) (?:mät|ange|angi|rapporter|redovisa|tillämp|uppfölj|känt)[a-zåäö]*|mäts (?:ej|inte)|vet (?:ej|inte)|okän[td]|ing(?:en|et|a) (?:uppgift|siffr|data|statistik|utfall)[a-zåäö]*|missing|unknown|not reported)$/;

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
const none =
  /^ing(?:en|a|et)(?: (?!av |problem|avvik|förändr|ökning|minskn|skillnad|komment|anledn|större|mindre|hinder|andra|nya )[a-zåäö-]+)?(?:$|[.,;:!(–-]| [-–]| (?:ha|höll|genomför|gjor|utför|ske|unde|i |på |blev))/;

/**
 * True for a folded text that confirms a zero: "Ej genomförts på grund av covid", "inga".
 *
 * "Ej helt genomfört" is no zero, and neither is "inga problem".
 */
export const isZeroPhrase = (folded: string): boolean =>
  (notDone.test(folded) && !isPartialPhrase(folded)) || none.test(folded);
