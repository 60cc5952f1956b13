import { pledge, target, type FrozenPledge } from "../frozenPledges/frozenPledge";

/** More or less of something: without a number, to, with and by per cent. */
export const directions: readonly FrozenPledge[] = [
  pledge(
    "Den upplevda tryggheten i Råslätt ska öka.",
    target("increase", null, { scope: "Råslätt" }),
  ),
  pledge(
    "Antalet anmälda langningsbrott ska öka med 20 procent i Ludvika.",
    target("increaseByPercent", 0.2, { scope: "Ludvika" }),
  ),
  pledge(
    "Vi ska ha dubbelt så många fältassistenter ute på fredagskvällarna.",
    target("increaseByPercent", 1, { scope: undefined }),
  ),
  pledge(
    "Antalet grannsamverkansområden ska öka från 18 till 30.",
    target("increaseTo", 30, { baseline: 18 }),
  ),
  pledge(
    "Antalet nattvandrare i Trollhättan ska utökas till 60.",
    target("increaseTo", 60, { scope: "Trollhättan" }),
  ),
  pledge(
    "Antalet trygghetskameror i centrum ska bli tre fler.",
    target("increaseBy", 3, { scope: "centrum" }),
  ),
  pledge(
    "Andelen trygga kvinnor i Motala ska öka till 72,5 procent.",
    target("increaseTo", 0.725, { scope: "Motala" }),
  ),
  pledge(
    "Polisens synlighet i Timrå ska öka jämfört med 2022.",
    target("increase", null, { scope: "Timrå", baselineYear: 2022 }),
  ),
  pledge(
    "Antalet ungdomar som deltar i lovaktiviteter ska tredubblas.",
    target("increaseByPercent", 2, { scope: undefined }),
  ),
  pledge("Fler poliser ska synas på Hisingen.", target("increase", null, { scope: "Hisingen" })),
  pledge(
    "Mål: ökad polisiär närvaro på landsbygden.",
    target("increase", null, { scope: "landsbygden" }),
  ),
  pledge(
    "Antalet rapporterade hastighetsöverträdelser utanför skolor ska öka med en fjärdedel.",
    target("increaseByPercent", 0.25, { scope: "utanför skolor" }),
  ),
  pledge(
    "Andelen uppklarade bostadsinbrott ska höjas från 4 till 8 procent.",
    target("increaseTo", 0.08, { baseline: 0.04 }),
  ),
  pledge(
    "Antalet tips till polisen ska öka med minst 50.",
    target("increaseBy", 50, { scope: undefined }),
  ),
  pledge(
    "Fler elever ska känna sig trygga på vägen till skolan.",
    target("increase", null, { scope: undefined }),
  ),
  pledge(
    "Det innebär att antalet kontroller av mopeder ökar med 30 % under våren.",
    target("increaseByPercent", 0.3),
  ),
  pledge(
    "Vi ska höja förtroendet för polisen i Rinkeby.",
    target("increase", null, { scope: "Rinkeby" }),
  ),
  pledge(
    "Deltagandet i medborgardialogen ska växa till 400 personer.",
    target("increaseTo", 400, { scope: undefined }),
  ),
  pledge(
    "Antalet bostadsinbrott i Täby ska minska med 15 procent.",
    target("decreaseByPercent", 0.15, { scope: "Täby" }),
  ),
  pledge(
    "Skadegörelsen på kommunens skolor ska halveras till 2026.",
    target("decreaseByPercent", 0.5, { scope: "kommunens skolor" }),
  ),
  pledge(
    "Antalet bilbränder ska minska från 44 till 20.",
    target("decreaseTo", 20, { baseline: 44 }),
  ),
  pledge(
    "Otryggheten på Järntorget ska minska.",
    target("decrease", null, { scope: "Järntorget" }),
  ),
  pledge(
    "Antalet trafikolyckor ska sänkas med 8 jämfört med 2021.",
    target("decreaseBy", 8, { baselineYear: 2021 }),
  ),
  pledge(
    "Andelen ungdomar som använder cannabis ska minska till 4 %.",
    target("decreaseTo", 0.04, { scope: undefined }),
  ),
  pledge(
    "Buskörningen med EPA-traktorer i Leksand ska bli mindre.",
    target("decrease", null, { scope: "Leksand" }),
  ),
  pledge(
    "Vi ska minska antalet klotteranmälningar med en tredjedel.",
    target("decreaseByPercent", 1 / 3),
  ),
  pledge(
    "Färre ungdomar ska rekryteras till gängen i Hässelby.",
    target("decrease", null, { scope: undefined }),
  ),
  pledge(
    "Nedskräpningen längs Göta kanal ska reduceras med 25 procent.",
    target("decreaseByPercent", 0.25, { scope: "längs Göta kanal" }),
  ),
  pledge("Antalet personrån ska bli 10 färre.", target("decreaseBy", 10)),
  pledge("Väntetiden för ett samtal ska kortas till 7 dagar.", target("decreaseTo", 7)),
  pledge(
    "Antalet misshandelsfall utomhus i Sundsvalls centrum ska minska med tio procent jämfört med 2020.",
    target("decreaseByPercent", 0.1, { scope: undefined, baselineYear: 2020 }),
  ),
  pledge("Minskad skadegörelse vid Ängsskolan.", target("decrease", null, { scope: "Ängsskolan" })),
  pledge(
    "Antalet anmälda hatbrott ska öka, eftersom mörkertalet är stort.",
    target("increase", null),
  ),
  pledge("Vi ska bli synligare i Kronogården.", target("increase", null, { scope: "Kronogården" })),
  pledge(
    "Stölderna på arbetsplatser ska gå ner med 12,5 procent.",
    target("decreaseByPercent", 0.125, { scope: undefined }),
  ),
  pledge(
    "Antalet fordonsstölder i Skövde ska minskas med minst 30 procent.",
    target("decreaseByPercent", 0.3, { scope: "Skövde" }),
  ),
  pledge("Tryggheten ska stärkas i Andersberg.", target("increase", null, { scope: "Andersberg" })),
  pledge("Andelen som är nöjda ska förbättras med 5 procentenheter.", target("increaseBy", 0.05)),
];
