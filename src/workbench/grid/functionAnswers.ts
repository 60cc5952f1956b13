import type { FunctionCall, GridValue } from "../host/port";
import type { FunctionAnswers, FunctionCell } from "./customFunctions";

type Matrix = readonly (readonly GridValue[])[];
type Call = (calls: readonly FunctionCall[]) => Promise<readonly GridValue[][][]>;

/** Answers that one cell keeps; a cell asks for several when functions are nested or arguments change. */
const answersPerCell = 200;

export interface AnswerBook extends FunctionAnswers {
  /** Sends what cells have asked for and nobody has answered, all in one go. */
  readonly flush: () => void;
  /** Forgets all answers: the functions were registered anew. */
  readonly clear: (call: Call) => void;
  /** Number of calls that are under way. */
  readonly pending: () => number;
}

/**
 * Remembers answers by cell and arguments, and fetches the missing ones together.
 *
 * @param nameCell the address that goes with a call, `Blad1!B7`.
 * @param onAnswered the cells to calculate again, once their answers are here.
 */
export function createAnswerBook(
  nameCell: (cell: FunctionCell) => string,
  onAnswered: (cells: readonly FunctionCell[]) => void,
): AnswerBook {
  const answersByCell = new Map<string, Map<string, Matrix>>();
  const underWay = new Set<string>();
  let asked: { readonly cell: FunctionCell; readonly key: string; readonly call: FunctionCall }[] =
    [];
  let send: Call = () => Promise.resolve([]);
  let edition = 0;

  const keep = (cell: string, key: string, answer: Matrix): void => {
    const answers = answersByCell.get(cell) ?? new Map<string, Matrix>();
    answersByCell.set(cell, answers.set(key, answer));
    const oldest = answers.keys().next();
    if (answers.size > answersPerCell && oldest.done !== true) answers.delete(oldest.value);
  };

  return {
    ask(id, args, cell) {
      const cellKey = keyOf(cell);
      const key = JSON.stringify([id, args]);
      const known = answersByCell.get(cellKey)?.get(key);
      const callKey = `${cellKey} ${key}`;
      if (known || underWay.has(callKey)) return known ?? null;
      underWay.add(callKey);
      asked.push({ cell, key, call: { id, args, address: nameCell(cell) } });
      return null;
    },
    flush() {
      if (asked.length === 0) return;
      const batch = asked;
      const editionSent = edition;
      asked = [];
      const settle = (answers: readonly Matrix[]): void => {
        if (edition !== editionSent) return;
        batch.forEach(({ cell, key }, at) => {
          underWay.delete(`${keyOf(cell)} ${key}`);
          keep(keyOf(cell), key, answers[at] ?? [[{ error: "#VALUE!" }]]);
        });
        onAnswered(batch.map(({ cell }) => cell));
      };
      send(batch.map(({ call }) => call)).then(settle, () => {
        settle([]);
      });
    },
    clear(call) {
      edition += 1;
      send = call;
      asked = [];
      underWay.clear();
      answersByCell.clear();
    },
    pending: () => underWay.size,
  };
}

function keyOf(cell: FunctionCell): string {
  return `${cell.sheetId}!${String(cell.row)},${String(cell.column)}`;
}
