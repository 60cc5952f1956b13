import type { PlanWords } from "../planWords";

/** What plans do and ask, in English. */
export const planWordsEn = {
  notes: {
    "sheet.added": "New sheet: {sheet}.",
    "sheet.renewed": "The sheet {sheet} is made anew.",
    "sheet.removed": "The sheet {sheet} is removed.",
    "sheet.locked": "The sheet {sheet} is locked against changes, without a password.",
    "sheet.unlocked": "The sheet {sheet} is unlocked.",
    "rows.added": {
      one: "1 new row on the sheet {sheet}.",
      many: "{count} new rows on the sheet {sheet}.",
    },
    "rows.updated": {
      one: "1 row is renewed by what stands in the pledge table and in the row now.",
      many: "{count} rows are renewed by what stands in the pledge table and in the rows now.",
    },
    "rows.marked": {
      one: "1 pledge is no longer in the pledge table. Its row is marked and kept.",
      many: "{count} pledges are no longer in the pledge table. Their rows are marked and kept.",
    },
    "rows.removed": { one: "1 row is removed.", many: "{count} rows are removed." },
    "cells.kept": {
      one: "1 filled cell is left as it is.",
      many: "{count} filled cells are left as they are.",
    },
    "cells.filled": { one: "1 empty cell is filled.", many: "{count} empty cells are filled." },
    "cells.restored": {
      one: "1 cell gets its content back.",
      many: "{count} cells get their content back.",
    },
    "cells.overridden": {
      one: "1 computed cell was typed over by hand. It is left: it departs from the computation.",
      many: "{count} computed cells were typed over by hand. They are left: they depart from the computation.",
    },
    "compute.changed": {
      one: "1 row on the sheet {sheet} is computed in the new way.",
      many: "{count} rows on the sheet {sheet} are computed in the new way.",
    },
    "answers.same": {
      one: "1 answer is here already and is the same.",
      many: "{count} answers are here already and are the same.",
    },
    "answers.unmatched": {
      one: "1 row of the copy answers no row of the follow-up sheets here and is not collected: {names}.",
      many: "{count} rows of the copy answer no row of the follow-up sheets here and are not collected: {names}.",
    },
    "answers.errors": {
      one: "1 cell of the copy holds an error value and is not collected: {names}.",
      many: "{count} cells of the copy hold error values and are not collected: {names}.",
    },
    "pledges.added": {
      one: "1 pledge is added to the pledge table.",
      many: "{count} pledges are added to the pledge table.",
    },
    "pledges.there": {
      one: "1 pledge is in the pledge table already and is not added again.",
      many: "{count} pledges are in the pledge table already and are not added again.",
    },
    "activities.added": {
      one: "1 activity is added to the activity plan.",
      many: "{count} activities are added to the activity plan.",
    },
    "activities.there": {
      one: "1 activity is in the activity plan already and is not added again.",
      many: "{count} activities are in the activity plan already and are not added again.",
    },
    "columns.without": {
      one: "The table lacks a column that the text has figures for: {names}.",
      many: "The table lacks {count} columns that the text has figures for: {names}.",
    },
    "pledges.rolled": {
      one: "1 pledge is carried over to {year}.",
      many: "{count} pledges are carried over to {year}.",
    },
    "baselines.filled": {
      one: "1 pledge gets last year's outcome as its baseline.",
      many: "{count} pledges get last year's outcome as their baseline.",
    },
    "columns.missing": {
      one: "One column was taken away and is not made again: {names}.",
      many: "{count} columns were taken away and are not made again: {names}.",
    },
    "nothing.toDo": "Everything is up to date. Nothing needs to change.",
  },
  questions: {
    "sheet.nameTaken":
      "There is a sheet called {sheet} that was not made here. It is not changed. Should the new sheet be called {other}?",
    "followUp.notOurs":
      "The sheet {sheet} has a follow-up of {period} already that was not made here. It is not changed. Should a new sheet be made beside it?",
    "answer.conflict": "{id}, {heading}: the answers differ. Which should hold?",
    "undo.changed":
      "{cell} on the sheet {sheet} was changed afterwards to {now}. Before, it held {before}. Should what stands there now stay?",
    "undo.typedInto": {
      one: "Somebody filled in 1 cell on the sheet {sheet}. Should the sheet stay?",
      many: "Somebody filled in {count} cells on the sheet {sheet}. Should the sheet stay?",
    },
    "undo.rowsTypedInto": {
      one: "Somebody has filled in 1 cell of the new rows on the sheet {sheet}. Keep those rows?",
      many: "Somebody has filled in {count} cells of the new rows on the sheet {sheet}. Keep those rows?",
    },
    "example.changed": "The example {id} has been changed. Should it stay?",
    "overview.foreign": {
      one: "The sheet {sheet} has 1 cell that was not made here. It is lost when the sheet is made anew.",
      many: "The sheet {sheet} has {count} cells that were not made here. They are lost when the sheet is made anew.",
    },
  },
  options: {
    otherName: "Yes, use that name",
    beside: "Yes, make one beside it",
    mine: "Keep what stands here: {mine}",
    theirs: "Take what the copy says: {theirs}",
    keep: "Let it stay",
    restore: "Put it back",
    remove: "Remove",
  },
  empty: "(empty)",
} as const satisfies PlanWords;
