import type { SampleWorkbook } from "./sampleWorkbook";

const wholeYear = { Start: "2021-01-01", Slut: "2021-12-31", Uppföljning: "år" } as const;
const agreement = "Medborgarlöften 2021";
const reported = {
  Period: "2021",
  Typ: "ackumulerat",
  Läge: "slutligt",
  Källa: "Uppföljning av medborgarlöften 2021",
  Rapporterad: "2022-01-14",
} as const;

/**
 * Eskilstuna 2021: facts and figures of the published follow-up, its flaws left in.
 *
 * The controls of the whole town (696, typed with its unit) stand beside those the pledge is about
 * (104), the baseline 2014 looks like a year, and the meetings that never were are told in words.
 */
export const eskilstuna2021: SampleWorkbook = {
  name: "eskilstuna-2021",
  title: "Medborgarlöften i Eskilstuna 2021",
  municipality: "Eskilstuna",
  year: 2021,
  reportingDate: "2022-01-15",
  pledges: [
    {
      LöftesID: "E21-1",
      Löfte: "Fler narkotikabrott ska upptäckas och anmälas än året före.",
      Ansvarig: "Polismyndigheten",
      Fokusområde: "Narkotika",
      Måltyp: "öka",
      Enhet: "brott",
      Avgränsning: "Eskilstuna kommun",
      Basår: 2020,
      Basvärde: 2014,
      ...wholeYear,
      Källa: agreement,
    },
    {
      LöftesID: "E21-2",
      Löfte: "Minst 200 trafikkontroller hålls i de stadsdelar som prioriteras.",
      Ansvarig: "Polismyndigheten",
      Fokusområde: "Trafik",
      Måltyp: "minst",
      Målvärde: 200,
      Enhet: "trafikkontroller",
      Avgränsning: "prioriterade stadsdelar",
      ...wholeYear,
      Källa: agreement,
    },
    {
      LöftesID: "E21-3",
      Löfte: "Minst fyra kontroller riktas särskilt till dem som kör moped.",
      Ansvarig: "Polismyndigheten",
      Fokusområde: "Trafik",
      Måltyp: "minst",
      Målvärde: 4,
      Enhet: "mopedkontroller",
      Avgränsning: "prioriterade stadsdelar",
      ...wholeYear,
      Källa: agreement,
    },
    {
      LöftesID: "E21-4",
      Löfte: "Minst 120 inlägg i sociala medier berättar om vad löftena lett till.",
      Ansvarig: "Polismyndigheten",
      Fokusområde: "Information",
      Måltyp: "minst",
      Målvärde: 120,
      Enhet: "inlägg",
      Avgränsning: "polisens sociala medier i Eskilstuna",
      ...wholeYear,
      Källa: agreement,
    },
    {
      LöftesID: "E21-5",
      Löfte: "Minst tre möten med medborgare hålls, på plats eller digitalt.",
      Ansvarig: "Eskilstuna kommun och Polismyndigheten",
      Fokusområde: "Medborgardialog",
      Måltyp: "minst",
      Målvärde: 3,
      Enhet: "medborgarmöten",
      Avgränsning: "prioriterade stadsdelar eller digitalt",
      ...wholeYear,
      Källa: agreement,
    },
  ],
  followUp: {
    sheet: "Uppföljning 2021",
    table: "Uppföljning2021",
    title: "Uppföljning av medborgarlöften i Eskilstuna 2021",
    rows: [
      {
        LöftesID: "E21-1",
        Utfall: 2483,
        Utfallstext: "Talet gäller ringa narkotikabrott, alltså eget bruk och innehav.",
        Gäller: "löftet",
        ...reported,
      },
      {
        LöftesID: "E21-2",
        Utfall: "696 st.",
        Utfallstext: "Alla trafikkontroller, även utanför de prioriterade stadsdelarna.",
        Avgränsning: "hela Eskilstuna",
        Gäller: "annat",
        ...reported,
      },
      {
        LöftesID: "E21-2",
        Utfall: 104,
        Avgränsning: "prioriterade stadsdelar",
        Gäller: "löftet",
        Orsakskategori: "Pandemi",
        Orsak: "Utandningsprov fick inte tas under större delen av året.",
        ...reported,
      },
      {
        LöftesID: "E21-3",
        Utfall: 5,
        Avgränsning: "prioriterade stadsdelar",
        Gäller: "löftet",
        ...reported,
      },
      { LöftesID: "E21-4", Utfall: 136, Gäller: "löftet", ...reported },
      {
        LöftesID: "E21-5",
        Utfall: "Ej genomförts",
        Utfallstext: "Polisen var med på en digital dialog som kommunen höll i Torshälla.",
        Gäller: "löftet",
        Orsakskategori: "Pandemi",
        Orsak: "Det gick inte att samla människor.",
        ...reported,
      },
    ],
  },
};
