import { phrases } from "../phrase";

/** Verbs whose object is counted: "genomföra 4 träffar"; without a number it is a volume. */
export const activities = [
  ...phrases("activity", [
    "genomföra|genomför|genomförs|genomföras|utföra|utför|utförs|utföras",
    "anordna|anordnar|anordnas|arrangera|arrangerar|arrangeras|ordna|ordnar|ordnas",
    "hålla|håller|hålls|hållas|ha|har|göra|gör|görs|göras",
    "bjuda in|bjuder in",
    "besöka|besöker|besöks|besökas|kontrollera|kontrollerar|kontrolleras",
    "erbjuda|erbjuder|erbjuds|erbjudas|utbilda|utbildar|utbildas",
    "skapa|skapar|skapas|publicera|publicerar|publiceras|lägga ut",
    "samordna|samordnar|samordnas|delta|deltar|medverka|medverkar|närvara|närvarar",
    "träffa|träffar|möta|möter|vara på plats|gå|patrullera|patrullerar",
    "starta|startar|startas|bilda|bildas|öppna|öppnar|öppnas",
    "skicka|skickar|skickas|dela|delar|delas ut|sprida",
    "åtgärda|åtgärdar|åtgärdas|besvara|besvarar|besvaras|hantera|hanteras",
    "rekrytera|rekryterar|anställa|anställer|bemanna|bemannar",
    "ske|sker|äga|äger rum|finnas|finns|omfatta|få|får",
    "inspektera|inspekterar|granska|granskar|följa|följer upp",
    "leda|leder|driva|driver|avsätta|avsätter|nå|når|resultera",
    "sätta|sätter upp|montera|monteras|byta|byter|installera|installeras|plantera|planteras",
  ]),
];

/** Verbs that make one thing: "ta fram en plan", "inrätta ett råd"; what is one is done or not. */
export const milestones = [
  ...phrases("milestone", [
    "ta|tar|tas|tagas fram",
    "inrätta|inrättar|inrättas|införa|inför|införs|införas|upprätta|upprättar|upprättas",
    "utarbeta|utarbetar|utarbetas|utforma|utformar|utformas|arbeta fram",
    "skriva|skriver|teckna|tecknar|tecknas|underteckna|anta|antar|antas|besluta|fastställa",
    "färdigställa|färdigställs|slutföra|slutförs|bygga|bygger|byggs|byggas|anlägga|anläggs|anläggas",
    "lansera|lanserar|lanseras|etablera|etablerar|etableras|instifta|skapa|skapas",
    "göra|gör|görs|sammanställa|sammanställs|kartlägga|kartläggs|tillsätta|tillsätts|utse|utses",
    "installera|installeras|öppna|öppnar|öppnas|starta|startar|startas|bilda|bildar|bildas",
    "rekrytera|rekryterar|anställa|anställer|revidera|revideras|uppdatera|uppdateras|köpa|köps in",
    "genomföra|genomför|genomförs|genomföras|anordna|anordnar|anordnas|arrangera|arrangerar|arrangeras",
    "hålla|håller|hålls|hållas|ordna|ordnar|publicera|publicerar|publiceras",
    "sätta upp|i drift|tillhandahålla|implementera|implementeras|påbörja|påbörjas",
  ]),
];
