import { pledge, target, type FrozenPledge } from "../frozenPledges/frozenPledge";

/** So many at least or at most, with all sorts of cues, and in headings and bullets. */
export const counts: readonly FrozenPledge[] = [
  pledge(
    "Mål: minst 15 trygghetsvandringar i Hässleholm under 2025.",
    target("atLeast", 15, { scope: "Hässleholm" }),
  ),
  pledge(
    "Vi ska göra åtminstone sju tillsynsbesök hos krogar i Visby under sommaren.",
    target("atLeast", 7, { scope: "Visby" }),
  ),
  pledge(
    "• Polisen genomför minst 30 alkoholkontroller på E22 förbi Kalmar",
    target("atLeast", 30, { scope: undefined }),
  ),
  pledge(
    "Det innebär att minst åtta fältassistenter ska arbeta på Stora torget under skolavslutningen.",
    target("atLeast", 8, { scope: "Stora torget" }),
  ),
  pledge(
    "Under året kommer lokalpolisområdet att genomföra ett tiotal cykelkontroller.",
    target("atLeast", 10),
  ),
  pledge(
    "Lokalpolisområde Ystad ska, i syfte att minska buskörningen, genomföra minst tjugofem hastighetskontroller.",
    target("atLeast", 25, { scope: undefined }),
  ),
  pledge(
    "Fler än 200 hushåll i Vivalla ska ha fått besök av grannstödet innan året är slut.",
    target("atLeast", 200, { scope: "Vivalla" }),
  ),
  pledge(
    "Minst 3 (tre) dialogmöten ska hållas på biblioteket.",
    target("atLeast", 3, { scope: "biblioteket" }),
  ),
  pledge(
    "Antalet nattvandringar i Åmål ska uppgå till minst 45.",
    target("atLeast", 45, { scope: "Åmål" }),
  ),
  pledge(
    "Vi lovar att ställa upp med två poliser på varje fotbollsmatch.",
    target("atLeast", 2, { scope: undefined }),
  ),
  pledge(
    "Som lägst ska 12 trafikkontroller göras utanför Norrskolan.",
    target("atLeast", 12, { scope: "utanför Norrskolan" }),
  ),
  pledge(
    "Räddningstjänsten och polisen ska tillsammans besöka minst nio gymnasieskolor.",
    target("atLeast", 9),
  ),
  pledge(
    "Att genomföra minst 6 st riktade insatser mot fortkörning på Ringvägen.",
    target("atLeast", 6, { scope: "Ringvägen" }),
  ),
  pledge(
    "Kommunen ska under perioden arrangera minst fyra föräldraträffar i Tensta, bl.a. om nätdroger.",
    target("atLeast", 4, { scope: "Tensta" }),
  ),
  pledge(
    "Inte mindre än tio medborgarmöten ska genomföras i Piteå.",
    target("atLeast", 10, { scope: "Piteå" }),
  ),
  pledge(
    "Minst ett samverkansmöte hålls på var och en av kommunens fritidsgårdar.",
    target("atLeast", 1, { scope: undefined }),
  ),
  pledge(
    "Två extra ordningsvakter ska finnas på resecentrum.",
    target("atLeast", 2, { scope: "resecentrum" }),
  ),
  pledge(
    "Polisen och kommunen ska vid minst tre tillfällen finnas på plats i Gottsunda centrum för att lyssna på invånarna.",
    target("atLeast", 3, { scope: "Gottsunda centrum" }),
  ),
  pledge(
    "Under 2024 ska kommunen byta ut minst 1 500 gatlampor till LED.",
    target("atLeast", 1500),
  ),
  pledge(
    "Det ska finnas minst 40 aktiva grannsamverkansområden i Vellinge kommun vid årets slut.",
    target("atLeast", 40, { scope: "Vellinge kommun" }),
  ),
  pledge(
    "Ca 50 fordonskontroller ska göras längs väg 40.",
    target("atLeast", 50, { scope: undefined }),
  ),
  pledge(
    "Vi genomför 20-25 besök på restauranger med serveringstillstånd.",
    target("atLeast", 20, { scope: undefined }),
  ),
  pledge(
    "Ungdomscoacherna ska träffa minst hundra ungdomar i Bergsjön.",
    target("atLeast", 100, { scope: "Bergsjön" }),
  ),
  pledge(
    "Vi ska ordna trygghetsdagar, dock minst två, i Nässjö.",
    target("atLeast", 2, { scope: "Nässjö" }),
  ),
  pledge("Fältgruppen ska finnas ute minst 120 kvällar.", target("atLeast", 120)),
  pledge(
    "Minst 16 av trygghetsvandringarna ska göras kvällstid.",
    target("atLeast", 16, { scope: undefined }),
  ),
  pledge(
    "Högst 20 bilbränder får inträffa i Landskrona under året.",
    target("atMost", 20, { scope: "Landskrona" }),
  ),
  pledge(
    "Väntetiden i telefon ska inte överstiga fem minuter.",
    target("atMost", 5, { scope: undefined }),
  ),
  pledge("Klotter ska saneras inom 24 timmar.", target("atMost", 24)),
  pledge("Vi åtgärdar trasig belysning inom tre arbetsdagar.", target("atMost", 3)),
  pledge(
    "Målet är noll dödsolyckor på kommunens vägar.",
    target("atMost", 0, { scope: "kommunens vägar" }),
  ),
  pledge(
    "Antalet inbrott i Saltsjö-Boo ska vara färre än 60.",
    target("atMost", 60, { scope: "Saltsjö-Boo" }),
  ),
  pledge("Maximalt tio klagomål på nedskräpning får komma in.", target("atMost", 10)),
  pledge(
    "Antalet skadegörelser på skolor ska understiga 75 under 2023.",
    target("atMost", 75, { scope: "skolor" }),
  ),
  pledge(
    "Det ska vara max 15 ungdomar per fältarbetare.",
    target("atMost", 15, { scope: undefined }),
  ),
  pledge("Du ska få besked senast inom 10 dagar.", target("atMost", 10)),
  pledge(
    "Inga dödsfall till följd av överdoser ska ske i Gävle.",
    target("atMost", 0, { scope: "Gävle" }),
  ),
  pledge(
    "Antalet personrån får inte bli fler än 12 i Skärholmen.",
    target("atMost", 12, { scope: "Skärholmen" }),
  ),
  pledge(
    "Utryckningstiden till akuta larm ska vara under 15 minuter.",
    target("atMost", 15, { scope: undefined }),
  ),
  pledge("Som mest får 8 ärenden vara öppna vid årsskiftet.", target("atMost", 8)),
  pledge("Den som anmäler ett inbrott ska kontaktas inom 48 timmar.", target("atMost", 48)),
];
