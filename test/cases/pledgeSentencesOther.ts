import type { PledgeSentence } from "./pledgeSentence";

/** Pledges in other words and word orders, with the targets they are read as. */
export const otherPledges: readonly PledgeSentence[] = [
  [
    "Utreda 85 procent av alla anmälningar om våld i nära relation inom 30 dagar.",
    ["shareAtLeast", 0.85, null, null],
  ],
  ["Antalet vräkningar av barnfamiljer ska vara noll.", ["atMost", 0, null, null]],
  [
    "Kommunens personal ska vid tre tillfällen per år delta i polisens patrullering.",
    ["atLeast", 3, null, "year"],
  ],
  [
    "Polisen kommer under sommarmånaderna att fotpatrullera fyra pass i veckan i Hamnparken.",
    ["atLeast", 4, "Hamnparken", "week"],
  ],
  ["Inom ramen för löftet ska vi genomföra sex temadagar.", ["atLeast", 6, null, null]],
  [
    "Polisen lovar att svara på alla medborgarfrågor inom två arbetsdagar.",
    ["shareAtLeast", 1, null, null],
  ],
  [
    "Minst 3 av 4 butiker ska ha en utbildad trygghetsansvarig.",
    ["shareAtLeast", 0.75, null, null],
  ],
  ["Öka antalet lots- och trygghetssamtal till 60 per år.", ["increaseTo", 60, null, "year"]],
  [
    "Vi lovar att polisen varje vecka finns på plats i Hageby centrum.",
    ["atLeast", 1, "Hageby centrum", "week"],
  ],
  [
    "Kontrollera samtliga hyreslokaler i industriområdet.",
    ["shareAtLeast", 1, "industriområdet", null],
  ],
  ["Det ska finnas ett trygghetsråd i varje kommundel.", ["done", 1, "varje kommundel", null]],
  ["Två områdespoliser ska finnas i Vivalla.", ["atLeast", 2, "Vivalla", null]],
  [
    "Minska antalet trafikolyckor utanför skolor och förskolor med en fjärdedel.",
    ["decreaseByPercent", 0.25, "utanför skolor och förskolor", null],
  ],
  [
    "Antalet tillgrepp av cykel vid järnvägsstationen ska minska.",
    ["decrease", null, "järnvägsstationen", null],
  ],
  [
    "Vid högst fem procent av kontrollerna ska ölförsäljning till minderåriga upptäckas.",
    ["shareAtMost", 0.05, null, null],
  ],
  [
    "Polisen ska under varje kvartal genomföra minst en insats mot buskörning i Gamla stan.",
    ["atLeast", 1, "Gamla stan", "quarter"],
  ],
  ["Fler vuxna ute på stan på helgkvällar.", ["increase", null, "stan", null]],
  ["Ökad belysning i parkerna.", ["increase", null, "parkerna", null]],
  ["Kommunen ska fortsätta med sommarjobb för ungdomar.", ["ongoing", null, null, null]],
  ["Den upplevda tryggheten i Andersberg ska förbättras.", ["increase", null, "Andersberg", null]],
  ["Medborgarnas förtroende för polisen ska stärkas.", ["increase", null, null, null]],
  ["Polisen kommer att prioritera arbetet mot ungdomsrån.", ["ongoing", null, null, null]],
  ["Vi ska ha nolltolerans mot mobbning.", ["ongoing", null, null, null]],
  [
    "Trygghetsvandringar genomförs i Kronogården, Lextorp och Sylte.",
    ["volume", null, "Kronogården, Lextorp och Sylte", null],
  ],
  [
    "Genomföra tio riktade kontroller mot A-traktorer vid skolorna.",
    ["atLeast", 10, "skolorna", null],
  ],
  ["Ordna 3–5 föräldraträffar under hösten.", ["atLeast", 3, null, null]],
  ["Utöver detta ska ytterligare fem kameror sättas upp.", ["atLeast", 5, null, null]],
  ["Rekrytera minst 15 nattvandrare till föreningen.", ["atLeast", 15, null, null]],
  ["Polisen skall medverka på fyra av kommunens sex föräldramöten.", ["atLeast", 4, null, null]],
  ["Antalet kontakter via e-tjänsten ska överstiga 500.", ["atLeast", 500, null, null]],
  ["Sjukfrånvaron ska understiga 6 procent.", ["shareAtMost", 0.06, null, null]],
  ["Kommunen åtar sig att inom sex månader ta fram en belysningsplan.", ["done", 1, null, null]],
  [
    "Att varje månad publicera två inlägg på kommunens webbplats.",
    ["atLeast", 2, "kommunens webbplats", "month"],
  ],
  [
    "Polisens trygghetspunkt i Flogsta ska vara bemannad tre dagar i veckan.",
    ["atLeast", 3, "Flogsta", "week"],
  ],
  [
    "Vi har som mål att minst 70 procent av invånarna ska känna till medborgarlöftet.",
    ["shareAtLeast", 0.7, null, null],
  ],
  [
    "Senast i december 2024 ska antalet olovliga körningar ha minskat med 30 %.",
    ["decreaseByPercent", 0.3, null, null],
  ],
  ["Andelen unga som röker ska minska till under 5 procent.", ["decreaseTo", 0.05, null, null]],
  [
    "Narkotikakontroller ska genomföras vid minst tio tillfällen på krogar i centrum.",
    ["atLeast", 10, "krogar i centrum", null],
  ],
  ["Antalet polisanmälda brott per 1000 invånare ska minska.", ["decrease", null, null, null]],
  [
    "Antalet dialogmöten ska öka från tre till fem, jämfört med 2022.",
    ["increaseTo", 5, null, null],
  ],
  ["I snitt ska två patruller vara ute varje kväll.", ["atLeast", 2, null, null]],
  ["Ungdomsmottagningen ska ha öppet fyra dagar i veckan.", ["atLeast", 4, null, "week"]],
  ["Lovaktiviteter ska erbjudas alla barn mellan 6 och 12 år.", ["shareAtLeast", 1, null, null]],
  ["Minst 4 av årets 10 trygghetsvandringar ska ske i Tensta.", ["atLeast", 4, "Tensta", null]],
  ["Polisen ska genomföra 8 st. nykterhetskontroller i månaden.", ["atLeast", 8, null, "month"]],
  [
    "Minska skadegörelsen på busshållplatser med hälften.",
    ["decreaseByPercent", 0.5, "busshållplatser", null],
  ],
  ["Kommunen ska dubbla antalet vuxenvandrare.", ["increaseByPercent", 1, null, null]],
  ["Antalet anmälningar ska minska med 200 stycken.", ["decreaseBy", 200, null, null]],
  ["Antal genomförda orosbesök: minst 45", ["atLeast", 45, null, null]],
  ["Mål 2023: 30 tillsyner", ["atLeast", 30, null, null]],
  ["Målvärde: högst 12 dagar", ["atMost", 12, null, null]],
  ["Vi ska inte ha fler än fem skolinbrott under läsåret.", ["atMost", 5, null, null]],
  ["Ingen skola ska ha mer än två incidenter.", ["atMost", 2, null, null]],
  ["Polisen ska besöka gymnasieskolan Rudbeck tre gånger.", ["atLeast", 3, null, null]],
  ["Genomför 12 kontroller.", ["atLeast", 12, null, null]],
  [
    "Kommunen ska avsätta 2 miljoner kronor till trygghetsåtgärder.",
    ["atLeast", 2000000, null, null],
  ],
  ["Alla kommunens skolgårdar ska ha god belysning senast 2025.", ["shareAtLeast", 1, null, null]],
  ["Minst två poliser ska delta vid varje trygghetsvandring.", ["atLeast", 2, null, null]],
  ["Aktiviteterna ska bidra till att minska brottsligheten.", ["decrease", null, null, null]],
  [
    "Polisen lovar att öka den synliga närvaron på Drottninggatan med minst tio timmar i veckan.",
    ["increaseBy", 10, "Drottninggatan", "week"],
  ],
  ["Svarstiden på synpunkter ska kortas från 10 till 5 dagar.", ["decreaseTo", 5, null, null]],
  ["Antalet orosanmälningar från skolan ska bli minst 40 fler.", ["increaseBy", 40, null, null]],
  ["Kommunen ska se till att klotter tas bort inom ett dygn.", ["atMost", 1, null, null]],
  [
    "Skräpplockning ska ske i parkerna två gånger om dagen under sommaren.",
    ["atLeast", 2, "parkerna", "day"],
  ],
];
