import type { PlanWords } from "../planWords";

/** What plans do and ask, in Swedish. */
export const planWordsSv = {
  notes: {
    "sheet.added": "Nytt blad: {sheet}.",
    "sheet.renewed": "Bladet {sheet} görs om.",
    "sheet.removed": "Bladet {sheet} tas bort.",
    "sheet.locked": "Bladet {sheet} låses mot ändringar, utan lösenord.",
    "sheet.unlocked": "Bladet {sheet} låses upp.",
    "rows.added": {
      one: "1 ny rad på bladet {sheet}.",
      many: "{count} nya rader på bladet {sheet}.",
    },
    "rows.updated": {
      one: "1 rad förnyas efter det som nu står i Löften och i raden.",
      many: "{count} rader förnyas efter det som nu står i Löften och i raderna.",
    },
    "rows.marked": {
      one: "1 löfte finns inte längre i Löften. Raden markeras och behålls.",
      many: "{count} löften finns inte längre i Löften. Raderna markeras och behålls.",
    },
    "rows.removed": { one: "1 rad tas bort.", many: "{count} rader tas bort." },
    "cells.kept": {
      one: "1 ifylld cell lämnas som den är.",
      many: "{count} ifyllda celler lämnas som de är.",
    },
    "cells.filled": { one: "1 tom cell fylls i.", many: "{count} tomma celler fylls i." },
    "cells.restored": {
      one: "1 cell får tillbaka sitt innehåll.",
      many: "{count} celler får tillbaka sitt innehåll.",
    },
    "cells.overridden": {
      one: "1 uträknad cell har skrivits över för hand. Den lämnas: avviker från beräkningen.",
      many: "{count} uträknade celler har skrivits över för hand. De lämnas: avviker från beräkningen.",
    },
    "compute.changed": {
      one: "1 rad på bladet {sheet} räknas på det nya sättet.",
      many: "{count} rader på bladet {sheet} räknas på det nya sättet.",
    },
    "answers.same": {
      one: "1 svar finns redan här och är likadant.",
      many: "{count} svar finns redan här och är likadana.",
    },
    "answers.unmatched": {
      one: "1 rad i kopian har ingen motsvarighet på uppföljningsbladen här och hämtas inte: {names}.",
      many: "{count} rader i kopian har ingen motsvarighet på uppföljningsbladen här och hämtas inte: {names}.",
    },
    "answers.errors": {
      one: "1 cell i kopian har ett felvärde och hämtas inte: {names}.",
      many: "{count} celler i kopian har felvärden och hämtas inte: {names}.",
    },
    "pledges.added": {
      one: "1 löfte läggs till i Löften.",
      many: "{count} löften läggs till i Löften.",
    },
    "pledges.there": {
      one: "1 löfte finns redan i Löften och läggs inte till igen.",
      many: "{count} löften finns redan i Löften och läggs inte till igen.",
    },
    "activities.added": {
      one: "1 aktivitet läggs till i Aktivitetsplan.",
      many: "{count} aktiviteter läggs till i Aktivitetsplan.",
    },
    "activities.there": {
      one: "1 aktivitet finns redan i Aktivitetsplan och läggs inte till igen.",
      many: "{count} aktiviteter finns redan i Aktivitetsplan och läggs inte till igen.",
    },
    "columns.without": {
      one: "Tabellen saknar en kolumn som texten har uppgifter till: {names}.",
      many: "Tabellen saknar {count} kolumner som texten har uppgifter till: {names}.",
    },
    "pledges.rolled": {
      one: "1 löfte förs över till {year}.",
      many: "{count} löften förs över till {year}.",
    },
    "baselines.filled": {
      one: "1 löfte får förra årets utfall som basvärde.",
      many: "{count} löften får förra årets utfall som basvärde.",
    },
    "columns.missing": {
      one: "En kolumn har tagits bort och görs inte om: {names}.",
      many: "{count} kolumner har tagits bort och görs inte om: {names}.",
    },
    "nothing.toDo": "Allt är redan aktuellt. Inget behöver ändras.",
  },
  questions: {
    "sheet.nameTaken":
      "Det finns redan ett blad som heter {sheet} och som inte är skapat här. Det ändras inte. Ska det nya bladet heta {other}?",
    "followUp.notOurs":
      "Bladet {sheet} har redan en uppföljning för {period} som inte är skapad här. Det ändras inte. Ska ett nytt blad skapas bredvid?",
    "answer.conflict": "{id}, {heading}: svaren skiljer sig. Vilket ska gälla?",
    "undo.changed":
      "{cell} på bladet {sheet} har ändrats efteråt till {now}. Förut stod där {before}. Ska det som står nu vara kvar?",
    "undo.typedInto": {
      one: "På bladet {sheet} har någon fyllt i 1 cell. Ska bladet vara kvar?",
      many: "På bladet {sheet} har någon fyllt i {count} celler. Ska bladet vara kvar?",
    },
    "undo.rowsTypedInto": {
      one: "I de nya raderna på bladet {sheet} har någon fyllt i 1 cell. Ska de raderna vara kvar?",
      many: "I de nya raderna på bladet {sheet} har någon fyllt i {count} celler. Ska de raderna vara kvar?",
    },
    "example.changed": "Exemplet {id} har ändrats. Ska det vara kvar?",
    "overview.foreign": {
      one: "På bladet {sheet} står 1 cell som inte är skapad här. Den försvinner när bladet görs om.",
      many: "På bladet {sheet} står {count} celler som inte är skapade här. De försvinner när bladet görs om.",
    },
  },
  options: {
    otherName: "Ja, använd det namnet",
    beside: "Ja, skapa bredvid",
    mine: "Behåll det som står här: {mine}",
    theirs: "Ta det som står i kopian: {theirs}",
    keep: "Låt det vara kvar",
    restore: "Ställ tillbaka",
    remove: "Ta bort",
  },
  empty: "(tomt)",
} as const satisfies PlanWords;
