import type { SampleFollowUp, SamplePledge, SampleWorkbook } from "./sampleWorkbook";

/** The pledge holds from the day it was signed, which was not the first of January. */
const common = {
  Fokusområde: "Ungdomar, narkotika och trafik",
  Start: "2021-03-11",
  Slut: "2021-12-31",
  Uppföljning: "tertial",
  Källa: "Gemensamt medborgarlöfte 2021",
} as const satisfies Partial<SamplePledge>;
const unreported = {
  Period: "2021-T1",
  Gäller: "löftet",
  Typ: "ackumulerat",
} as const satisfies Partial<SampleFollowUp>;

/** Strängnäs 2021: an open year at the end of April, before any outcome has been reported. */
export const strangnas2021: SampleWorkbook = {
  name: "strangnas-2021",
  title: "Medborgarlöfte i Strängnäs 2021",
  municipality: "Strängnäs",
  year: 2021,
  reportingDate: "2021-04-30",
  pledges: [
    {
      LöftesID: "S21-1",
      Löfte: "Polis och kommun fortsätter att mötas för att tidigt se unga på glid.",
      Ansvarig: "Polismyndigheten",
      Måltyp: "löpande",
      ...common,
    },
    {
      LöftesID: "S21-2",
      Löfte: "Hundar söker efter narkotika på skolor.",
      Ansvarig: "Polismyndigheten",
      Måltyp: "volym",
      Enhet: "sök",
      Avgränsning: "skolor",
      ...common,
    },
    {
      // An age span is no target.
      LöftesID: "S21-3",
      Löfte: "Hembesök fortsätter hos unga 15 till 18 år som misstänks ha börjat med droger.",
      Ansvarig: "Polismyndigheten och socialtjänsten",
      Måltyp: "löpande",
      Enhet: "hembesök",
      ...common,
    },
    {
      LöftesID: "S21-4",
      Löfte: "Minst två träffar för föräldrar ordnas på skolor, med polisen på plats.",
      Ansvarig: "Strängnäs kommun",
      Måltyp: "minst",
      Målvärde: 2,
      Enhet: "föräldraträffar",
      Avgränsning: "Strängnäs kommun",
      ...common,
    },
    {
      LöftesID: "S21-5",
      Löfte: "Minst fyra trygghetsvandringar görs.",
      Ansvarig: "Strängnäs kommun och Polismyndigheten",
      Måltyp: "minst",
      Målvärde: 4,
      Enhet: "trygghetsvandringar",
      Avgränsning: "Strängnäs kommun",
      ...common,
    },
    {
      LöftesID: "S21-6",
      Löfte: "En kampanj berättar för föräldrar om mopedbilar och EPA-traktorer.",
      Ansvarig: "Strängnäs kommun och Polismyndigheten",
      Måltyp: "genomfört",
      Målvärde: 1,
      Enhet: "informationskampanj",
      Avgränsning: "Strängnäs kommun",
      ...common,
    },
    {
      LöftesID: "S21-7",
      Löfte: "Polisen gör insatser där mopedbilar och EPA-traktorer ställer till besvär.",
      Ansvarig: "Polismyndigheten",
      Måltyp: "volym",
      Enhet: "insatser",
      Avgränsning: "Strängnäs kommun",
      ...common,
    },
  ],
  followUp: {
    sheet: "Uppföljning 2021-T1",
    table: "Uppföljning2021T1",
    title: "Uppföljning av medborgarlöftet i Strängnäs, första tertialet 2021",
    rows: [
      { LöftesID: "S21-1", ...unreported },
      { LöftesID: "S21-2", ...unreported },
      { LöftesID: "S21-3", ...unreported },
      { LöftesID: "S21-4", ...unreported },
      { LöftesID: "S21-5", ...unreported },
      { LöftesID: "S21-6", ...unreported },
      { LöftesID: "S21-7", ...unreported },
    ],
  },
};
