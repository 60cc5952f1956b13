import { phrases } from "../phrase";

/** Vague or continuing work, in which only a direction can be told. See L02 of the advice. */
export const vague = [
  ...phrases("vague", [
    "göra|gör sitt|vårt yttersta|bästa",
    "fortsätta|fortsätter|fortsatt|fortsatta",
    "utveckla|utvecklar|utvecklas|utveckling|vidareutveckla|vidareutvecklas",
    "fördjupa|fördjupar|fördjupas|fördjupad|förankra",
    "arbeta|arbetar|arbete|arbetet|jobba|jobbar",
    "samverka|samverkar|samverkan|samarbeta|samarbetar|samarbetet|samarbete",
    "prioritera|prioriteras|fokusera|fokuserar|satsa|satsar|fokus",
    "stödja|stötta|stöttar|uppmuntra|främja|värna|skydda|bevaka|följa",
    "informera|informerar|kommunicera|synliggöra|sprida",
    "förebygga|förebygger|motverka|motverkar|bekämpa|bekämpar|stoppa|förhindra|ingripa|störa",
    "samordna|samordnar|styra|rikta|inrikta|engagera|involvera|uppmärksamma|lyfta",
    "vara|är närvarande|synlig|synliga|tillgänglig|tillgängliga",
    "synas|närvara|finnas|delta|deltar|medverka|medverkar|ta|tar ansvar",
    "se|ser över|till|hålla|håller dialog|ha|har dialog|beredskap",
    "sträva|strävar|eftersträva|eftersträvar|verka|verkar|bidra|bidrar|ambitionen|ambition|försöka",
    "stärka|förbättra|säkerställa|upprätthålla|bibehålla|bevara|underlätta|möjliggöra|analysera",
    "löpande|kontinuerligt|kontinuerlig|regelbundna|regelbundet|aktivt",
  ]),
];

/** Vague words whose aim is the pledge: "verka för att öka …" goes up. */
export const direct = [
  ...phrases("direct", [
    "verka|verkar|arbeta|arbetar|jobba|jobbar för|mot att",
    "arbeta|arbetar|jobba|jobbar|verka|verkar * för|mot att",
    "sträva|strävar efter|mot att",
    "bidra|bidrar till att|ökad|ökat|minskad|minskat|färre|fler",
    "syfte|syftet|syftar|syftet är|till att",
    "eftersträva|eftersträvar att",
    "medverka|medverkar till att",
    "göra|gör sitt|vårt|allt yttersta|bästa för att",
    "målet|målsättningen|ambitionen är att",
    "försöka|försöker att",
    "försöka|ska",
  ]),
];
