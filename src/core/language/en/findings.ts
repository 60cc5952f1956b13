import type { FindingLanguage } from "../findingWords";

/** Findings in English: plain and kind, always with what to do. */
export const englishFindings = {
  placeName: (address, sheet) => `${address} on the sheet ${sheet}`,
  words: {
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
      remedy:
        "If that is right, write only the number in the cell and the unit in the column Enhet.",
    },
    "cell.errorValue": {
      matter: "{place} shows the error {value}.",
      remedy: "Correct the formula, or write the value in the cell.",
    },
    "cell.merged": {
      matter: "The cells {area} on the sheet {sheet} are merged, so only the first is read.",
      remedy: "Unmerge the cells and write the value on every row.",
    },
    "date.outsidePeriod": {
      start: {
        matter: "Pledge {id} starts on {date} in {place}, but is for the year {year}.",
        remedy:
          "Correct the date or the year. A pledge for several years has one row for each year.",
      },
      end: {
        matter: "Pledge {id} ends on {date} in {place}, but is for the year {year}.",
        remedy:
          "Correct the date or the year. A pledge for several years has one row for each year.",
      },
      period: {
        matter:
          "The row in {place} is for {period}, but pledge {id} is for {year}. The row is not counted.",
        remedy: "Correct the period, or add the pledge for the year that the row is for.",
      },
      reported: {
        matter: "The outcome of {id} was reported on {date} in {place}, before {period} had begun.",
        remedy: "Correct the date or the period.",
      },
    },
    "date.reversed": {
      matter: "Pledge {id} ends on {end} in {place}, before it starts on {start}.",
      remedy: "Correct the start or the end.",
    },
    "id.duplicate": {
      matter:
        "The pledge ID {id} stands on {count} rows for the same year, among them {place} and {otherPlace}.",
      remedy: "Give each pledge an ID of its own, so that outcomes find theirs.",
    },
    "key.duplicate": {
      matter:
        "Pledge {id} has {count} rows for {period} with the same scope, among them {place} and {otherPlace}.",
      remedy: "Keep one of the rows, or write what tells them apart.",
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
    "target.missing": {
      nothing: {
        matter: "Pledge {id} has neither a target kind nor a target ({place}).",
        remedy:
          "Choose a kind and write a target, such as at least 4. Then the pledge can be followed up.",
      },
      noKind: {
        matter: "Pledge {id} has a target but no target kind ({place}).",
        remedy:
          "Choose a kind, such as minst (at least), högst (at most) or öka till (increase to).",
      },
      targetless: {
        matter: "Pledge {id} has no target to reach ({place}), so it can only be described.",
        remedy:
          "If it is to be judged, choose another kind and write a target, such as at least 4.",
      },
      noValue: {
        matter: "Pledge {id} has no target value ({place}).",
        remedy: "Write the number that is to be reached.",
      },
    },
    "target.zero": {
      matter: "The target of {id} is at least 0 ({place}), so it is met whatever happens.",
      remedy: "Write the number that was promised, or choose another kind.",
    },
    "target.invalid": {
      negative: {
        matter: "The target of {id} is {value} {unit} ({place}), which is less than zero.",
        remedy: "Write a target that is zero or more.",
      },
      behind: {
        matter:
          "The target of {id} is {value} {unit} ({place}), but the baseline {baseline} is there already.",
        remedy: "Correct the target, the baseline or the kind.",
      },
    },
    "baseline.missing": {
      matter: "Pledge {id} is compared with a baseline, but it is missing ({place}).",
      remedy: "Write the value that the change is counted from in Basvärde, and its year in Basår.",
    },
    "outcome.orphan": {
      matter: "The outcome in {place} is for {id}, which is not among the pledges.",
      remedy: "Correct the pledge ID, or add the pledge.",
    },
    "outcome.missing": {
      open: {
        matter: "Pledge {id} has no outcome yet ({place}).",
        remedy: "Fill in the outcome when it is known. Write 0 if nothing has been done.",
      },
      closed: {
        matter: "Pledge {id} has no outcome ({place}), though its period is over.",
        remedy:
          "Fill in the outcome. Write 0 if nothing was done; an empty cell never counts as 0.",
      },
    },
    "outcome.negative": {
      matter: "The outcome of {id} is {value} {unit} ({place}), which is less than zero.",
      remedy: "Write how many there were. The distance to the target is worked out for you.",
    },
    "outcome.fraction": {
      matter: "The outcome of {id} is {value} {unit} ({place}), but should be a whole number.",
      remedy: "Correct the number, or write what it is measured in under Enhet.",
    },
    "outcome.improbable": {
      matter:
        "The outcome of {id} is {value} {unit} ({place}), more than ten times the target {target}.",
      remedy: "See that the number stands on the right row and in the right unit.",
    },
    "outcome.mixedTypes": {
      matter: "Pledge {id} has both accumulated outcomes and outcomes of one period ({place}).",
      remedy: "Choose the same Typ on all rows of the pledge. Until then it cannot be judged.",
    },
    "scope.mismatch": {
      matter: "The outcome of {id} in {place} is for {scope}, but the pledge is for {promised}.",
      remedy:
        "Write the outcome for {promised}, or choose annat (other) or del (part) in the column Gäller.",
    },
    "reason.missing": {
      matter: "Pledge {id} does not reach its target, but the reason is missing ({place}).",
      remedy: "Write why, and preferably what you will do about it in Åtgärd.",
    },
    "number.yearLike": {
      matter: "{place} holds {value} {unit}. Is it a count or a year?",
      remedy: "If it is a count, all is well. If it is a year, write the count instead.",
    },
  },
} as const satisfies FindingLanguage;
