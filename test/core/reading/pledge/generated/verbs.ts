/** The forms of a verb: "ska göra", "gör", "ska göras", "görs", "gjordes", "har gjort". */
export interface Verb {
  readonly infinitive: string;
  readonly present: string;
  readonly passive: string;
  readonly presentPassive: string;
  readonly pastPassive: string;
}

const verb = (
  infinitive: string,
  present: string,
  passive: string,
  presentPassive: string,
  pastPassive: string,
): Verb => ({ infinitive, present, passive, presentPassive, pastPassive });

/** The verbs that the nouns name, by the first word of their infinitive. */
export const verbs: Readonly<Record<string, Verb>> = {
  genomföra: verb("genomföra", "genomför", "genomföras", "genomförs", "genomfördes"),
  göra: verb("göra", "gör", "göras", "görs", "gjordes"),
  hålla: verb("hålla", "håller", "hållas", "hålls", "hölls"),
  ordna: verb("ordna", "ordnar", "ordnas", "ordnas", "ordnades"),
  ta: verb("ta fram", "tar fram", "tas fram", "tas fram", "togs fram"),
  inrätta: verb("inrätta", "inrättar", "inrättas", "inrättas", "inrättades"),
};
