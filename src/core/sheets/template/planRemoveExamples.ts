import { failed, ok, type Result } from "../../result/result";
import type { Change } from "../../sheet/change";
import type { Workbook } from "../../sheet/sheet";
import { exampleRows } from "./exampleRows";
import { exampleSheets } from "./exampleSheets";
import { stateAt } from "../followUp/followUpSheets";
import { headingText } from "../headingText";
import { contentOf, isUnfilled } from "../holdsContent";
import type { Plan, Question, Request, UndoEntry } from "../plan";
import type { PlanInput } from "../planInput";
import { removeTableRows, rowToEmpty, rowsByTable } from "../removeTableRows";
import type { PlacedRemoval } from "../undo/undoPart";
import { recordedCell } from "../undo/undoRecord";

/**
 * Plans the removal of the example pledges: their rows in Löften, in the follow-ups and in the activity
 * plan. A follow-up of nothing else goes whole. An example that somebody has written into is asked about, and stays until it is answered.
 *
 * Fails with `excel.sheetProtected` where a sheet with examples is locked.
 *
 * @example planRemoveExamples(input, { kind: "removeExamples" }).value.notes[0] → rows.removed, 6
 */
export function planRemoveExamples(
  input: PlanInput,
  request: Extract<Request, { kind: "removeExamples" }>,
): Result<Plan> {
  const { workbook, settings } = input;
  const found = exampleRows(input);
  const changed = new Set(found.flatMap(({ id, isChanged }) => (isChanged ? [id] : [])));
  const questions = [...changed].map((id) => questionOf(id));
  const kept = new Set(
    [...changed].filter((id) => settings.answers[questionOf(id).id] !== "remove"),
  );
  const going = found.filter(({ id }) => !kept.has(id));
  const sheets = exampleSheets(input, going);
  const rows = going.filter(({ sheet }) => sheets.every((whole) => whole.sheet !== sheet));
  const locked = workbook.sheets.find(
    ({ name, isProtected }) => isProtected === true && going.some(({ sheet }) => sheet === name),
  );
  if (locked) return failed({ code: "excel.sheetProtected", facts: { sheet: locked.name } });
  const count = rows.length;
  const changes: readonly Change[] = [
    ...removeTableRows(rows),
    ...sheets.map(({ sheet }) => ({ kind: "removeSheet", sheet }) as const),
  ];
  return ok({
    operation: request.kind,
    changes,
    notes: [
      ...(count > 0 ? [{ code: "rows.removed", facts: { count } } as const] : []),
      ...sheets.map(({ sheet }) => ({ code: "sheet.removed", facts: { sheet } }) as const),
      ...(changes.length === 0 && questions.length === 0
        ? [{ code: "nothing.toDo", facts: {} } as const]
        : []),
    ],
    questions,
    undo:
      changes.length === 0
        ? null
        : {
            operation: request.kind,
            facts: { count },
            entries: [
              ...rowsByTable(rows).flatMap((ofTable) => entriesOf(workbook, ofTable)),
              ...sheets.map((whole): UndoEntry => ({ kind: "sheetRemoved", ...whole })),
            ],
          },
    show: null,
  });
}

const questionOf = (id: string): Question => ({
  id: `example.changed:${id}`,
  code: "example.changed",
  facts: { id },
  options: ["keep", "remove"],
  otherwise: "keep",
});

/** The rows that go, and the cells of the one that a table keeps. */
function entriesOf(workbook: Workbook, rows: readonly PlacedRemoval[]): readonly UndoEntry[] {
  const [first] = rows;
  const sheet = workbook.sheets.find(({ name }) => name === first?.sheet);
  if (!first || !sheet) return [];
  const { area, name } = first.table;
  const emptied = rowToEmpty(rows);
  const removed = rows.filter((row) => row !== emptied);
  const entries: UndoEntry[] = [];
  if (removed.length > 0) {
    entries.push({
      kind: "rowsRemoved",
      table: name,
      headings: Array.from({ length: area.width }, (_, at) =>
        headingText(stateAt(sheet, area.row, area.column + at).value),
      ),
      rows: removed.map(({ from }) => from.map(contentOf)),
    });
  }
  if (emptied) {
    const cells = emptied.from.flatMap((from, at) => {
      if (isUnfilled(from)) return [];
      // Without its id the row has no other name than its place.
      const place = { sheet: sheet.name, row: emptied.row, column: area.column + at };
      return [recordedCell(place, from, null)];
    });
    entries.push({ kind: "cellsWritten", cells });
  }
  return entries;
}
