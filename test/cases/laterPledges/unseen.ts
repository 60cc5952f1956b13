import { noTargets, pledge, target, type FrozenPledge } from "../frozenPledges/frozenPledge";

/** Sentences of all themes, read for the first time when the reader had been mended by the others. */
export const unseen: readonly FrozenPledge[] = [
  pledge(
    "Polisen i Härnösand ska under barmarkssäsongen kontrollera hastigheten vid minst 35 tillfällen på Universitetsbacken.",
    target("atLeast", 35, { scope: "Universitetsbacken" }),
  ),
  pledge(
    "Minst elva skolor ska ha fått besök av polisens drogförebyggare.",
    target("atLeast", 11, { scope: undefined }),
  ),
  pledge(
    "Vi lovar att minst fyra gånger i månaden finnas på plats i Brandbergen centrum.",
    target("atLeast", 4, { scope: "Brandbergen centrum", per: "month" }),
  ),
  pledge(
    "Delmål 3: lägst 65 % av de boende i Lagersberg ska känna till löftena.",
    target("shareAtLeast", 0.65, { scope: undefined }),
  ),
  pledge(
    "Samtliga felanmälningar om belysning hanteras inom fem arbetsdagar.",
    target("shareAtLeast", 1),
  ),
  pledge(
    "Antalet anmälda stölder i butik ska inte vara fler än 90 i Kungälv.",
    target("atMost", 90, { scope: "Kungälv" }),
  ),
  pledge(
    "Kommunen ska se till att nedskräpning som anmäls på Möllevången tas bort inom 36 timmar.",
    target("atMost", 36, { scope: undefined }),
  ),
  pledge(
    "Under 2026 ska antalet lägenhetsinbrott i Solna minska med en femtedel.",
    target("decreaseByPercent", 0.2, { scope: "Solna" }),
  ),
  pledge(
    "Tryggheten på Malmö C ska öka, vilket mäts i den årliga enkäten.",
    target("increase", null, { scope: "Malmö C" }),
  ),
  pledge(
    "Antalet föräldravandrare ska öka från 25 till minst 40.",
    target("increaseTo", 40, { baseline: 25 }),
  ),
  pledge(
    "Polis och kommun tar fram en gemensam lägesbild för Oxelösund.",
    target("done", 1, { scope: undefined }),
  ),
  pledge(
    "Senast i september ska en ny samverkansöverenskommelse vara undertecknad.",
    target("done", 1),
  ),
  pledge(
    "Belysningen i Folkparken ska bytas ut under hösten.",
    target("done", 1, { scope: undefined }),
  ),
  pledge(
    "Räddningstjänsten besöker varje år minst 25 flerbostadshus i Hovsjö.",
    target("atLeast", 25, { scope: "Hovsjö", per: "year" }),
  ),
  pledge(
    "Minst en dialogpolis ska vara med på varje hemmamatch.",
    target("atLeast", 1, { scope: undefined }),
  ),
  pledge(
    "Var tredje kontrollerad förare ska få information om alkolås.",
    target("shareAtLeast", 1 / 3),
  ),
  pledge(
    "I snitt ska tre nattvandringar i veckan ske i Sjöbo under sommarmånaderna.",
    target("atLeast", 3, { scope: "Sjöbo", per: "week" }),
  ),
  pledge("Genomföra minst 12 oannonserade tobakskontroller.", target("atLeast", 12)),
  pledge(
    "– Två föreläsningar per termin om psykisk hälsa på Rudbecksgymnasiet",
    target("atLeast", 2, { scope: "Rudbecksgymnasiet", per: "term" }),
  ),
  pledge(
    "Antalet anmälningar om våld mot tjänstepersoner ska bli färre.",
    target("decrease", null),
  ),
  pledge(
    "Minst 400 cyklar ska märkas i Lomma och minst 200 i Bjärred.",
    target("atLeast", 400, { scope: "Lomma" }),
    target("atLeast", 200, { scope: "Bjärred" }),
  ),
  pledge(
    "Vi ska hålla tre öppna hus, fem torgmöten och ett seminarium.",
    target("atLeast", 3),
    target("atLeast", 5),
    target("atLeast", 1),
  ),
  pledge(
    "Minst nittio procent av tillstånden ska handläggas inom åtta veckor.",
    target("shareAtLeast", 0.9),
  ),
  pledge(
    "Andelen elever som har blivit mobbade får vara högst 3,5 procent.",
    target("shareAtMost", 0.035),
  ),
  pledge("Den som ringer kommunens kundtjänst ska få svar inom två minuter.", target("atMost", 2)),
  pledge("Det ska ta högst 30 dagar att få besked om bygglov.", target("atMost", 30)),
  pledge(
    "Trygghetsskapande åtgärder ska vidtas på minst tio av de platser som invånarna pekat ut.",
    target("atLeast", 10, { scope: undefined }),
  ),
  pledge(
    "Antalet timmar som ordningsvakter arbetar i Eslöv ska fördubblas.",
    target("increaseByPercent", 1, { scope: undefined }),
  ),
  pledge(
    "Polisen ska genomföra minst 20 insatser mot häleri, bl.a. på loppmarknader och i pantbanker.",
    target("atLeast", 20, { scope: undefined }),
  ),
  pledge(
    "Besök hos brottsutsatta butiker görs minst en gång i kvartalet.",
    target("atLeast", 1, { per: "quarter", scope: undefined }),
  ),
  pledge(
    "Fler unga i Hagfors ska ha en meningsfull fritid.",
    target("increase", null, { scope: "Hagfors" }),
  ),
  pledge(
    "Polisens närvaro i Stenungsund på helgkvällar ska öka med 20 %.",
    target("increaseByPercent", 0.2, { scope: undefined }),
  ),
  pledge("Högst två av tio elever ska uppge att de har skolkat.", target("shareAtMost", 0.2)),
  pledge(
    "Inga fall av langning i skolmiljö ska förekomma.",
    target("atMost", 0, { scope: undefined }),
  ),
  pledge("Minst sextio ungdomar ska få sommarjobb som trygghetsvärdar.", target("atLeast", 60)),
  pledge(
    "Alla sju stadsdelar ska ha en medborgarvärd.",
    target("shareAtLeast", 1, { scope: undefined }),
  ),
  pledge(
    "Vårt mål är att 9 000 hushåll ska vara med i grannsamverkan.",
    target("atLeast", 9000, { scope: undefined }),
  ),
  pledge(
    "Minska antalet A-traktorer som kör för fort i Malung.",
    target("decrease", null, { scope: undefined }),
  ),
  ...noTargets(
    "Vi vill fortsätta att bygga tillit mellan boende och polis i Navestad.",
    "Brottsförebyggande rådet består av elva ledamöter.",
    "Under 2023 fick vi in 512 synpunkter.",
    "Polisen ska särskilt uppmärksamma brott som begås av unga under 18 år.",
    "Medborgarlöftet togs fram efter dialog med 700 invånare.",
    "Kommunen och polisen undertecknade löftet den 12 mars 2024.",
    "Informationsinsatser ska göras inför nyår.",
    "Arbetet följer Handlingsplan för trygghet 2023–2027, antagen av kommunfullmäktige § 112.",
    "Kontroller av buskörning kommer att genomföras löpande.",
    "Vi utvecklar samarbetet med de 14 föreningarna i Hjällbo.",
    "Polisstationen på Kungsgatan 8 har öppet måndag till fredag kl. 9–15.",
    "Anmälda brott per 1 000 invånare var 121 under 2022.",
    "Kommunen kommer att stödja föreningar som arbetar med barn 7–12 år.",
    "Hur går det med löftena?",
    "Det finns i dag 63 grannsamverkansområden i kommunen.",
    "Vi fortsätter samtalen med Västtrafik om linje 16.",
    "Var sjätte invånare är över 70 år.",
    "Ett medborgarlöfte är en överenskommelse mellan polisen, kommunen och invånarna.",
    "Kamerabevakning används på tre platser i Fittja.",
    "Polisen kommer i möjligaste mån att delta på föräldramöten.",
    "Kontaktuppgifter och mer information",
  ),
];
