import type { Recurrence } from "../proposal";
import { phrases, type PhraseLine } from "../phrase";

const every = (per: Recurrence, names: string, ...more: readonly string[]): readonly PhraseLine[] =>
  phrases("recurrence", [`per ${names}`, `varje|var ${names}`, `/ ${names}`, ...more], per);

const everyOther = (per: Recurrence, names: string): readonly PhraseLine[] =>
  phrases("recurrence", [`varannan|vartannat ${names}`], `${per}/2`);

/** "Var tredje vecka", "vart femte år". */
const everyFew = (per: Recurrence, names: string): readonly PhraseLine[] =>
  (
    [
      ["tredje", 3],
      ["fjärde", 4],
      ["femte", 5],
      ["sjätte", 6],
    ] as const
  ).flatMap(([few, times]) =>
    phrases("recurrence", [`var|vart ${few} ${names}`], `${per}/${String(times)}`),
  );

/** "Per termin", "om året", "varje vecka", "var fjärde månad". */
export const recurrences = [
  ...every("day", "dag|dygn|vardag", "dagligen", "om|i dagen|dygnet"),
  ...every(
    "week",
    "vecka|helg|veckoslut|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|fredagskväll|lördagskväll",
    "i|om veckan",
    "veckovis",
    "alla|samtliga vardagar|måndagar|tisdagar|onsdagar|torsdagar|fredagar|lördagar|söndagar|helger|veckor",
  ),
  ...every("month", "månad|mån", "i|om månaden", "månadsvis|månatligen"),
  ...every("quarter", "kvartal", "i|om kvartalet", "kvartalsvis", "var tredje månad"),
  ...every("tertial", "tertial", "i|om tertialet", "tertialvis", "var fjärde månad"),
  ...every("term", "termin|läsårstermin|skoltermin", "i|om|under terminen", "terminsvis"),
  ...every("half", "halvår", "i|om halvåret", "halvårsvis", "var sjätte månad"),
  ...everyOther("day", "dag|dygn"),
  ...everyFew("day", "dag|dygn"),
  ...everyFew("week", "vecka|helg"),
  ...everyFew("year", "år"),
  ...everyOther("week", "vecka|helg|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag"),
  ...everyOther("month", "månad"),
  ...everyOther("term", "termin"),
  ...everyOther("year", "år"),
  ...every("year", "år|kalenderår|verksamhetsår|läsår", "om|i året", "årligen|årsvis"),
];
