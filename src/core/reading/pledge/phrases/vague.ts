import { phrases, verbs } from "../phrase";

/**
 * Vague or continuing work, in which only a direction can be told: L02 of the advice. What is no verb
 * is marked as a trait.
 */
export const vague = [
  ...phrases(
    "vague",
    [
      "göra|gör sitt|vårt allra|yttersta|bästa",
      "göra|gör allt",
      "fortsatt|fortsatta|fördjupad|fördjupade|samordnad|samordnade",
      "arbete|arbetet|samarbete|samarbetet|samverkan|fokus",
      "vara|är närvarande|synlig|synliga|tillgänglig|tillgängliga|lyhörda|delaktiga",
      "närvarande|synlig|synliga|tillgänglig|tillgängliga",
      "höja|höjer kunskap|kunskapen|medvetenhet|medvetenheten",
      "löpande|kontinuerligt|kontinuerlig|regelbundna|regelbundet|aktivt",
      "ambition|ambitionen",
    ],
    "trait",
  ),
  ...verbs(
    "vague",
    "fortsätta, utveckla, vidareutveckla, fördjupa, förankra, arbeta, jobba, samverka, samarbeta, " +
      "prioritera, fokusera, satsa, stödja, stötta, uppmuntra, främja, värna, skydda, bevaka, följa, " +
      "informera, kommunicera, synliggöra, sprida, förebygga, motverka, bekämpa, stoppa, förhindra, ingripa, " +
      "störa, samordna, styra, rikta, inrikta, engagera, involvera, uppmärksamma, lyfta, synas, närvara, " +
      "finnas, delta, medverka, ta ansvar, ta till, se över, se till, hålla dialog, ha dialog, ha beredskap, sträva, " +
      "eftersträva, verka, bidra, försöka, stärka, förbättra, säkerställa, upprätthålla, bibehålla, bevara, " +
      "underlätta, möjliggöra, analysera, återerövra, planera, integrera, diskutera, föra dialog, hjälpa, " +
      "bygga vidare, effektivisera, beivra, lagföra, upptäcka, agera, lyssna, rapportera, undersöka, " +
      "initiera, intensifiera, vårda, tillgängliggöra, bredda, utgå, möta, skapa förutsättningar",
  ),
];

/** Nouns of work that goes on: a pledge of them alone counts nothing. */
export const ongoingNouns = [
  ...phrases("ongoingNoun", [
    "närvaro|*närvaro|synlighet|utveckling|vidareutveckling",
    "utredning|rapportering|lagföring|*ingripanden|bevakning|*bevakning|tillsyn|*tillsyn",
    "dialog|medborgardialog|information|prevention|*prevention|*samverkan|*patrullering|*arbete",
    "samordning|planering|uppsökande|förebyggande|brottsförebyggande|trygghetsskapande",
  ]),
];

/** Nouns of what is counted: a pledge of them alone is a volume. */
export const countedNouns = [
  ...phrases("countedNoun", [
    "*insatser|*kontroller|*besök|*vandringar|*möten|*träffar|*sök|*inlägg|*fika|*aktiviteter",
    "*utbildningar|*kampanjer|*patruller|*samtal|*analyser|*föreläsningar|*informationstillfällen|*dialoger",
    "insatser|besök|möten|träffar|inlägg|fika|sök|*ronder|*tillsyner|*utskick|*kurser",
  ]),
];

/** Vague words whose aim is the pledge: "verka för att öka …" goes up. */
export const direct = [
  ...verbs(
    "direct",
    "verka för att, arbeta för att, jobba för att, arbeta mot att, jobba mot att, sträva efter att, sträva mot att",
  ),
  ...verbs(
    "direct",
    "verka aktivt för att, arbeta aktivt för att, arbeta gemensamt för att, arbeta tillsammans för att, bidra till att",
  ),
  ...phrases("direct", [
    "bidra|bidrar till ökad|ökat|minskad|minskat|färre|fler",
    "syfte|syftet|syftar att",
    "syfte|syftet|syftar är|till att",
    "eftersträva|eftersträvar att",
    "medverka|medverkar till att",
    "göra|gör sitt|vårt|allt yttersta|bästa för att",
    "målet|målsättningen|ambitionen är att",
    "försöka|försöker att",
    "har|ha som mål|målsättning|ambition att",
  ]),
];
