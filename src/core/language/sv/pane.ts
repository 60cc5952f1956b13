import type { PaneWords } from "../paneWords";

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} och ${parts.at(-1) ?? ""}`;

const severity: PaneWords["severity"] = {
  error: { one: "Fel", many: "Fel", counted: (count) => counted(count, "fel", "fel") },
  warning: {
    one: "Varning",
    many: "Varningar",
    counted: (count) => counted(count, "varning", "varningar"),
  },
  tip: { one: "Tips", many: "Tips", counted: (count) => counted(count, "tips", "tips") },
};

/** The pane's words in Swedish. */
export const swedishPane: PaneWords = {
  tabs: {
    label: "Vyer",
    intake: "Läs in",
    review: "Att se över",
    status: "Läge",
    followUp: "Uppföljning",
    about: "Om",
  },
  check: "Kontrollera",
  checkAgain: "Kontrollera igen",
  cancel: "Avbryt",
  retry: "Försök igen",
  reload: "Ladda om panelen",
  copyAsText: "Kopiera som text",
  copied: "Kopierat.",
  copyByHand: "Panelen får inte använda urklipp här. Texten är markerad: tryck Ctrl+C (⌘C på Mac).",
  firstRun: [
    "Kontrollerar tabellerna med löften och uppföljning och bedömer varje löfte mot dess mål.",
    "Inget i arbetsboken ändras och inget lämnar den.",
  ],
  statusBeforeCheck: "Läget visas när arbetsboken har kontrollerats.",
  run: {
    waiting: "Väntar på Excel …",
    reading: "Läser arbetsboken …",
    checking: "Kontrollerar …",
    progress: "Kontrollens förlopp",
    finishEditing:
      "Redigerar du en cell? Avsluta redigeringen med Enter, så fortsätter kontrollen.",
    cancelled: "Kontrollen avbröts.",
  },
  trouble: {
    noAnswerTitle: "Excel svarar inte",
    noAnswer:
      "Tryck Enter i bladet för att avsluta redigering av en cell och stäng öppna dialogrutor. Hjälper det inte, ladda om panelen. Kommer svaret senare visas det ändå.",
    notExcelTitle: "Öppna panelen i Excel",
    notExcel: "Sidan är öppnad utanför Excel, så det finns ingen arbetsbok att kontrollera.",
    officeMissingTitle: "Förbindelsen med Excel saknas",
    officeMissing:
      "Microsofts skript office.js kunde inte hämtas. Kontrollera nätanslutningen och ladda om panelen.",
    notLoadedTitle: "Kontrollen kunde inte hämtas",
    notLoaded:
      "En del av tillägget gick inte att hämta. Kontrollera nätanslutningen och försök igen.",
    failureTitle: "Det gick inte",
    stale: "Arbetsboken har ändrats sedan kontrollen.",
    dateNotSaved: "Datumet gäller nu men kunde inte sparas i arbetsboken.",
  },
  bug: {
    title: "Något gick fel i Löfteskollen",
    nothingLost: "Felet är vårt. Inget i arbetsboken har ändrats och inget har gått förlorat.",
    report:
      "Kopiera texten nedan och skicka den till den som förvaltar tillägget, med en rad om vad du just gjorde.",
    details: "Felbeskrivning",
  },
  findings: {
    list: "Saker att se över",
    filter: "Visa bara",
    groupBy: "Gruppera efter",
    bySheet: "Blad",
    byKind: "Slag",
    none: "Inga saker att se över",
    noneShown: "Inget att visa med det här urvalet.",
    selection: (place) => `Visar bara det som rör markeringen ${place}.`,
    noneInSelection: "Inget att se över i markeringen.",
    showAll: "Visa allt",
    shown: (shown, total) => `Visar ${String(shown)} av ${String(total)}`,
    showCell: "Visa cellen",
    code: "Kod",
    copyTitle: "Att se över",
  },
  severity,
  summary: (counts) => {
    const parts = (["error", "warning", "tip"] as const)
      .filter((name) => counts[name] > 0)
      .map((name) => severity[name].counted(counts[name]));
    return parts.length === 0 ? "inga saker att se över" : listed(parts);
  },
  done: (summary) => `Kontrollen är klar: ${summary}.`,
  updated: (summary) => `Uppdaterat: ${summary}.`,
  checkedTables: (pledges, followUps) =>
    `Kontrollerat: ${counted(pledges, "löfte", "löften")} och ${counted(followUps, "uppföljningsrad", "uppföljningsrader")}.`,
  noPledges: {
    title: "Ingen löftestabell hittades",
    lookedFor:
      "Löfteskollen letar efter ett blad med en rubrikrad som har Löfte (eller Åtagande) och minst en av rubrikerna Mål, Måltyp, År och LöftesID.",
    foundInstead: "Det här fanns i stället",
    emptySheet: "tomt blad",
    noHeadings: "inga rubriker",
    knownTable: {
      pledges: "löftestabell",
      followUp: "uppföljning",
      activities: "aktivitetsplan",
    },
    noSheets: "Arbetsboken har inga blad med innehåll.",
    more: (count) => `och ${String(count)} till`,
  },
  status: {
    copyTitle: "Medborgarlöften",
    reportingDate: "Avstämningsdatum",
    reportingDateInput: "Avstämningsdatum (åååå-mm-dd)",
    stated: (day) => `${day}, enligt`,
    today: "Dagens datum",
    groupBy: "Gruppera efter",
    byFocusArea: "Fokusområde",
    byResponsible: "Ansvarig",
    noFocusArea: "Utan fokusområde",
    noResponsible: "Utan ansvarig",
    mode: "Bedömning",
    strict: "Strikt",
    graded: "Graderad",
    threshold: "Delvis uppfyllt från",
    modeNote: "Text som kopieras eller publiceras är alltid strikt bedömd.",
    gradedFrom: (threshold) => `Graderad bedömning, delvis uppfyllt från ${threshold}.`,
    pledges: "Löften",
    showWorking: "Visa uträkning",
    context: (figure, scope, period) =>
      `${figure}${scope === null ? "" : ` i ${scope.replace(/^i /i, "")}`}${period === null ? "" : ` (${period})`} – visas som sammanhang, räknas inte`,
    unreported: (periods) => `${listed(periods)} ej rapporterad${periods.length === 1 ? "" : "e"}`,
    countsAs: (met, judged) =>
      judged === 0 ? "inga bedömbara" : `${String(met)} av ${String(judged)} bedömbara uppfyllda`,
  },
  leftovers: {
    title: "En åtgärd avbröts tidigare",
    text: "Något som höll på att skapas eller skrivas blev kvar. Det kan städas bort under Uppföljning.",
    show: "Visa",
  },
  about: {
    version: "Version",
    host: "Program",
    platform: "Plattform",
    officeVersion: "Office-version",
    unknown: "okänt",
    loading: "Hämtar uppgifter …",
    privacyTitle: "Dina uppgifter",
    privacy:
      "Inget lämnar arbetsboken. All kontroll och bedömning sker i panelen på din dator; inga uppgifter skickas någonstans och ingen användning mäts.",
    licence: "Licens",
    licenceText: "MIT. Fri att använda, ändra och sprida.",
    what: "Löfteskollen kontrollerar och bedömer medborgarlöften i Excel.",
  },
};
