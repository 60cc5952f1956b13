/** A fault in a person's words: what it is called, and what it does. */
export interface FaultLabel {
  readonly label: string;
  readonly does: string;
}

/** The words of every fault, in Swedish and English. */
export const faultWords = {
  refused: {
    sv: { label: "Nekas", does: "Begäran nekas innan något görs." },
    en: { label: "Refused", does: "The request is refused before anything is done." },
  },
  brokenOff: {
    sv: { label: "Bryts av", does: "Så många steg görs och består; nästa blir ett fel." },
    en: { label: "Broken off", does: "So many actions are done and stay; the next is an error." },
  },
  lostAnswer: {
    sv: { label: "Svaret går förlorat", does: "Allt görs, men tillägget får ett fel som svar." },
    en: { label: "Answer lost", does: "All is done, but the add-in is answered with an error." },
  },
  lateAnswer: {
    sv: {
      label: "Svaret dröjer",
      does: "Allt görs genast och besvaras efter så många millisekunder.",
    },
    en: {
      label: "Late answer",
      does: "All is done at once and answered after so many milliseconds.",
    },
  },
  neverAnswered: {
    sv: { label: "Inget svar, inget görs", does: "Inget görs och inget svar kommer någonsin." },
    en: { label: "No answer, nothing done", does: "Nothing is done and no answer ever comes." },
  },
  doneNeverAnswered: {
    sv: { label: "Inget svar, men allt görs", does: "Allt görs, men inget svar kommer någonsin." },
    en: { label: "No answer, all done", does: "All is done, but no answer ever comes." },
  },
  colleagueEdits: {
    sv: { label: "En kollega skriver", does: "En cell skrivs just före begäran." },
    en: { label: "A colleague writes", does: "A cell is written just before the request." },
  },
  tableDeleted: {
    sv: {
      label: "En tabell tas bort",
      does: "En tabell och dess rader försvinner just före begäran.",
    },
    en: { label: "A table is deleted", does: "A table and its rows go just before the request." },
  },
  focusLost: {
    sv: { label: "Annan arbetsbok i fokus", does: "Det som kräver fokus misslyckas." },
    en: { label: "Another workbook has the focus", does: "What needs the focus fails." },
  },
  cellEditing: {
    sv: { label: "En cell redigeras", does: "Begäran nekas eller väntar tills det tar slut." },
    en: { label: "A cell is being edited", does: "Requests are refused or wait until it ends." },
  },
  readOnly: {
    sv: { label: "Skrivskyddad", does: "Arbetsboken kan bara läsas." },
    en: { label: "Read-only", does: "The workbook can only be read." },
  },
  protectedSheet: {
    sv: { label: "Skyddat blad", does: "Ett blad skyddas med lösenord." },
    en: { label: "Protected sheet", does: "A sheet is protected with a password." },
  },
  protectedWorkbook: {
    sv: { label: "Skyddad struktur", does: "Blad kan inte läggas till eller tas bort." },
    en: { label: "Protected structure", does: "Sheets can be neither added nor removed." },
  },
  filteredTable: {
    sv: { label: "Filtrerad tabell", does: "Ett filter döljer varannan rad i en tabell." },
    en: { label: "Filtered table", does: "A filter hides every other row of a table." },
  },
  calculationOff: {
    sv: { label: "Beräkning avstängd", does: "Excel säger att beräkningen är manuell." },
    en: { label: "Calculation off", does: "Excel says that calculation is manual." },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<"sv" | "en", FaultLabel>>>>;

export type FaultName = keyof typeof faultWords;
