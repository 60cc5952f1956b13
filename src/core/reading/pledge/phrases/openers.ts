import { phrases } from "../phrase";

/** Words that begin a purpose, a consequence or a means, in which no number is the target. */
export const purposes = [
  ...phrases("purpose", [
    "i syfte att",
    "med syfte|syftet|målet|mål|målsättning|avsikt|ambition att",
    "med syfte|syftet|målet|mål att",
    "för att",
    "så att",
    "syftet|syfte är att|med",
    "i förebyggande|trygghetsskapande|brottsförebyggande syfte",
  ]),
];

/** Words that begin what only describes. */
export const relatives = [
  ...phrases("relative", [
    "vilket|vilka|vilken",
    "där",
    "eftersom|då|när|medan",
    "som",
    "trots att",
    "enligt",
    "efter att",
    "utan att",
    "dvs",
    "(|, motsvarande|motsvarar",
    "d.v.s",
    "det vill säga",
  ]),
];

/** What says that something is to come: "ska", "kommer att", "lovar att". */
export const modals = [
  ...phrases("modal", [
    "ska|skall",
    "kommer att",
    "kommer",
    "lovar|lova att",
    "lovar",
    "åtar sig att",
    "åtar sig",
    "avser|planerar|siktar|förbinder att",
    "avser|bör|måste",
    "vi|polisen|kommunen vill",
    "får inte|ej|det|som|högst|max|maximalt|ske|uppgå|vara|finnas|förekomma|bli|ta|inträffa|ligga|komma|vara|begås|anmälas",
  ]),
];

/** A part of what is counted: "minst 40, varav 10". */
export const parts = [...phrases("part", ["varav|därav", "av vilka"])];

/** "Målet är", "målsättningen är att andelen är". */
export const goals = [
  ...phrases("goal", [
    "målet|mål|målsättningen|målsättning|ambitionen|målvärde|målvärdet är|att",
    "målet|målsättningen|mål|målvärde|målnivå :",
    "målvärde|målvärdet|målnivån",
    "har|ha som mål|målsättning|ambition",
    "mål|målsättning|ambition|avsikt att",
    "mål :",
  ]),
];
