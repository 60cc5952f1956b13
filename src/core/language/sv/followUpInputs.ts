import type { FollowUpWords } from "../../sheets/followUp/followUpWords";

/** What a person is told who stands in a cell of the follow-up sheet that is to be filled in. */
export const followUpInputsSv = {
  inputs: {
    outcome: {
      title: "Utfall",
      text: "Ett tal, till exempel 104. För genomfört: genomfört, pågår eller ej genomfört. Lämna tomt om inget är rapporterat; tomt är aldrig 0.",
      error: "Skriv ett tal eller ett av orden för genomfört.",
    },
    outcomeText: {
      title: "Utfallstext",
      text: "Vad som gjordes, med egna ord. Räknas inte.",
      error: "Skriv en text.",
    },
    scope: {
      title: "Avgränsning",
      text: "Vad utfallet gäller, om det skiljer sig från löftet, till exempel hela kommunen. Tomt: samma som löftet.",
      error: "Skriv en text.",
    },
    concerns: {
      title: "Gäller",
      text: "löftet, del eller annat. Bara rader som gäller löftet räknas. Tomt: löftet.",
      error: "Välj ett ord i listan: löftet, del eller annat.",
    },
    measure: {
      title: "Typ",
      text: "ackumulerat: hittills under året. period: bara den här perioden. Tomt: ackumulerat.",
      error: "Välj ett ord i listan: period eller ackumulerat.",
    },
    state: {
      title: "Läge",
      text: "preliminärt eller slutligt.",
      error: "Välj ett ord i listan: preliminärt eller slutligt.",
    },
    reasonCategory: {
      title: "Orsakskategori",
      text: "Varför utfallet avviker från målet.",
      error: "Ordet finns inte i listan. Välj ett som finns, eller behåll ditt.",
    },
    reason: {
      title: "Orsak",
      text: "Varför utfallet avviker från målet, med egna ord. Inga personuppgifter.",
      error: "Skriv en text.",
    },
    action: {
      title: "Åtgärd",
      text: "Vad ni gör åt avvikelsen.",
      error: "Skriv en text.",
    },
    source: {
      title: "Källa",
      text: "Varifrån uppgiften kommer.",
      error: "Skriv en text.",
    },
    reportedOn: {
      title: "Rapporterad",
      text: "Dagen då utfallet rapporterades, till exempel 2021-09-15.",
      error: "Skriv ett datum, till exempel 2021-09-15.",
    },
  },
  standing: {
    title: "Ställning per",
    text: "Bedömningarna gäller den här dagen. Den kan ändras.",
    error: "Skriv ett datum, till exempel 2021-08-31.",
  },
  threshold: {
    title: "Gräns för delvis uppfyllt",
    text: "Tomt: löftet är uppfyllt eller inte. 0,5: hälften av målet räcker för delvis uppfyllt.",
    error: "Skriv ett tal mellan 0 och 1, eller lämna tomt.",
  },
} as const satisfies Pick<FollowUpWords, "inputs" | "standing" | "threshold">;
