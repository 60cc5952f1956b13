import type { SheetFindingWords } from "../findingWords";

/** What is the matter with sheets, headings and single cells, in English. */
export const englishSheetFindings = {
  "heading.missing": {
    column: {
      matter: "The heading {heading} is missing on the sheet {sheet}.",
      remedy: "Add a column with the heading {heading}.",
    },
    columnOrSheet: {
      matter: "The heading {heading} is missing on the sheet {sheet}.",
      remedy:
        "Add a column with the heading {heading}, or write {heading} and its value once above the table.",
    },
  },
  "heading.duplicate": {
    matter:
      "The heading {heading} in {place} means the same as {used} in {otherPlace}. Only {otherPlace} is read.",
    remedy: "Remove one of the columns, or give it another heading.",
  },
  "row.blank": {
    one: {
      matter: "Row {first} on the sheet {sheet} is blank in the middle of the table.",
      remedy: "Delete the row, so that sorting and filtering take in the whole table.",
    },
    several: {
      matter: "Rows {first}–{last} on the sheet {sheet} are blank in the middle of the table.",
      remedy: "Delete the rows, so that sorting and filtering take in the whole table.",
    },
  },
  "cell.missing": {
    matter: "{place} is empty, but {heading} is needed on every row.",
    remedy: "Fill in {heading}.",
  },
  "cell.type": {
    number: {
      matter: "{place} holds “{value}”, which cannot be read as a number.",
      remedy: "Write only the number in {heading} and move the words to another column.",
    },
    dateAsNumber: {
      matter: "{place} holds a date, but {heading} should be a number.",
      remedy: "Type the number again and choose the number format General for the cell.",
    },
    ambiguous: {
      matter: "{place} holds “{value}”, which can be read in two ways: thousands or decimals.",
      remedy: "Write the number without a point, and with a comma if it has decimals.",
    },
    year: {
      matter: "{place} holds “{value}”, which is not a year.",
      remedy: "Write a year of four digits, such as 2021, on one row for each year.",
    },
    date: {
      matter: "{place} holds “{value}”, which cannot be read as a date.",
      remedy: "Write the date as 2021-04-30.",
    },
    period: {
      matter: "{place} holds “{value}”, which cannot be read as a period.",
      remedy: "Write the period as 2021-T1, 2021-K1, 2021-05 or 2021.",
    },
    shares: {
      matter: "{place} holds “{value}”, which are not shares that make 100% together.",
      remedy: "Write even, or a share for each period, such as 20%; 30%; 50%.",
    },
    text: {
      matter: "{place} holds “{value}”, but {heading} should be text.",
      remedy: "Write {heading} in words.",
    },
  },
  "cell.notInList": {
    matter: "{place} holds “{value}”, which is not one of the choices for {heading}.",
    remedy: "Choose one of these: {allowed}.",
  },
  "cell.numberAsText": {
    matter: "The number in {place} is stored as text: “{text}”. It was read as {value} {unit}.",
    remedy: "If that is right, write only the number in the cell and the unit in the column Enhet.",
  },
  "cell.errorValue": {
    matter: "{place} shows the error {value}.",
    remedy: "Correct the formula, or write the value in the cell.",
  },
  "cell.merged": {
    matter: "The cells {area} on the sheet {sheet} are merged, so only the first is read.",
    remedy: "Unmerge the cells and write the value on every row.",
  },
  "table.unread": {
    pledges: {
      matter: "The sheet {sheet} seems to hold pledges but could not be read ({place}).",
      remedy: "Write the headings on one row above the pledges. These are needed: {wanted}.",
    },
    followUp: {
      matter: "The sheet {sheet} seems to be a follow-up but could not be read ({place}).",
      remedy: "Write the headings on one row above the outcomes. These are needed: {wanted}.",
    },
    activities: {
      matter: "The sheet {sheet} seems to be an activity plan but could not be read ({place}).",
      remedy: "Write the headings on one row above the activities. These are needed: {wanted}.",
    },
  },
} as const satisfies SheetFindingWords;
