import { isoToDay } from "../../src/core/domain/day";
import { judge } from "../../src/core/domain/judge";
import { judgedRow, questionOf } from "../../src/faces/cli/judgedRow";
import { documentRows, reasonsByName, verdictsByName } from "./goldenRows";

const closed = isoToDay("2023-06-01") ?? 0;

describe.each([
  { mode: "strict", graded: false },
  { mode: "graded", graded: true },
])("the pledges of the documents, $mode", ({ graded }) => {
  it.each(documentRows)("$id", (row) => {
    const expected = {
      verdict: verdictsByName[graded ? row.verdictGraded : row.verdictStrict],
      reason: row.reason === null ? null : reasonsByName[row.reason],
    };

    const answer = judgedRow({ ...row, graded }, closed, "sv");
    const question = questionOf({ ...row, graded }, closed);

    expect(answer).toMatchObject({ ok: true, value: expected });
    expect(question.ok && judge(question.value)).toMatchObject(expected);
  });
});

describe("the documents as a whole", () => {
  it("holds 65 pledges of which 50 cannot be judged", () => {
    const answers = documentRows.map((row) => judgedRow({ ...row }, closed, "sv"));
    const verdicts = answers.map((answer) => answer.ok && answer.value.verdict);

    expect(verdicts).toHaveLength(65);
    expect(verdicts.filter((verdict) => verdict === "notJudged")).toHaveLength(50);
    expect(verdicts.filter((verdict) => verdict === "met")).toHaveLength(9);
  });
});
