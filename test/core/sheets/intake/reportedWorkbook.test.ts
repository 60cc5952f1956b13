import { operate } from "../../../../src/core/operate";
import { reportedWorkbook } from "../../../../src/core/sheets/intake/reportedWorkbook";
import { stateAt } from "../../../../src/core/sheets/followUp/followUpSheets";
import { applyToValue } from "../applyToValue";
import { clicked, columnOf, onlyFollowUp, periodIn, strict, valueOf } from "../planned";
import { pledgeSheet, workbookOf } from "../../workbookOf";

const period = periodIn("2021");
const made = clicked(
  workbookOf(
    pledgeSheet({}, { LöftesID: "E21-3", Löfte: "85 %", Måltyp: "andel minst", Målvärde: 0.85 }),
  ),
  "2021",
);
const returned = reportedWorkbook(
  [
    {
      id: "E21-2",
      cells: {
        outcome: 104,
        outcomeText: "104 st",
        scope: "centrum",
        reason: "Pandemin",
        reasonCategory: "Pandemi",
      },
    },
    { id: "E21-3", cells: { outcome: 0.9 } },
    { id: "E99-1", cells: { outcome: 5 } },
  ],
  period,
);
const plan = (workbook = made) =>
  valueOf(operate(workbook, { kind: "collect", returned, fileName: "text" }, strict));

describe("the outcomes of a text", () => {
  it("fill the empty cells of the follow-up of their period, and say which pledge is not there", () => {
    const { notes, questions, changes } = plan();
    expect(questions).toEqual([]);
    expect(notes.map(({ code, facts }) => [code, facts["count"], facts["names"]])).toEqual([
      ["cells.filled", 6, undefined],
      ["answers.unmatched", 1, "E99-1"],
    ]);
    const filled = onlyFollowUp(applyToValue(made, changes));
    expect(columnOf(filled, "outcome")).toEqual([104, 0.9]);
    expect(columnOf(filled, "reasonCategory")).toEqual(["Pandemi", null]);
  });

  it("are asked about where something else stands, and are the same the second time", () => {
    const now = applyToValue(made, plan().changes);
    expect(plan(now).notes.at(-1)?.code).toBe("nothing.toDo");
    const sheet = onlyFollowUp(now);
    const [row] = sheet.rows;
    const column = sheet.columns.get("outcome") ?? 0;
    const place = { row: row?.row ?? 0, column };
    const typed = applyToValue(now, [
      {
        kind: "writeCells",
        sheet: sheet.sheet.name,
        cells: [{ ...place, from: stateAt(sheet.sheet, place.row, column), to: 110 }],
      },
    ]);
    expect(
      plan(typed).questions.map(({ code, facts }) => [code, facts["mine"], facts["theirs"]]),
    ).toEqual([["answer.conflict", 110, 104]]);
    expect(plan(typed).changes).toEqual([]);
  });
});
