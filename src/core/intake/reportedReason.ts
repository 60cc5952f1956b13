import type { Sentence } from "./sentences";

/** Why it came out as it did, in the words of the sheet's list. */
export interface ReportedReason {
  readonly reason: string;
  readonly category: string | null;
}

const because =
  /(?<![\p{L}])(?:på grund av|p\.?\s?g\.?\s?a\.?|till följd av|med anledning av|beror på|berodde på|eftersom|orsaken? (?:är|var)|på\s+grund\s+utav)(?![\p{L}])/iu;

/** Words of a reason that tell its category; the first that fits. */
const categories: readonly (readonly [category: string, words: RegExp])[] = [
  ["Pandemi", /pandemi|covid|corona|smitt|restriktion/i],
  ["Resurs", /resurs|bemanning|personalbrist|vakan|sjukskriv|sjukfrånvaro|brist på personal/i],
  ["Prioritering", /priorit|särskild händelse|kommendering/i],
  ["Ändrat uppdrag", /(?:ändra|nytt|nya) (?:\p{L}+ )?uppdrag|omorganis/iu],
  [
    "Data saknas",
    /(?:saknas|brist på) (?:\p{L}+ )?(?:data|underlag|uppgift|statistik)|inte mätt/iu,
  ],
  ["Externt", /väder|storm|upphandling|leverant|domstol|lagändring|tillstånd/i],
];

/**
 * The sentence that gives a reason, and the category that its words tell; `null` where none does. A
 * reason of no known category is left without one.
 *
 * @example reportedReason(sentences("Ej genomförts på grund av pandemin.")) → { category: "Pandemi", … }
 */
export function reportedReason(told: readonly Sentence[]): ReportedReason | null {
  const found =
    told.find(({ text }) => because.test(text)) ??
    told.find(
      ({ text }) => /covid|corona|pandemi/i.test(text) && /påverka|spela|ställ|kunde/i.test(text),
    );
  if (!found) return null;
  const category = categories.find(([, words]) => words.test(found.text))?.[0] ?? null;
  return { reason: found.text, category };
}
