/** Words at the end of a clause whose numbers are no target. */
export const trailing: readonly string[] = [
  "enligt beslut den 12 maj 2022",
  "enligt punkt 4 i handlingsplanen",
  "enligt 3 § i de lokala ordningsföreskrifterna",
  "i enlighet med överenskommelsen från 2019",
  "(dnr KS 2022/00345)",
  "(se sidan 14)",
  "enligt § 87 i protokollet",
  "inom ramen för Vision 2030",
];

/** Numbers of lists and of the pledges themselves, before the sentence. */
export const leading: readonly string[] = ["1. ", "3) ", "Löfte 2: ", "– ", "• ", "Punkt 7: "];

/** Sentences after the pledge that pledge nothing. */
export const afterwards: readonly string[] = [
  "Beslutet togs den 14 mars 2022.",
  "Frågor besvaras på telefon 114 14.",
  "Medborgarlöftet har diarienummer A123.456/2022.",
];

/** Groups of an age, for whom something is held. */
export const agedGroups: readonly string[] = [
  "för ungdomar mellan 13 och 17 år",
  "för barn i åldern 6–9 år",
  "för unga under 18 år",
  "för äldre över 75 år",
  "för elever i årskurs 8",
  "för 16-åringar",
];
