import type { IntakeWords } from "../intakeWords";
import { recurrenceWordsSv } from "./recurrences";

/** The words of *Läs in*, in Swedish. */
export const intakeWordsSv = {
  title: "Läs in löften eller utfall",
  note: "Klistra in texten, så läses den direkt. Inget skrivs i arbetsboken förrän du har valt och lagt till, och det går att ångra.",
  text: "Text",
  read: "Läs texten",
  choose: "Välj en Word- eller textfil, eller släpp den här",
  drop: "Släpp filen här",
  pasted: "inklistrad text",
  readFrom: (file) => `Läst ur ${file}.`,
  reading: "Läser texten …",
  progress: "Läsningens förlopp",
  cancel: "Avbryt",
  cancelled: "Läsningen avbröts.",
  remarks: {
    trackedChanges:
      "Dokumentet har spårade ändringar. Texten är läst som om alla ändringar hade godkänts.",
    comments: "Dokumentet har kommentarer. De är inte lästa.",
  },
  notSwedish:
    "Texten verkar inte vara på svenska. Löften läses bara på svenska; klistra in den svenska texten.",
  nothing:
    "Hittade inga löften, aktiviteter eller utfall i texten. Klistra in listan med löften, gärna med raden ovanför, som ”Polisen lovar att:”.",
  leftOut: (count) =>
    `Ytterligare ${String(count)} visas inte. Läs in dem i en omgång till, med resten av texten.`,
  found: {
    pledges: (count) => (count === 1 ? "1 löfte hittades." : `${String(count)} löften hittades.`),
    activities: (count) =>
      count === 1 ? "1 aktivitet hittades." : `${String(count)} aktiviteter hittades.`,
    outcomes: (count) => (count === 1 ? "1 utfall hittades." : `${String(count)} utfall hittades.`),
  },
  pledges: {
    title: "Löften i texten",
    add: (count) => (count === 1 ? "Lägg till 1 löfte" : `Lägg till ${String(count)} löften`),
    newSheet: "Arbetsboken har inga löften än. Ett blad för dem läggs till.",
    wholeWorkbook: "Vill du ha hela uppställningen med guide och exempel, skapa den först.",
    makeWorkbook: "Skapa arbetsbok först",
    take: "Ta med",
    proposal: "Förslag",
    noProposal: "Inget mål kunde läsas.",
    duplicate: (id) => `Finns redan som ${id}.`,
    yearly: ({ value, per, times, total }) => `${value} per ${per} × ${times} = ${total} per år.`,
    recurrences: recurrenceWordsSv,
    split: (count) => `Meningen har ${String(count)} mål. Lägg dem på var sin rad`,
    doubts: {
      noKind:
        "Texten säger inte vad som ska nås. Välj måltyp, annars blir bedömningen Kan ej bedömas.",
      noTarget: "Målvärdet saknas. Skriv hur många eller hur mycket det ska bli.",
      notJudged: "Löftet har inget mål som kan mätas. Det följs upp i ord och blir Kan ej bedömas.",
      noBaseline: "Basvärdet saknas: vad var det innan? Fyll i Basvärde i Löften.",
      unsure: "Läsningen är osäker. Titta igenom förslaget.",
      yearAssumed: "Texten säger inget år. I år är antaget.",
      perDay: "Målet gäller per dag. Skriv vad det blir på ett år.",
    },
    change: "Ändra",
    notPeriod: "Perioden går inte att läsa. Skriv som 2021, T1 2021 eller jan–jun 2021.",
    notNumber: "Det här är inget tal. Skriv som 200, 2,5 eller 85 %.",
  },
  all: "Välj alla",
  none: "Välj inga",
  fields: {
    kind: "Måltyp",
    noKind: "(välj)",
    target: "Målvärde",
    unit: "Enhet",
    scope: "Avgränsning",
    period: "Period",
    responsible: "Ansvarig",
  },
  marked: {
    kind: "måltyp",
    value: "målvärde",
    unit: "enhet",
    scope: "avgränsning",
    per: "hur ofta",
    period: "period",
    baseline: "basvärde",
    responsible: "ansvarig",
  },
  activities: {
    title: "Aktiviteter i texten",
    add: (count) =>
      count === 1 ? "Lägg till 1 aktivitet" : `Lägg till ${String(count)} aktiviteter`,
    duplicate: "Finns redan i arbetsboken.",
    unpaired:
      "Cellerna har olika många stycken, så det är osäkert vem som ansvarar för vad. Alla är tagna.",
  },
  outcomes: {
    title: "Utfall i texten",
    note: "Bara tomma celler fylls i. Står det redan något annat får du välja.",
    fill: (count, period) =>
      count === 1
        ? `Fyll i 1 utfall för ${period}`
        : `Fyll i ${String(count)} utfall för ${period}`,
    period: "Annan period",
    pledge: "Gäller löftet",
    noPledge: "(välj löfte)",
    askPledge: "Det är osäkert vilket löfte det gäller. Välj löfte för att ta med utfallet.",
    value: "Utfall",
    reason: (reason, category) =>
      category === null ? `Orsak: ${reason}` : `Orsak (${category}): ${reason}`,
    scope: (scope) => `Avgränsning: ${scope}`,
    preliminary: "Läge: preliminärt",
    doubts: {
      severalFigures:
        "Texten har flera tal som kan vara utfallet. Skriv det rätta, eller ta bara med texten.",
      noFigure: "Texten har inget tal som kan vara utfallet. Bara texten tas med.",
      approximate: "Talet är ungefärligt. Skriv det exakta, eller ta bara med texten.",
    },
  },
} as const satisfies IntakeWords;
