import type { SheetFindingWords } from "../findingWords";

/** What is the matter with sheets, headings and single cells, in Swedish. */
export const swedishSheetFindings = {
  "heading.missing": {
    column: {
      matter: "Rubriken {heading} saknas i bladet {sheet}.",
      remedy: "Lägg till en kolumn med rubriken {heading}.",
    },
    columnOrSheet: {
      matter: "Rubriken {heading} saknas i bladet {sheet}.",
      remedy:
        "Lägg till en kolumn med rubriken {heading}, eller skriv {heading} och värdet en gång ovanför tabellen.",
    },
  },
  "heading.duplicate": {
    matter:
      "Rubriken {heading} i {place} betyder samma sak som {used} i {otherPlace}. Bara {otherPlace} läses.",
    remedy: "Ta bort den ena kolumnen eller byt rubrik på den.",
  },
  "row.blank": {
    one: {
      matter: "Rad {first} i bladet {sheet} är tom mitt i tabellen.",
      remedy: "Ta bort raden, så följer allt med när tabellen sorteras och filtreras.",
    },
    several: {
      matter: "Raderna {first}–{last} i bladet {sheet} är tomma mitt i tabellen.",
      remedy: "Ta bort raderna, så följer allt med när tabellen sorteras och filtreras.",
    },
  },
  "cell.missing": {
    matter: "{place} är tom, men {heading} behövs på varje rad.",
    remedy: "Fyll i {heading}.",
  },
  "cell.type": {
    number: {
      matter: "I {place} står »{value}«, som inte går att läsa som ett tal.",
      remedy: "Skriv bara talet i {heading} och flytta orden till en annan kolumn.",
    },
    dateAsNumber: {
      matter: "I {place} står ett datum, men {heading} ska vara ett tal.",
      remedy: "Skriv talet på nytt och välj talformatet Allmänt för cellen.",
    },
    ambiguous: {
      matter: "I {place} står »{value}«, som kan läsas på två sätt: med tusental eller decimaler.",
      remedy: "Skriv talet utan punkt, och med kommatecken om det har decimaler.",
    },
    year: {
      matter: "I {place} står »{value}«, som inte är ett årtal.",
      remedy: "Skriv ett år med fyra siffror, till exempel 2021, på en rad för varje år.",
    },
    date: {
      matter: "I {place} står »{value}«, som inte går att läsa som ett datum.",
      remedy: "Skriv datumet som 2021-04-30.",
    },
    period: {
      matter: "I {place} står »{value}«, som inte går att läsa som en period.",
      remedy: "Skriv perioden som 2021-T1, 2021-K1, 2021-05 eller 2021.",
    },
    shares: {
      matter: "I {place} står »{value}«, som inte är andelar som blir 100 % tillsammans.",
      remedy: "Skriv jämn, eller en andel för varje period, till exempel 20 %; 30 %; 50 %.",
    },
    text: {
      matter: "I {place} står »{value}«, men {heading} ska vara text.",
      remedy: "Skriv {heading} med ord.",
    },
  },
  "cell.notInList": {
    matter: "I {place} står »{value}«, som inte finns bland valen för {heading}.",
    remedy: "Välj ett av dessa: {allowed}.",
  },
  "cell.numberAsText": {
    matter: "Talet i {place} står som text: »{text}«. Det har lästs som {value} {unit}.",
    remedy: "Stämmer det, skriv bara talet i cellen och enheten i kolumnen Enhet.",
  },
  "cell.errorValue": {
    matter: "{place} visar felet {value}.",
    remedy: "Rätta formeln, eller skriv värdet direkt i cellen.",
  },
  "cell.merged": {
    matter: "Cellerna {area} i bladet {sheet} är sammanslagna, så bara den första läses.",
    remedy: "Dela upp cellerna och skriv värdet på varje rad.",
  },
  "table.unread": {
    pledges: {
      matter: "Bladet {sheet} ser ut att ha löften men kunde inte läsas ({place}).",
      remedy: "Skriv rubrikerna på en rad ovanför löftena. Dessa behövs: {wanted}.",
    },
    followUp: {
      matter: "Bladet {sheet} ser ut att vara en uppföljning men kunde inte läsas ({place}).",
      remedy: "Skriv rubrikerna på en rad ovanför utfallen. Dessa behövs: {wanted}.",
    },
    activities: {
      matter: "Bladet {sheet} ser ut att vara en aktivitetsplan men kunde inte läsas ({place}).",
      remedy: "Skriv rubrikerna på en rad ovanför aktiviteterna. Dessa behövs: {wanted}.",
    },
  },
} as const satisfies SheetFindingWords;
