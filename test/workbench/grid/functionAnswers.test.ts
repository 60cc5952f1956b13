import { createAnswerBook } from "../../../src/workbench/grid/functionAnswers";
import type { FunctionCell } from "../../../src/workbench/grid/customFunctions";
import type { FunctionCall, GridValue } from "../../../src/workbench/host/port";

const cell = (row: number): FunctionCell => ({ sheetId: "s", row, column: 0 });

function open(answer: (call: FunctionCall) => GridValue[][] | undefined) {
  const sent: FunctionCall[][] = [];
  const answered: FunctionCell[][] = [];
  const book = createAnswerBook(
    ({ row }) => `A${row + 1}`,
    (cells) => answered.push([...cells]),
  );
  book.clear((calls) => {
    sent.push([...calls]);
    return Promise.resolve(calls.flatMap((call) => answer(call) ?? []).map((row) => [row]));
  });
  return { book, sent, answered };
}

describe("createAnswerBook", () => {
  it("sends what all cells ask for in one go, and answers from memory afterwards", async () => {
    const { book, sent, answered } = open(({ args }) => [[args[0]?.[0]?.[0] ?? null]]);
    expect(book.ask("F", [[[1]]], cell(0))).toBeNull();
    expect(book.ask("F", [[[2]]], cell(1))).toBeNull();
    book.flush();
    await Promise.resolve();
    expect(sent.map((calls) => calls.map(({ address }) => address))).toEqual([["A1", "A2"]]);
    await new Promise(setImmediate);
    expect(answered).toEqual([[cell(0), cell(1)]]);
    expect(book.ask("F", [[[2]]], cell(1))).toEqual([[2]]);
    expect(book.pending()).toBe(0);
  });

  it("asks anew when an argument changed, and not twice while a call is under way", () => {
    const { book, sent } = open(() => [[0]]);
    book.ask("F", [[[1]]], cell(0));
    book.flush();
    book.ask("F", [[[1]]], cell(0));
    book.flush();
    book.ask("F", [[[3]]], cell(0));
    book.flush();
    expect(sent).toHaveLength(2);
    expect(book.pending()).toBe(2);
  });

  it("turns a call that fails into #VALUE!", async () => {
    const { book } = open(() => [[0]]);
    book.clear(() => Promise.reject(new Error("gone")));
    book.ask("F", [], cell(0));
    book.flush();
    await new Promise(setImmediate);
    expect(book.ask("F", [], cell(0))).toEqual([[{ error: "#VALUE!" }]]);
  });

  it("forgets answers of an earlier registration, those under way too", async () => {
    const { book, answered } = open(() => [[1]]);
    book.ask("F", [], cell(0));
    book.flush();
    book.clear(() => Promise.resolve([[[2]]]));
    await new Promise(setImmediate);
    expect(answered).toEqual([]);
    expect(book.ask("F", [], cell(0))).toBeNull();
  });
});
