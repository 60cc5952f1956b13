/** Where a pledge holds: the words of the sentence, and the scope that they name. */
export interface Place {
  readonly words: string;
  readonly scope: string;
}

const places = (preposition: string, ...names: readonly string[]): readonly Place[] =>
  names.map((name) => ({ words: `${preposition} ${name}`, scope: name }));

/** Prepositions that belong to the scope: outside a school is not at the school. */
const around = (...words: readonly string[]): readonly Place[] =>
  words.map((phrase) => ({ words: phrase, scope: phrase }));

export const towns: readonly Place[] = [
  ...places(
    "i",
    "Botkyrka",
    "Umeå",
    "Lund",
    "Sjöbo",
    "Borås",
    "Östersund",
    "Skellefteå",
    "Hedemora",
  ),
  ...places("i", "Ängelholm", "Karlskoga", "Nässjö", "Ystad", "Avesta", "Piteå", "Lidköping"),
  ...places("i", "Varberg", "Motala", "Sundbyberg", "Vänersborg", "Härnösand", "Upplands Väsby"),
  ...places("i", "Umeå kommun", "Kalmar kommun", "stadsdelen Hageby", "området Araby"),
];

/** Parts of a town that people live in, so that anything may be pledged for them. */
export const neighbourhoods: readonly Place[] = [
  ...places("i", "kommunen", "hela kommunen", "de prioriterade stadsdelarna", "tätorten"),
  ...places("i", "kommunens ytterområden", "bostadsområdena", "innerstaden", "centrum"),
  ...places("på", "landsbygden"),
  ...places("inom", "stadsdelarna", "tätbebyggt område"),
];

/** Places outdoors, where nobody lives or goes to school. */
export const outdoors: readonly Place[] = [
  ...places("i", "parkerna", "stadsparken"),
  ...places("på", "torget", "allmänna platser", "resecentrum", "gågatan"),
  ...places("vid", "badplatsen", "stationen", "högstadieskolorna", "köpcentrumet"),
  ...around("utanför skolor", "längs Storgatan", "kring stationen", "runt busstorget"),
  ...around("utanför krogarna", "intill skolgårdarna"),
];
