import { judge } from "../../src/core/domain/judge";
import { judgedRow, questionOf } from "../../src/faces/cli/judgedRow";
import { ruleRows } from "./goldenRows";

const figures = ["ratio", "deviation", "change", "probability"] as const;
const codes = ["verdict", "reason", "interim"] as const;

describe("the cases of the verdict rules", () => {
  it("are 44", () => {
    expect(ruleRows).toHaveLength(44);
  });

  it.each(ruleRows)("$case", ({ input, expect: expected }) => {
    const row = judgedRow(input, 0, "sv");
    const question = questionOf(input, 0);
    if (!row.ok || !question.ok) throw new Error("the row could not be read");

    for (const answer of [row.value, judge(question.value)]) {
      for (const code of codes) expect(answer[code]).toBe(expected[code]);
      for (const figure of figures) {
        if (expected[figure] === null) expect(answer[figure]).toBeNull();
        else expect(answer[figure]).toBeCloseTo(expected[figure], 6);
      }
    }
  });
});
