import type { IntakeWords } from "../intakeWords";

/** The words of *Läs in*, in English. */
export const intakeWordsEn = {
  title: "Read in pledges or outcomes",
  note: "Paste the text and it is read at once. Nothing is written in the workbook until you have chosen and added, and it can be undone.",
  text: "Text",
  read: "Read the text",
  choose: "Choose a Word or text file, or drop it here",
  drop: "Drop the file here",
  pasted: "pasted text",
  readFrom: (file) => `Read from ${file}.`,
  reading: "Reading the text …",
  progress: "Progress of the reading",
  cancel: "Cancel",
  cancelled: "The reading was cancelled.",
  remarks: {
    trackedChanges:
      "The document has tracked changes. The text is read as if all of them were accepted.",
    comments: "The document has comments. They are not read.",
  },
  notSwedish:
    "The text does not seem to be in Swedish. Pledges are read in Swedish only; paste the Swedish text.",
  nothing:
    "No pledges, activities or outcomes were found in the text. Paste the list of pledges, preferably with the line above it, such as “Polisen lovar att:”.",
  leftOut: (count) =>
    `Another ${String(count)} are not shown. Read them in by a second round, with the rest of the text.`,
  found: {
    pledges: (count) =>
      count === 1 ? "1 pledge was found." : `${String(count)} pledges were found.`,
    activities: (count) =>
      count === 1 ? "1 activity was found." : `${String(count)} activities were found.`,
    outcomes: (count) =>
      count === 1 ? "1 outcome was found." : `${String(count)} outcomes were found.`,
  },
  pledges: {
    title: "Pledges in the text",
    add: (count) => (count === 1 ? "Add 1 pledge" : `Add ${String(count)} pledges`),
    newSheet: "The workbook has no pledges yet. A sheet for them is added.",
    wholeWorkbook: "If you want the whole layout with a guide and examples, make it first.",
    makeWorkbook: "Make the workbook first",
    take: "Take",
    proposal: "Proposal",
    noProposal: "No target could be read.",
    duplicate: (id) => `It is there already as ${id}.`,
    yearly: ({ value, per, times, total }) => `${value} per ${per} × ${times} = ${total} per year.`,
    recurrences: {
      day: "day",
      week: "week",
      month: "month",
      quarter: "quarter",
      tertial: "tertial",
      term: "school term",
      half: "half-year",
      year: "year",
    },
    split: (count) => `The sentence has ${String(count)} targets. Put each on a row of its own`,
    doubts: {
      noKind:
        "The text does not say what is to be reached. Choose a target kind, or the pledge cannot be judged.",
      noTarget: "The target value is missing. Write how many or how much it is to be.",
      notJudged:
        "The pledge has no target that can be measured. It is followed up in words and cannot be judged.",
      noBaseline:
        "The baseline is missing: what was it before? Fill in Basvärde in the pledge table.",
      unsure: "The reading is uncertain. Look the proposal over.",
      yearAssumed: "The text names no year. This year is assumed.",
      perDay: "The target is per day. Write what it comes to in a year.",
    },
    change: "Change",
    notPeriod: "The period cannot be read. Write it as 2021, T1 2021 or jan–jun 2021.",
    notNumber: "This is no number. Write it as 200, 2,5 or 85 %.",
  },
  all: "Choose all",
  none: "Choose none",
  fields: {
    kind: "Target kind",
    noKind: "(choose)",
    target: "Target",
    unit: "Unit",
    scope: "Scope",
    period: "Period",
    responsible: "Responsible",
  },
  marked: {
    kind: "target kind",
    value: "target",
    unit: "unit",
    scope: "scope",
    per: "how often",
    period: "period",
    baseline: "baseline",
    responsible: "responsible",
  },
  activities: {
    title: "Activities in the text",
    add: (count) => (count === 1 ? "Add 1 activity" : `Add ${String(count)} activities`),
    duplicate: "It is in the workbook already.",
    unpaired:
      "The cells have different numbers of paragraphs, so it is uncertain who answers for what. All are taken.",
  },
  outcomes: {
    title: "Outcomes in the text",
    note: "Only empty cells are filled in. Where something else stands you choose.",
    fill: (count, period) =>
      count === 1
        ? `Fill in 1 outcome for ${period}`
        : `Fill in ${String(count)} outcomes for ${period}`,
    period: "Another period",
    pledge: "About the pledge",
    noPledge: "(choose a pledge)",
    askPledge: "It is uncertain which pledge this is about. Choose one to take the outcome.",
    value: "Outcome",
    reason: (reason, category) =>
      category === null ? `Reason: ${reason}` : `Reason (${category}): ${reason}`,
    scope: (scope) => `Scope: ${scope}`,
    preliminary: "State: preliminary",
    doubts: {
      severalFigures:
        "The text has several figures that may be the outcome. Write the right one, or take the text alone.",
      noFigure: "The text has no figure that may be the outcome. Only the text is taken.",
      approximate: "The figure is approximate. Write the exact one, or take the text alone.",
    },
  },
} as const satisfies IntakeWords;
