import { failed, ok, type Result } from "../../result/result";
import type { CellContent } from "../../sheet/change";
import type { Sheet } from "../../sheet/sheet";
import { stateAt } from "../followUp/followUpSheets";
import { freeSheetName } from "../freeSheetName";
import { overviewContent } from "./overviewContent";
import { foreignCells, type ForeignCell } from "./overviewForeign";
import { isLaid } from "./overviewIsLaid";
import { overviewLayout } from "./overviewLayout";
import { findOverviewSheet, overviewTables, tableNamed } from "./overviewSheet";
import { foreignEntry } from "./overviewUndo";
import type { Plan, Question, Request } from "../plan";
import type { PlanInput } from "../planInput";

/**
 * Plans the overview: makes it, or lays it anew where it is there, whatever the sheet is called.
 *
 * Asks where a sheet that is not ours has the name, and before anything is taken away that somebody
 * else has written on it. Says `nothing.toDo` where all of it stands as it would be laid.
 * Fails with `plan.noPledges`, `excel.workbookProtected` and `excel.sheetProtected`.
 *
 * @example planOverview(input, { kind: "overview" }).value.changes[0].kind → "addSheet"
 */
export function planOverview(
  input: PlanInput,
  request: Extract<Request, { kind: "overview" }>,
): Result<Plan> {
  const plan: Plan = {
    operation: request.kind,
    changes: [],
    notes: [],
    questions: [],
    undo: null,
    show: null,
  };
  if (input.read.pledges.length === 0) return failed({ code: "plan.noPledges" });
  const standing = findOverviewSheet(input.workbook);
  return standing ? renewed(input, standing, plan) : made(input, plan);
}

function made({ workbook, ...input }: PlanInput, plan: Plan): Result<Plan> {
  if (workbook.isStructureProtected === true) return failed({ code: "excel.workbookProtected" });
  const { words, settings } = input;
  const wanted = words.overview.sheet;
  const sheet = freeSheetName(workbook, wanted);
  const taken = workbook.sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const questions: readonly Question[] = taken
    ? [
        {
          id: `sheet.nameTaken:${taken.name}`,
          code: "sheet.nameTaken",
          facts: { sheet: taken.name, other: sheet },
          options: ["otherName"],
          otherwise: null,
        },
      ]
    : [];
  if (questions.some(({ id }) => settings.answers[id] === undefined)) {
    return ok({ ...plan, questions });
  }
  const content = overviewContent({ workbook, ...input });
  const layout = overviewLayout(content, sheet, content.rows[0]?.pledge.id ?? null, words);
  return ok({
    ...plan,
    changes: [{ kind: "addSheet", sheet, after: null, layout }],
    notes: [{ code: "sheet.added", facts: { sheet } }],
    questions,
    undo: {
      operation: plan.operation,
      facts: { sheet },
      // What stands on it follows from other sheets; it is known by its tables.
      entries: [
        { kind: "sheetAdded", sheet, tables: layout.tables.map(({ name }) => name), written: [] },
      ],
    },
    show: { sheet, row: 0, column: 0 },
  });
}

function renewed(input: PlanInput, standing: Sheet, plan: Plan): Result<Plan> {
  const { words, settings } = input;
  const sheet = standing.name;
  const show = { sheet, row: 0, column: 0 };
  const content = overviewContent(input);
  const layout = overviewLayout(content, sheet, chosenId(standing, input), words);
  const foreign = foreignCells(standing, words.overview);
  if (foreign.length === 0 && isLaid(standing, layout)) {
    return ok({ ...plan, notes: [{ code: "nothing.toDo", facts: {} }], show });
  }
  if (standing.isProtected === true) {
    return failed({ code: "excel.sheetProtected", facts: { sheet } });
  }
  const question = foreignQuestion(sheet, foreign);
  const answer = question && settings.answers[question.id];
  const questions = question ? [question] : [];
  if (answer === "keep") {
    const kept = { code: "cells.kept", facts: { count: foreign.length, sheet } } as const;
    return ok({ ...plan, notes: [kept], questions, show });
  }
  if (question && answer !== "remove") return ok({ ...plan, questions });
  return ok({
    ...plan,
    changes: [{ kind: "laySheetAnew", sheet, layout }],
    notes: [{ code: "sheet.renewed", facts: { sheet } }],
    questions,
    undo:
      foreign.length === 0
        ? null
        : { operation: plan.operation, facts: { sheet }, entries: [foreignEntry(foreign, layout)] },
    show,
  });
}

/** The id that a person has chosen stays chosen as long as the pledge is there. */
function chosenId(standing: Sheet, { read }: PlanInput): CellContent {
  const ids = read.pledges.map(({ pledge }) => pledge.id);
  const table = tableNamed(standing, overviewTables.chosen)?.area;
  const cell = table && stateAt(standing, table.row - 2, table.column).value;
  return ids.find((id) => id === cell) ?? ids[0] ?? null;
}

function foreignQuestion(sheet: string, foreign: readonly ForeignCell[]): Question | null {
  const [first] = foreign;
  if (!first) return null;
  return {
    id: `overview.foreign:${sheet}`,
    code: "overview.foreign",
    facts: { sheet, count: foreign.length },
    options: ["keep", "remove"],
    otherwise: null,
    place: first.place,
  };
}
