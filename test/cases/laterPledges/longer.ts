import { noTargets, pledge, target, type FrozenPledge } from "../frozenPledges/frozenPledge";

/** Long sentences of public bodies, with purposes, conditions and remarks in between. */
export const longer: readonly FrozenPledge[] = [
  pledge(
    "För att öka tryggheten bland de äldre ska kommunen, tillsammans med pensionärsorganisationerna, anordna minst fyra träffar om bedrägerier under 2025.",
    target("atLeast", 4),
  ),
  pledge(
    "Utifrån den medborgardialog som genomfördes hösten 2023, där 1 250 personer svarade, lovar polisen att genomföra minst 60 trafikkontroller i Svedala tätort.",
    target("atLeast", 60, { scope: "Svedala tätort" }),
  ),
  pledge(
    "Målsättningen är att andelen invånare som uppger att de känner sig trygga utomhus kvällstid ska uppgå till minst 75 procent vid nästa mätning.",
    target("shareAtLeast", 0.75, { scope: undefined }),
  ),
  pledge(
    "Polisen åtar sig att, i den mån resurserna räcker, patrullera till fots i centrum minst två kvällar i veckan.",
    target("atLeast", 2, { scope: "centrum", per: "week" }),
  ),
  pledge(
    "Kommunen kommer, som ett led i arbetet med att minska skadegörelsen, att se till att allt klotter på kommunala byggnader saneras inom 48 timmar efter anmälan.",
    target("shareAtLeast", 1, { scope: undefined }),
  ),
  pledge(
    "Tillsyn av samtliga serveringsställen med tillstånd ska ske minst en gång per år (restaurangkontroller i samverkan, dvs. med räddningstjänst och Skatteverket).",
    target("atLeast", 1, { scope: undefined, per: undefined }),
  ),
  pledge(
    "När det gäller trafiken på Storgatan, som många har påpekat, ska polisen göra minst 24 hastighetsmätningar.",
    target("atLeast", 24, { scope: undefined }),
  ),
  pledge(
    "Vi lovar: minst 3 öppna möten i Tranemo före midsommar.",
    target("atLeast", 3, { scope: "Tranemo" }),
  ),
  pledge(
    "Målvärde 2025: 80 % av eleverna i årskurs 9 ska uppge att de aldrig har provat narkotika.",
    target("shareAtLeast", 0.8, { scope: undefined }),
  ),
  pledge("Indikator: antal genomförda trygghetsvandringar, minst 6.", target("atLeast", 6)),
  pledge(
    "Aktivitet: Nattvandring. Mål: minst 30 nattvandringar under året.",
    target("atLeast", 30),
  ),
  pledge(
    "Trygghetsvärdarna – fyra till antalet – ska finnas i centrum minst fem dagar i veckan.",
    target("atLeast", 5, { scope: "centrum", per: "week" }),
  ),
  pledge(
    "Polisen ska öka antalet timmar för fotpatrullering i Skäggetorp med 15 % jämfört med föregående år.",
    target("increaseByPercent", 0.15, { scope: "Skäggetorp" }),
  ),
  pledge(
    "Senast den 1 december 2025 ska andelen anmälda brott som leder till åtal ha ökat till 12 %.",
    target("increaseTo", 0.12, { scope: undefined }),
  ),
  pledge(
    "Under löftesperioden ska antalet anmälda våldsbrott i offentlig miljö ha minskat med minst 10 procent.",
    target("decreaseByPercent", 0.1, { scope: undefined }),
  ),
  pledge(
    "Ingen elev ska behöva vänta mer än fem dagar på ett samtal med elevhälsan.",
    target("atMost", 5, { scope: undefined }),
  ),
  pledge(
    "Den genomsnittliga väntetiden vid anmälan ska understiga 20 minuter.",
    target("atMost", 20, { scope: undefined }),
  ),
  pledge(
    "Inom 14 dagar efter en orosanmälan ska alla vårdnadshavare ha fått ett erbjudande om möte.",
    target("shareAtLeast", 1, { scope: undefined }),
  ),
  pledge(
    "Det är polisens ambition att genomföra ett trettiotal besök på kommunens högstadieskolor.",
    target("atLeast", 30, { scope: "kommunens högstadieskolor" }),
  ),
  pledge("Det totala antalet kontroller ska vara 150 eller fler.", target("atLeast", 150)),
  pledge(
    "Vi ska ha genomfört 10 eller fler cykelmärkningar innan sommaren.",
    target("atLeast", 10),
  ),
  pledge(
    "Antalet otrygga platser i Säffle ska bli hälften så många.",
    target("decreaseByPercent", 0.5, { scope: "Säffle" }),
  ),
  pledge(
    "Som stöd till föräldrar ordnas föreläsningar om spel och droger, minst en i varje kommundel.",
    target("atLeast", 1, { scope: undefined }),
  ),
  pledge(
    "Antal hembesök hos äldre över 80 år: minst 350.",
    target("atLeast", 350, { scope: undefined }),
  ),
  pledge(
    "Polisen ska tillsammans med Trafikverket under 2024 och 2025 genomföra 80 kontroller av tung trafik längs E6.",
    target("atLeast", 80, { scope: undefined }),
  ),
  pledge(
    "Senast 2027 ska alla gångvägar i Järfälla vara belysta.",
    target("shareAtLeast", 1, { scope: undefined }),
  ),
  pledge(
    "En lokal överenskommelse mellan kommunen, polisen och fastighetsägarna ska tecknas senast vid utgången av mars månad.",
    target("done", 1),
  ),
  pledge(
    "Löfte 2. Vi ska tillsammans starta upp en grannsamverkansskola för nya kontaktombud.",
    target("done", 1),
  ),
  pledge(
    "Socialtjänsten ska erbjuda samtliga unga som grips för narkotikabrott ett motiverande samtal inom en vecka.",
    target("shareAtLeast", 1, { scope: undefined }),
  ),
  pledge(
    "Vi kommer att vara på plats på torget varje torsdag.",
    target("atLeast", 1, { per: "week", scope: "torget" }),
  ),
  pledge(
    "Kommunpolisen deltar vid minst 75 % av lokala Brås möten.",
    target("shareAtLeast", 0.75, { scope: undefined }),
  ),
  pledge(
    "Trafikkontroller ska genomföras vid minst 20 tillfällen, med fokus på mopeder och A-traktorer, i Vimmerby och Hultsfred.",
    target("atLeast", 20, { scope: "Vimmerby och Hultsfred" }),
  ),
  pledge(
    "Ordningsvakter ska tjänstgöra i Nacka Forum, torsdag till lördag, minst 20 timmar per vecka.",
    target("atLeast", 20, { scope: undefined, per: "week" }),
  ),
  pledge(
    "Kommunen ska genom fler vuxna i skolmiljön se till att färre än 5 procent av eleverna utsätts för kränkningar.",
    target("shareAtMost", 0.05, { scope: undefined }),
  ),
  pledge("Antalet trafikskadade barn ska inte överstiga tre under något år.", target("atMost", 3)),
  pledge(
    "Noll tolerans räcker inte: vi ska ha minst två vuxna på varje rast.",
    target("atLeast", 2, { scope: undefined }),
  ),
  pledge(
    "Skolorna i Klippan ska genomföra varsin trygghetsvandring, sammanlagt minst sju.",
    target("atLeast", 7, { scope: undefined }),
  ),
  pledge(
    "Antalet inkomna orosanmälningar ska öka med minst 10 % per år.",
    target("increaseByPercent", 0.1, { per: "year" }),
  ),
  pledge(
    "Vi ska nå minst 2/3 av alla hushåll med information om hemberedskap.",
    target("shareAtLeast", 2 / 3),
  ),
  ...noTargets(
    "Genom att polisen och kommunen samverkar varje dag skapas förutsättningar för ett gott arbete i Falun.",
    "Vi tar med oss synpunkterna från de 430 enkätsvaren i det fortsatta arbetet.",
    "Polisen ska fortsätta att, utifrån lägesbilden från 2023, rikta insatser mot de tio platser som pekats ut.",
    "Löftena gäller i två år och följs upp tre gånger per år.",
    "Arbetet utgår från de 17 globala målen och kommunens vision 2035.",
    "Insatserna planeras i EST-gruppen som träffas varannan vecka.",
    "Under 2022 genomfördes 48 trafikkontroller och 6 trygghetsvandringar i Mora.",
    "Uppföljning sker i styrgruppen den sista torsdagen i varje månad.",
    "Ambitionen är att utveckla arbetet med medborgarlöften de närmaste åren.",
    "Vi kommer att använda oss av trygghetskameror, drönare m.m. för att förebygga brott.",
    "Polisen ska ha ett särskilt fokus på de unga som redan har begått minst ett brott.",
    "Kommunen arbetar förebyggande med barn i åldern 10–12 år, bl.a. genom föräldrastödet Komet.",
    "Vid akuta händelser, ring alltid 112; i andra fall nås vi på 114 14.",
    "Fältgruppen består av fyra heltidstjänster som arbetar kvällar och helger.",
    "Cirka hälften av de svarande önskar fler synliga poliser.",
    "Med anledning av detta kommer patrulleringen att prioriteras i Tumba.",
    "Sedan 2019 har polisen och kommunen gemensamma medborgarlöften.",
    "Resultatet redovisas på kommunens webbplats senast den 31 januari.",
    "Kontaktperson är kommunpolis i Kumla, telefon 010-567 00 00.",
    "Vi fortsätter med hastighetskontroller på de sträckor där gränsen är 40 km/h.",
  ),
];
