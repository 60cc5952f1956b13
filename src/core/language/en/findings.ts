import type { FindingLanguage } from "../findingWords";
import { englishSheetFindings } from "./sheetFindings";

/** Findings in English: plain and kind, always with what to do. */
export const englishFindings = {
  placeName: (address, sheet) => `${address} on the sheet ${sheet}`,
  words: {
    ...englishSheetFindings,
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
      pair: {
        matter:
          "The pledge ID {id} stands on {count} rows for the same year, in {place} and {otherPlace}.",
        remedy: "Give each pledge an ID of its own, so that outcomes find theirs.",
      },
      several: {
        matter:
          "The pledge ID {id} stands on {count} rows for the same year, among them {place} and {otherPlace}.",
        remedy: "Give each pledge an ID of its own, so that outcomes find theirs.",
      },
    },
    "key.duplicate": {
      pair: {
        matter:
          "Pledge {id} has {count} rows for {period} with the same scope, in {place} and {otherPlace}.",
        remedy: "Keep one of the rows, or write what tells them apart.",
      },
      several: {
        matter:
          "Pledge {id} has {count} rows for {period} with the same scope, among them {place} and {otherPlace}.",
        remedy: "Keep one of the rows, or write what tells them apart.",
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
    "target.several": {
      matter: "Pledge {id} holds {count} targets ({place}): {targets}.",
      remedy:
        "Write one target on each row, with the same pledge and an ID of its own. Then all are followed up.",
    },
    "baseline.missing": {
      matter: "Pledge {id} is compared with a baseline, but it is missing ({place}).",
      remedy: "Write the value that the change is counted from in Basvärde, and its year in Basår.",
    },
    "wording.vague": {
      matter: "Pledge {id} does not say how much will be done ({place}): »{words}«.",
      remedy:
        "Write what you do and how much of it, such as »{who} genomför minst ___ {what} {where} under {year}«.",
    },
    "effect.unmeasured": {
      matter:
        "Pledge {id} is about an effect, {effect}, but is followed up by what is done ({place}).",
      remedy:
        "Measure the effect, such as »Andelen som svarar ___ {where} ökar från ___ % till minst ___ % under {year}«, or promise what you do.",
    },
    "responsible.missing": {
      inText: {
        matter: "Pledge {id} has no responsible party ({place}). Its text says {who}.",
        remedy: "Write {who} in Ansvarig, or whoever is to report.",
      },
      nowhere: {
        matter: "Pledge {id} has no responsible party ({place}).",
        remedy: "Write who answers for the pledge and reports its outcome.",
      },
      column: {
        matter: "The sheet has no column for who answers for the pledges ({place}).",
        remedy: "Add the column Ansvarig and write who reports each pledge.",
      },
    },
    "responsible.several": {
      matter: "Pledge {id} has several responsible parties ({place}): {responsible}.",
      remedy:
        "Write (rapporterar) after the one of them who reports, so that nobody waits for the other.",
    },
    "scope.missing": {
      inText: {
        matter: "Pledge {id} has no scope ({place}), but its text says {scope}.",
        remedy: "Write {scope} in Avgränsning, so that only outcomes from there count.",
      },
      nowhere: {
        matter: "Pledge {id} does not say where it holds ({place}).",
        remedy:
          "Write the place in Avgränsning, or hela kommunen where it holds everywhere. Then the right outcome counts.",
      },
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
      nowhere: {
        matter:
          "No pledge has an outcome ({place}), as the workbook has neither a follow-up sheet nor a column for outcomes.",
        remedy:
          "Add a sheet with the columns LöftesID, Period and Utfall, or add Period and Utfall beside the pledges.",
      },
    },
    "outcome.approximate": {
      matter: "The outcome in {place} is approximate: “{text}”.",
      remedy:
        "Find the exact number and write it. An approximate outcome near the target cannot be judged.",
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
      missed: {
        matter: "Pledge {id} does not reach its target, but the reason is missing ({place}).",
        remedy: "Write why, and preferably what you will do about it in Åtgärd.",
      },
      behind: {
        matter: "Pledge {id} is behind plan, and no reason is given ({place}).",
        remedy: "Preferably write why already now, and what you will do about it in Åtgärd.",
      },
    },
    "number.percentUnclear": {
      matter:
        "{place} holds {value}, but {otherPlace} holds {other}. Is it {value}% or {share}%? It was read as {share}%.",
      remedy: "Write the number with a per cent sign.",
    },
    "number.yearLike": {
      matter: "{place} holds {value} {unit}. Is it a count or a year?",
      remedy: "If it is a count, all is well. If it is a year, write the count instead.",
    },
  },
} as const satisfies FindingLanguage;
