import { pledge, target, type FrozenPledge } from "./frozenPledge";

/** Shares of all: per cent, fractions, all and each. */
export const shares: readonly FrozenPledge[] = [
  pledge(
    "Samtliga skolor ska ha en plan mot kränkande behandling.",
    target("shareAtLeast", 1, { unit: "skolor" }),
  ),
  pledge(
    "Alla anmälningar om våld i nära relation ska handläggas skyndsamt.",
    target("shareAtLeast", 1, { unit: "anmälningar", scope: undefined }),
  ),
  pledge(
    "Varje brottsoffer ska erbjudas stödsamtal.",
    target("shareAtLeast", 1, { unit: "brottsoffer" }),
  ),
  pledge(
    "Alla elever i Höganäs ska få utbildning om samtycke.",
    target("shareAtLeast", 1, { scope: "Höganäs", unit: "elever" }),
  ),
  pledge(
    "Samtliga bostadsinbrott ska följas upp med ett hembesök.",
    target("shareAtLeast", 1, { unit: "bostadsinbrott" }),
  ),
  pledge(
    "Varje orosanmälan ska bedömas inom 24 timmar.",
    target("shareAtLeast", 1, { unit: "orosanmälan" }),
  ),
  pledge(
    "Samtliga klotteranmälningar i Sigtuna ska åtgärdas inom 48 timmar.",
    target("shareAtLeast", 1, { scope: "Sigtuna", unit: "klotteranmälningar" }),
  ),
  pledge(
    "Alla krogar ska få tillsynsbesök under 2023.",
    target("shareAtLeast", 1, { unit: "krogar", period: "2023" }),
  ),
  pledge(
    "Socialtjänsten ska kalla alla förstagångsförbrytare till samtal.",
    target("shareAtLeast", 1, { unit: "förstagångsförbrytare", responsible: "Socialtjänsten" }),
  ),
  pledge(
    "85 procent av anmälningarna ska vara utredda före årets slut.",
    target("shareAtLeast", 0.85, { unit: "anmälningarna" }),
  ),
  pledge(
    "90 % av eleverna i Ystad ska känna sig trygga.",
    target("shareAtLeast", 0.9, { scope: "Ystad", unit: "eleverna" }),
  ),
  pledge(
    "Minst 75 procent av invånarna ska uppge att de är trygga utomhus.",
    target("shareAtLeast", 0.75, { unit: "invånarna" }),
  ),
  pledge(
    "Av föräldrarna ska minst 60 procent delta i föräldramötena.",
    target("shareAtLeast", 0.6, { unit: "föräldrarna" }),
  ),
  pledge(
    "Minst en tredjedel av kontrollerna ska göras nattetid.",
    target("shareAtLeast", 1 / 3, { unit: "kontrollerna", scope: undefined }),
  ),
  pledge(
    "Hälften av lovaktiviteterna ska riktas till flickor.",
    target("shareAtLeast", 0.5, { unit: "lovaktiviteterna" }),
  ),
  pledge(
    "Två av tre lärare ska ha gått utbildningen om hedersförtryck.",
    target("shareAtLeast", 2 / 3, { unit: "lärare" }),
  ),
  pledge(
    "Tre fjärdedelar av gatubelysningen ska bytas till led under 2024.",
    target("shareAtLeast", 0.75, { unit: "gatubelysningen", period: "2024" }),
  ),
  pledge(
    "Två tredjedelar av hembesöken ska göras i Fittja.",
    target("shareAtLeast", 2 / 3, { scope: "Fittja", unit: "hembesöken" }),
  ),
  pledge(
    "Fyra av fem ungdomar ska känna till fältgruppen.",
    target("shareAtLeast", 0.8, { unit: "ungdomar" }),
  ),
  pledge(
    "Nio av tio felanmälningar ska vara åtgärdade inom en vecka.",
    target("shareAtLeast", 0.9, { unit: "felanmälningar" }),
  ),
  pledge(
    "Andelen trygga invånare i Tierp ska vara minst 82 procent.",
    target("shareAtLeast", 0.82, { scope: "Tierp", unit: "invånare" }),
  ),
  pledge(
    "Andelen uppklarade inbrott ska vara lägst 12 %.",
    target("shareAtLeast", 0.12, { unit: "inbrott" }),
  ),
  pledge(
    "Andelen fordon som kör för fort på Genvägen ska vara högst 10 %.",
    target("shareAtMost", 0.1, { scope: "Genvägen", unit: "fordon" }),
  ),
  pledge(
    "Högst 5 procent av ungdomarna ska ha provat narkotika.",
    target("shareAtMost", 0.05, { unit: "ungdomarna" }),
  ),
  pledge(
    "Andelen elever som röker får inte överstiga tre procent.",
    target("shareAtMost", 0.03, { unit: "elever" }),
  ),
  pledge(
    "Andelen otrygga i Vetlanda ska understiga 20 procent.",
    target("shareAtMost", 0.2, { scope: "Vetlanda" }),
  ),
  pledge(
    "Max 15 % av besökarna i centrum ska känna sig otrygga.",
    target("shareAtMost", 0.15, { scope: "centrum", unit: "besökarna" }),
  ),
  pledge(
    "Inte fler än tio procent av butikerna ska sälja folköl till minderåriga.",
    target("shareAtMost", 0.1, { unit: "butikerna" }),
  ),
  pledge(
    "Minst hälften av ordningsvakterna ska vara utbildade i konflikthantering.",
    target("shareAtLeast", 0.5, { unit: "ordningsvakterna" }),
  ),
  pledge(
    "Åtminstone 95 procent av de äldre i Piteå ska erbjudas en trygghetsringning.",
    target("shareAtLeast", 0.95, { scope: "Piteå" }),
  ),
  pledge(
    "Polisen lovar att återkoppla till samtliga anmälare inom fem dagar.",
    target("shareAtLeast", 1, { unit: "anmälare", responsible: "Polisen" }),
  ),
  pledge(
    "Var femte trafikkontroll ska göras på landsbygden.",
    target("shareAtLeast", 0.2, { scope: "landsbygden", unit: "trafikkontroll" }),
  ),
  pledge(
    "Alla medarbetare i hemtjänsten ska få utbildning i att upptäcka våld.",
    target("shareAtLeast", 1, { scope: "hemtjänsten", unit: "medarbetare" }),
  ),
  pledge(
    "Under 2022 ska åttio procent av skolorna ha genomfört en trygghetsmätning.",
    target("shareAtLeast", 0.8, { unit: "skolorna", period: "2022" }),
  ),
  pledge(
    "Varje lekplats ska besiktigas under våren.",
    target("shareAtLeast", 1, { unit: "lekplats" }),
  ),
  pledge(
    "Vi besöker samtliga gymnasieskolor under hösten 2023.",
    target("shareAtLeast", 1, { unit: "gymnasieskolor", period: "hösten 2023" }),
  ),
];
