/** Whole cell texts that say that nothing is known; an empty cell is the same and never zero. */
const missingPhrase =
  /^(?:|[-?.…/]+|#?n\.?\/?a\.?|i\.?u\.?|(?:uppgift(?:er)?|data|siffr(?:a|or)|underlag|utfall|värde|statistik) saknas|saknas|saknar (?:uppgift|siffror|data)|(?:ej|inte) (?:mätt|mätts|angivet|angiven|angivit|rapportera[dt]|redovisa[dt]|tillämpligt|aktuellt|uppföljt|följts upp|känt|tillgänglig[ta]?)|mäts ej|mäts inte|vet ej|vet inte|okän[td]|(?:ingen|inget|inga) (?:uppgift(?:er)?|siffr(?:a|or)|data|statistik|information|rapport|redovisning|utfall|underlag|mätning(?:ar)?|svar)|missing|unknown|not (?:reported|available|measured))$/;

/**
 * True for a folded text that says that an outcome is missing.
 *
 * @example isMissingPhrase("uppgift saknas.") → true
 */
export const isMissingPhrase = (folded: string): boolean =>
  folded.length <= 60 &&
  missingPhrase.test(
    folded
      .replace(/[−–—‐‑]/g, "-")
      .replace(/^[("']+/, "")
      .replace(/ \([^()]*\)$/, "")
      .replace(/[)"']*[.!]?[)"']*$/, ""),
  );

/**
 * True where a denial or a completion is only partial: "ej helt genomfört", "genomfört delvis".
 */
export const isPartialPhrase = (folded: string): boolean =>
  /(?:^|[^a-zåäö])(?:delvis|helt|fullt|helhet|bara|enbart|endast|till viss del|halvvägs|undantag)(?![a-zåäö])/.test(
    folded,
  );

const notDone = /^(?:(?:har|blev|är|kunde) )?(?:ännu )?(?:ej|inte|icke|aldrig) genomför/;
/** What there can be none of without a count being zero. */
const none =
  /^ing(?:en|a|et)(?: (?!av |problem|avvikelse|förändring|ökning|minskning|skillnad|kommentar|anledning|större|mindre|särskil|direkt|hinder|ytterligare|annan|andra|nya )[a-zåäöé-]+)?(?:$|[.,;:!(–-]| -| (?:har|hade|hölls|genomför|gjord|gjort|utför|sked|skett|under|i |på |blev|ägde|anordna|inträffa|rapportera|registrera))/;

/**
 * True for a folded text that confirms a zero: "Ej genomförts på grund av covid", "inga".
 *
 * "Ej helt genomfört" is no zero, and neither is "inga problem".
 */
export const isZeroPhrase = (folded: string): boolean =>
  (notDone.test(folded) && !isPartialPhrase(folded)) || none.test(folded);
