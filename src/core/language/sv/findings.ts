import type { FindingLanguage } from "../findingWords";
import { swedishSheetFindings } from "./sheetFindings";

/** Findings in Swedish: plain and kind, always with what to do. */
export const swedishFindings = {
  placeName: (address, sheet) => `${address} i bladet ${sheet}`,
  words: {
    ...swedishSheetFindings,
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
      pair: {
        matter: "LöftesID {id} finns på {count} rader för samma år, i {place} och {otherPlace}.",
        remedy: "Ge varje löfte ett eget ID, så att utfallen hittar rätt.",
      },
      several: {
        matter:
          "LöftesID {id} finns på {count} rader för samma år, bland annat i {place} och {otherPlace}.",
        remedy: "Ge varje löfte ett eget ID, så att utfallen hittar rätt.",
      },
    },
    "key.duplicate": {
      pair: {
        matter:
          "Löftet {id} har {count} rader för {period} med samma avgränsning, i {place} och {otherPlace}.",
        remedy: "Behåll en av raderna, eller skriv ut vad som skiljer dem åt.",
      },
      several: {
        matter:
          "Löftet {id} har {count} rader för {period} med samma avgränsning, bland annat i {place} och {otherPlace}.",
        remedy: "Behåll en av raderna, eller skriv ut vad som skiljer dem åt.",
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
    "target.several": {
      matter: "Löftet {id} innehåller {count} mål ({place}): {targets}.",
      remedy:
        "Skriv ett mål på varje rad, med samma löfte och var sitt ID. Då följs alla målen upp.",
    },
    "baseline.missing": {
      matter: "Löftet {id} ska jämföras med ett basvärde, men det saknas ({place}).",
      remedy: "Skriv värdet som förändringen räknas från i Basvärde, och året i Basår.",
    },
    "wording.vague": {
      matter: "Löftet {id} säger inte hur mycket som ska göras ({place}): »{words}«.",
      remedy:
        "Skriv vad ni gör och hur mycket, till exempel »{who} genomför minst ___ {what} {where} under {year}«.",
    },
    "effect.unmeasured": {
      matter:
        "Löftet {id} handlar om en effekt, {effect}, men följs upp med vad som görs ({place}).",
      remedy:
        "Mät effekten, till exempel »Andelen som svarar ___ {where} ökar från ___ % till minst ___ % under {year}«, eller lova det som ni gör.",
    },
    "responsible.missing": {
      inText: {
        matter: "Löftet {id} saknar ansvarig ({place}). I texten står {who}.",
        remedy: "Skriv {who} i Ansvarig, eller den som ska rapportera.",
      },
      nowhere: {
        matter: "Löftet {id} saknar ansvarig ({place}).",
        remedy: "Skriv vem som svarar för löftet och rapporterar utfallet.",
      },
      column: {
        matter: "Bladet saknar en kolumn för vem som svarar för löftena ({place}).",
        remedy: "Lägg till kolumnen Ansvarig och skriv vem som rapporterar varje löfte.",
      },
    },
    "responsible.several": {
      matter: "Löftet {id} har flera ansvariga ({place}): {responsible}.",
      remedy:
        "Skriv (rapporterar) efter den av dem som rapporterar, så är det ingen som väntar på den andra.",
    },
    "scope.missing": {
      inText: {
        matter: "Löftet {id} har ingen avgränsning ({place}), men i texten står {scope}.",
        remedy: "Skriv {scope} i Avgränsning, så att bara utfall därifrån räknas.",
      },
      nowhere: {
        matter: "Löftet {id} säger inte var det gäller ({place}).",
        remedy:
          "Skriv platsen i Avgränsning, eller hela kommunen om det gäller överallt. Då räknas rätt utfall.",
      },
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
      nowhere: {
        matter:
          "Inget löfte har något utfall ({place}), för arbetsboken har varken uppföljningsblad eller kolumn för utfall.",
        remedy:
          "Lägg till ett blad med kolumnerna LöftesID, Period och Utfall, eller lägg till Period och Utfall bredvid löftena.",
      },
    },
    "outcome.approximate": {
      matter: "Utfallet i {place} är ungefärligt: »{text}«.",
      remedy:
        "Ta reda på det exakta talet och skriv det. Ett ungefärligt utfall nära målet kan inte bedömas.",
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
      missed: {
        matter: "Löftet {id} når inte målet, men orsaken saknas ({place}).",
        remedy: "Skriv varför, och gärna vad ni gör åt det i Åtgärd.",
      },
      behind: {
        matter: "Löftet {id} ligger efter plan, utan att orsaken står med ({place}).",
        remedy: "Skriv gärna varför redan nu, och vad ni gör åt det i Åtgärd.",
      },
    },
    "number.percentUnclear": {
      matter:
        "I {place} står {value}, men i {otherPlace} står {other}. Menas {value} % eller {share} %? Det lästes som {share} %.",
      remedy: "Skriv talet med procenttecken.",
    },
    "number.yearLike": {
      matter: "I {place} står {value} {unit}. Är det ett antal eller ett årtal?",
      remedy: "Är det ett antal är allt i sin ordning. Är det ett årtal, skriv antalet i stället.",
    },
  },
} as const satisfies FindingLanguage;
