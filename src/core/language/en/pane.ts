import type { PaneWords } from "../paneWords";

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

const severity: PaneWords["severity"] = {
  error: { one: "Error", many: "Errors", counted: (count) => counted(count, "error", "errors") },
  warning: {
    one: "Warning",
    many: "Warnings",
    counted: (count) => counted(count, "warning", "warnings"),
  },
  tip: { one: "Tip", many: "Tips", counted: (count) => counted(count, "tip", "tips") },
};

/** The pane's words in English. */
export const englishPane: PaneWords = {
  tabs: {
    label: "Views",
    intake: "Read in",
    review: "To review",
    status: "Status",
    followUp: "Follow-up",
    about: "About",
  },
  check: "Check",
  checkAgain: "Check again",
  cancel: "Cancel",
  retry: "Try again",
  reload: "Reload the pane",
  copyAsText: "Copy as text",
  copied: "Copied.",
  copyByHand:
    "The pane may not use the clipboard here. The text is selected: press Ctrl+C (⌘C on a Mac).",
  firstRun: [
    "Checks the tables of pledges and follow-ups, and judges each pledge against its target.",
    "Nothing in the workbook is changed and nothing leaves it.",
  ],
  statusBeforeCheck: "The status is shown once the workbook has been checked.",
  run: {
    waiting: "Waiting for Excel …",
    reading: "Reading the workbook …",
    checking: "Checking …",
    progress: "Progress of the check",
    finishEditing: "Are you editing a cell? Finish with Enter and the check goes on.",
    cancelled: "The check was cancelled.",
  },
  trouble: {
    noAnswerTitle: "Excel does not answer",
    noAnswer:
      "Press Enter in the sheet to finish editing a cell, and close open dialogs. If that does not help, reload the pane. An answer that comes later is still shown.",
    notExcelTitle: "Open the pane in Excel",
    notExcel: "This page is open outside Excel, so there is no workbook to check.",
    officeMissingTitle: "No connection with Excel",
    officeMissing:
      "Microsoft's script office.js could not be fetched. Check the network connection and reload the pane.",
    notLoadedTitle: "The check could not be fetched",
    notLoaded:
      "A part of the add-in could not be fetched. Check the network connection and try again.",
    failureTitle: "It did not work",
    stale: "The workbook has changed since the check.",
    dateNotSaved: "The date applies now but could not be saved in the workbook.",
  },
  bug: {
    title: "Something went wrong in Löfteskollen",
    nothingLost: "The fault is ours. Nothing in the workbook was changed and nothing is lost.",
    report:
      "Copy the text below and send it to those who maintain the add-in, with a line on what you just did.",
    details: "Description of the fault",
  },
  findings: {
    list: "Things to review",
    filter: "Show only",
    groupBy: "Group by",
    bySheet: "Sheet",
    byKind: "Kind",
    none: "Nothing to review",
    noneShown: "Nothing to show with this selection.",
    selection: (place) => `Shows only what concerns the selection ${place}.`,
    noneInSelection: "Nothing to review in the selection.",
    showAll: "Show all",
    shown: (shown, total) => `Showing ${String(shown)} of ${String(total)}`,
    showCell: "Show cell",
    code: "Code",
    copyTitle: "To review",
  },
  severity,
  summary: (counts) => {
    const parts = (["error", "warning", "tip"] as const)
      .filter((name) => counts[name] > 0)
      .map((name) => severity[name].counted(counts[name]));
    return parts.length === 0 ? "nothing to review" : listed(parts);
  },
  done: (summary) => `The check is done: ${summary}.`,
  updated: (summary) => `Updated: ${summary}.`,
  checkedTables: (pledges, followUps) =>
    `Checked: ${counted(pledges, "pledge", "pledges")} and ${counted(followUps, "follow-up row", "follow-up rows")}.`,
  noPledges: {
    title: "No pledge table found",
    lookedFor:
      "Löfteskollen looks for a sheet with a heading row that has Löfte (or Åtagande, Pledge) and at least one of Mål (Target), Måltyp (Target kind), År (Year) and LöftesID (Pledge ID).",
    foundInstead: "This was found instead",
    emptySheet: "empty sheet",
    noHeadings: "no headings",
    knownTable: { pledges: "pledge table", followUp: "follow-up", activities: "activity plan" },
    noSheets: "The workbook has no sheets with content.",
    more: (count) => `and ${String(count)} more`,
  },
  status: {
    copyTitle: "Citizen pledges",
    reportingDate: "Reporting date",
    reportingDateInput: "Reporting date (yyyy-mm-dd)",
    stated: (day) => `${day}, stated in`,
    today: "Today",
    groupBy: "Group by",
    byFocusArea: "Focus area",
    byResponsible: "Responsible",
    noFocusArea: "No focus area",
    noResponsible: "No responsible party",
    mode: "Verdicts",
    strict: "Strict",
    graded: "Graded",
    threshold: "Partly met from",
    modeNote: "Copied and published text is always judged strictly.",
    gradedFrom: (threshold) => `Graded verdicts, partly met from ${threshold}.`,
    pledges: "Pledges",
    showWorking: "Show the working",
    context: (figure, scope, period) =>
      `${figure}${scope === null ? "" : ` in ${scope.replace(/^i /i, "")}`}${period === null ? "" : ` (${period})`} – shown as context, not counted`,
    unreported: (periods) => `${listed(periods)} not reported`,
    countsAs: (met, judged) =>
      judged === 0 ? "none can be judged" : `${String(met)} of ${String(judged)} judged met`,
  },
  leftovers: {
    title: "Something was interrupted earlier",
    text: "Something that was being made or written is left. It can be cleaned up under Follow-up.",
    show: "Show",
  },
  about: {
    version: "Version",
    host: "Program",
    platform: "Platform",
    officeVersion: "Office version",
    unknown: "unknown",
    loading: "Fetching details …",
    privacyTitle: "Your data",
    privacy:
      "Nothing leaves the workbook. All checking and judging is done in the pane on your computer; no data is sent anywhere and no use is measured.",
    licence: "Licence",
    licenceText: "MIT. Free to use, change and share.",
    what: "Löfteskollen checks and judges citizen pledges in Excel.",
  },
};
