import type { OperationWords } from "../operationWords";

/** The words of the view of follow-ups, in English. */
export const operationWordsEn = {
  lead: [
    "Makes follow-up sheets with one row per pledge. They compute by themselves, also for people without the add-in.",
    "What somebody has filled in is never overwritten, and all that is done here can be undone.",
  ],
  look: "Read the workbook",
  noPledges:
    "The workbook has no pledges with a year. Write them on a sheet with the headings LöftesID, Löfte and År. In an empty workbook, all that is needed can be made with one click.",
  next: "Next follow-up",
  create: (period) => `Make follow-up ${period}`,
  refresh: (period) => `Refresh follow-up ${period}`,
  preview: "This will be done",
  options: "Another period or another way to compute",
  rhythm: "Length of the period",
  rhythms: {
    tertial: "Tertial (four months)",
    quarter: "Quarter",
    half: "Half-year",
    month: "Month",
    year: "Year",
  },
  period: "Period",
  year: "Year",
  compute: "Way to compute",
  computeModes: {
    builtin: {
      name: "Excel's own formulas",
      note: "Compute for everybody, also without the add-in, on tablets and in LibreOffice.",
    },
    lofte: {
      name: "The LOFTE functions",
      note: "The same verdicts through the add-in's functions. Compute only where the add-in is.",
    },
    values: {
      name: "Fixed values",
      note: "Computed once. Refresh the sheet when something has been filled in.",
    },
  },
  sheets: {
    title: "Follow-up sheets",
    none: "No follow-up sheets yet.",
    reported: (reported, rows) => `${String(reported)} of ${String(rows)} rows filled in`,
    locked: "locked",
    show: "Show",
    refresh: "Refresh",
    lock: "Lock",
    unlock: "Unlock",
    lockNote: "A locked sheet cannot be changed by mistake. It has no password.",
    changeCompute: "Compute like this instead",
  },
  collect: {
    title: "Collect answers",
    note: "Read a copy of the workbook that a colleague has filled in. Only empty cells are filled; differences are shown for you to choose from. The copy is not changed.",
    choose: "Choose a file, or drop it here",
    drop: "Drop the file here",
  },
  more: {
    overview: "Overview",
    overviewNote:
      "A sheet with all pledges over all periods, with charts, that computes by itself.",
    makeOverview: "Make overview",
    renewOverview: "Refresh the overview",
    roll: "New year",
    rollNote:
      "Carries the pledges over to the next year: new ids, dates, and baselines from this year's outcomes.",
    makeRoll: (year) => `Carry over to ${String(year)}`,
    newWorkbook: "New workbook",
    newWorkbookNote:
      "Lays out pledges, a first follow-up, an activity plan, lists and a short guide, with three examples that go with one click.",
    makeNewWorkbook: "Make workbook",
    examples: "The workbook has examples.",
    removeExamples: "Remove the examples",
  },
  draft: {
    titles: {
      followUp: "Make follow-up",
      compute: "Change the way to compute",
      lock: "Lock sheet",
      overview: "Overview",
      roll: "Carry over to a new year",
      newWorkbook: "Make workbook",
      removeExamples: "Remove the examples",
      collect: "Collect answers",
      intake: "Read in pledges",
      undo: "Undo",
    },
    changed: "The workbook changed in the meantime. Look through this once more.",
    questions: "To decide",
    confirm: {
      followUp: "Make",
      compute: "Change",
      lock: "Lock",
      overview: "Make anew",
      roll: "Carry over",
      newWorkbook: "Make",
      removeExamples: "Remove",
      collect: "Fill in",
      intake: "Add",
      undo: "Undo",
    },
    drop: "Cancel",
    unanswered: "Answer the questions first.",
    answerAll: {
      otherName: "Use all the new names",
      beside: "Make all beside",
      mine: "Keep all that stand here",
      theirs: "Take all from the copy",
      keep: "Keep all",
      restore: "Put all back",
      remove: "Remove all",
    },
  },
  history: {
    title: "Go back",
    undo: "Undo",
    names: {
      followUp: (name) => `Follow-up ${name}`,
      compute: (name) => `Way to compute on ${name}`,
      lock: (name) => `Locking of ${name}`,
      overview: () => "Overview",
      roll: (name) => `Carried over to ${name}`,
      newWorkbook: () => "New workbook",
      removeExamples: () => "Removed examples",
      collect: (name) => `Answers from ${name}`,
      intake: () => "Pledges read in",
      undo: (name) => `Undone ${name}`,
    },
  },
  leftovers: {
    title: "Something was interrupted earlier",
    sheets: (count) =>
      count === 1
        ? "One hidden sheet that was being built is left."
        : `${String(count)} hidden sheets that were being built are left.`,
    unfinished: "Sheets were shown or laid out anew but not quite finished. They will be finished.",
    pending: "Some cells were written. They can be put back as they were.",
    remove: "Clean up and put back",
    later: "Not now",
    removed: "What was left behind is gone.",
  },
  busy: {
    reading: "Reading the workbook …",
    writing: "Writing to the workbook …",
    progress: "Progress of the work",
  },
  noAnswer:
    "Excel has not answered for a while. Finish editing a cell with Enter and close open dialogs. If the answer comes later it is shown all the same; look in the workbook before you do it again.",
  done: "Done.",
  nothingToDo: "Everything is up to date. Nothing needed to change.",
} as const satisfies OperationWords;
