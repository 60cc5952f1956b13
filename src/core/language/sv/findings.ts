import type { FindingLanguage } from "../findingWords";

/** Findings in Swedish: plain and kind, always with what to do. */
export const swedishFindings = {
  placeName: (address, sheet) => `${address} i bladet ${sheet}`,
  words: {
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
        matter:
          "I {place} står »{value}«, som kan läsas på två sätt: med tusental eller decimaler.",
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
    "date.outsidePeriod": {
      start: {
        matter: "Löftet {id} börjar {date} i {place}, men gäller år {year}.",
        remedy: "Rätta datumet eller året. Ett löfte för flera år skrivs på en rad för varje år.",
      },
      end: {
        matter: "Löftet {id} slutar {date} i {place}, men gäller år {year}.",
        remedy: "Rätta datumet eller året. Ett löfte för flera år skrivs på en rad för varje år.",
      },
      period: {
        matter:
          "Raden i {place} gäller {period}, men löftet {id} gäller {year}. Raden räknas inte.",
        remedy: "Rätta perioden, eller lägg till löftet för det år som raden gäller.",
      },
      reported: {
        matter: "Utfallet för {id} rapporterades {date} i {place}, innan {period} hade börjat.",
        remedy: "Rätta datumet eller perioden.",
      },
    },
    "date.reversed": {
      matter: "Löftet {id} slutar {end} i {place}, innan det börjar {start}.",
      remedy: "Rätta start eller slut.",
    },
    "id.duplicate": {
      matter:
        "LöftesID {id} finns på {count} rader för samma år, bland annat i {place} och {otherPlace}.",
      remedy: "Ge varje löfte ett eget ID, så att utfallen hittar rätt.",
    },
    "key.duplicate": {
      matter:
        "Löftet {id} har {count} rader för {period} med samma avgränsning, bland annat {place} och {otherPlace}.",
      remedy: "Behåll en av raderna, eller skriv ut vad som skiljer dem åt.",
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
    "target.missing": {
      nothing: {
        matter: "Löftet {id} har varken måltyp eller målvärde ({place}).",
        remedy:
          "Välj en måltyp och skriv ett mål, till exempel minst 4. Då går löftet att följa upp.",
      },
      noKind: {
        matter: "Löftet {id} har ett målvärde men ingen måltyp ({place}).",
        remedy: "Välj en måltyp, till exempel minst, högst eller öka till.",
      },
      targetless: {
        matter: "Löftet {id} har inget mål att nå ({place}), så det kan bara redovisas.",
        remedy:
          "Ska löftet kunna bedömas, välj en annan måltyp och skriv ett mål, till exempel minst 4.",
      },
      noValue: {
        matter: "Löftet {id} saknar målvärde ({place}).",
        remedy: "Skriv det tal som ska nås.",
      },
    },
    "target.zero": {
      matter: "Målet för {id} är minst 0 ({place}), så det är uppfyllt vad som än händer.",
      remedy: "Skriv det tal som lovades, eller välj en annan måltyp.",
    },
    "target.invalid": {
      negative: {
        matter: "Målet för {id} är {value} {unit} ({place}), alltså mindre än noll.",
        remedy: "Skriv ett mål som är noll eller mer.",
      },
      behind: {
        matter:
          "Målet för {id} är {value} {unit} ({place}), men basvärdet {baseline} är redan där.",
        remedy: "Rätta målvärdet, basvärdet eller måltypen.",
      },
    },
    "baseline.missing": {
      matter: "Löftet {id} ska jämföras med ett basvärde, men det saknas ({place}).",
      remedy: "Skriv värdet som förändringen räknas från i Basvärde, och året i Basår.",
    },
    "outcome.orphan": {
      matter: "Utfallet i {place} gäller {id}, som inte finns bland löftena.",
      remedy: "Rätta LöftesID, eller lägg till löftet.",
    },
    "outcome.missing": {
      open: {
        matter: "Löftet {id} har inget utfall än ({place}).",
        remedy: "Fyll i utfallet när det är känt. Skriv 0 om inget har gjorts.",
      },
      closed: {
        matter: "Löftet {id} saknar utfall ({place}), fast perioden är slut.",
        remedy: "Fyll i utfallet. Skriv 0 om inget gjordes; en tom cell räknas aldrig som 0.",
      },
    },
    "outcome.negative": {
      matter: "Utfallet för {id} är {value} {unit} ({place}), alltså mindre än noll.",
      remedy: "Skriv hur många det blev. Skillnaden mot målet räknas ut av sig själv.",
    },
    "outcome.fraction": {
      matter: "Utfallet för {id} är {value} {unit} ({place}), men borde vara ett helt tal.",
      remedy: "Rätta talet, eller skriv i Enhet vad det mäts i.",
    },
    "outcome.improbable": {
      matter: "Utfallet för {id} är {value} {unit} ({place}), mer än tio gånger målet {target}.",
      remedy: "Se efter att talet står på rätt rad och i rätt enhet.",
    },
    "outcome.mixedTypes": {
      matter: "Löftet {id} har både ackumulerade utfall och utfall för en period ({place}).",
      remedy: "Välj samma Typ på alla rader för löftet. Tills dess kan det inte bedömas.",
    },
    "scope.mismatch": {
      matter: "Utfallet för {id} i {place} gäller {scope}, men löftet gäller {promised}.",
      remedy: "Skriv utfallet för {promised}, eller välj annat eller del i kolumnen Gäller.",
    },
    "reason.missing": {
      matter: "Löftet {id} når inte målet, men orsaken saknas ({place}).",
      remedy: "Skriv varför, och gärna vad ni gör åt det i Åtgärd.",
    },
    "number.yearLike": {
      matter: "I {place} står {value} {unit}. Är det ett antal eller ett årtal?",
      remedy: "Är det ett antal är allt i sin ordning. Är det ett årtal, skriv antalet i stället.",
    },
  },
} as const satisfies FindingLanguage;
