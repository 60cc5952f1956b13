import type { RemedyWords } from "../remedyWords";

/** What to write instead, in Swedish. */
export const remedyWordsSv = {
  reasons: {
    noTarget:
      "Skriv ett tal i Målvärde, eller välj Måltyp löpande eller volym om löftet följs upp utan mål.",
    unknownKind: "Välj en Måltyp i listan, till exempel minst, öka till eller genomfört.",
    invalidTarget:
      "Rätta Målvärde: det får inte vara negativt, och ett mål som ska ökas eller minskas till måste ligga bortom Basvärde.",
    noBaseline: "Skriv i Basvärde och Basår vad löftet ska jämföras med.",
    noOutcome: "Skriv ett tal i Utfall. Blev det inget, skriv 0: en tom cell räknas inte som noll.",
    notANumber: "Skriv ett tal i Utfall och flytta texten till Utfallstext.",
    approximate: "Skriv det exakta antalet i Utfall.",
    wrongScope:
      "Redovisa utfallet för löftets avgränsning på en egen rad, eller rätta Avgränsning om båda avser samma sak.",
    mixedTypes: "Välj samma Typ på alla rader för löftet: period eller ackumulerat.",
  },
  targetless:
    "Löftet följs upp utan mål. Ska det kunna bedömas, välj till exempel Måltyp minst och skriv ett tal i Målvärde.",
} as const satisfies RemedyWords;
