import type { Pledge } from "../../domain/pledge";
import { readWorkbook } from "../../schema/readWorkbook";
import type { PledgeRow } from "../../schema/rows";
import { failed, ok, type Result } from "../../result/result";
import { cellAddress } from "../../sheet/address";
import type { Change } from "../../sheet/change";
import { collectAnswers, type Answer } from "./collectAnswer";
import { matchAnswers, type AnswerPair } from "./collectMatch";
import { allAnswerRows, answerHeading, ownAnswerRows, type AnswerRow } from "./collectRows";
import type { Plan, PlanNote, Question, Request } from "../plan";
import type { PlanInput } from "../planInput";
import { recordedCell, tableCell } from "../undo/undoRecord";
import { untakenRows } from "./untakenRows";

/** More names than these tell a person nothing more. */
const mostNames = 20;

/**
 * Plans what a returned copy of the workbook answers: fills the cells that are empty here, and asks
 * about those where both hold something and it differs. What stands here is kept until somebody says
 * otherwise. Rows are matched by LöftesID and period, in any follow-up of the copy that can be read.
 *
 * Fails with `plan.noFollowUps` where this workbook has no follow-up of ours, with `plan.noAnswers`
 * where the copy has none that can be read, and with `excel.sheetProtected` where one here is locked.
 *
 * @example planCollect(input, { kind: "collect", returned, fileName }).value.notes[0].code → "cells.filled"
 */
export function planCollect(
  { workbook, read, settings }: PlanInput,
  { returned, fileName }: Extract<Request, { kind: "collect" }>,
): Result<Plan> {
  const own = ownAnswerRows(workbook);
  if (own.length === 0) return failed({ code: "plan.noFollowUps" });
  const theirs = allAnswerRows(returned, readWorkbook(returned));
  if (theirs.length === 0) return failed({ code: "plan.noAnswers", facts: { file: fileName } });
  const { pairs, unmatched } = matchAnswers(own, theirs);
  const pledgeOf = pledgeFinder(read.pledges);
  const answers = pairs.flatMap((pair) => collectAnswers(pair, { workbook, returned, pledgeOf }));
  const isTaken = (answer: Answer): boolean =>
    answer.case === "fill" ||
    (answer.case === "conflict" && settings.answers[questionId(answer, fileName)] === "theirs");
  const taken = answers.filter(isTaken);
  const locked = workbook.sheets.find(
    ({ name, isProtected }) =>
      isProtected === true && taken.some(({ place }) => place.sheet === name),
  );
  if (locked) return failed({ code: "excel.sheetProtected", facts: { sheet: locked.name } });
  const conflicts = answers.filter((answer) => answer.case === "conflict");
  const changes = changesOf(taken);
  return ok({
    operation: "collect",
    changes,
    notes: notesOf(
      answers,
      taken,
      untakenRows(unmatched, returned, allAnswerRows(workbook, read), workbook),
    ),
    questions: conflicts.map((answer) => questionOf(answer, fileName)),
    undo:
      changes.length === 0
        ? null
        : {
            operation: "collect",
            facts: { file: fileName, count: taken.length },
            entries: [{ kind: "cellsWritten", cells: taken.map(recordOf) }],
          },
    show: taken[0]?.place ?? conflicts[0]?.place ?? null,
  });
}

const recordOf = ({ pair: { mine }, column, from, to }: Answer) =>
  recordedCell(tableCell(mine.table, mine.rowKey, answerHeading(column)), from, to);

function changesOf(taken: readonly Answer[]): readonly Change[] {
  const sheets = new Set(taken.map(({ place }) => place.sheet));
  return [...sheets].map((sheet) => ({
    kind: "writeCells",
    sheet,
    cells: taken.flatMap(({ place, from, to }) =>
      place.sheet === sheet ? [{ row: place.row, column: place.column, from, to }] : [],
    ),
  }));
}

const questionId = ({ pair: { mine }, column }: Answer, fileName: string): string =>
  ["answer.conflict", fileName, mine.table, mine.pledgeKey, mine.rowKey.occurrence, column].join(
    ":",
  );

const questionOf = (answer: Answer, fileName: string): Question => ({
  id: questionId(answer, fileName),
  code: "answer.conflict",
  facts: { id: answer.pair.mine.id, heading: answerHeading(answer.column), ...answer.shown },
  options: ["mine", "theirs"],
  otherwise: "mine",
  place: answer.place,
});

function notesOf(
  answers: readonly Answer[],
  taken: readonly Answer[],
  unmatched: readonly AnswerRow[],
): readonly PlanNote[] {
  const of = (wanted: Answer["case"]): readonly Answer[] =>
    answers.filter((answer) => answer.case === wanted);
  const counted = (code: PlanNote["code"], count: number, names?: readonly string[]) => {
    const shown = new Set(names);
    const facts = names === undefined ? { count } : { count, names: joined([...shown]) };
    return count > 0 ? [{ code, facts }] : [];
  };
  const missing = [...new Set(of("columnMissing").map(({ column }) => answerHeading(column)))];
  const errors = of("error");
  const kept = of("conflict").filter((answer) => !taken.includes(answer));
  const notes: readonly PlanNote[] = [
    ...counted("cells.filled", taken.length),
    ...counted("cells.kept", kept.length),
    ...counted("answers.same", of("same").length),
    ...counted(
      "answers.unmatched",
      unmatched.length,
      unmatched.map(({ id }) => id),
    ),
    ...counted(
      "answers.errors",
      errors.length,
      errors.map(({ place }) => `${place.sheet}!${cellAddress(place)}`),
    ),
    ...counted("columns.missing", missing.length, missing),
  ];
  const isIdle = taken.length === 0 && kept.length === 0;
  return isIdle ? [...notes, { code: "nothing.toDo", facts: {} }] : notes;
}

const joined = (names: readonly string[]): string =>
  names.slice(0, mostNames).join(", ") + (names.length > mostNames ? " …" : "");

/** Ids may come back year after year: the pledge of the period's year goes first. */
function pledgeFinder(rows: readonly PledgeRow[]): (pair: AnswerPair) => Pledge | null {
  const byKey = new Map<string, Pledge[]>();
  for (const { key, pledge } of rows) {
    const same = byKey.get(key);
    if (same) same.push(pledge);
    else byKey.set(key, [pledge]);
  }
  return ({ mine }) => {
    const found = byKey.get(mine.pledgeKey) ?? [];
    return found.find(({ year }) => year === mine.period.year) ?? found[0] ?? null;
  };
}
