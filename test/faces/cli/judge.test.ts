import { failureText } from "../../../src/core/language/failureText";
import { runWith } from "./memoryWorld";

async function judge(rows: unknown): Promise<readonly Record<string, unknown>[]> {
  const { exit, answer, note } = await runWith(["judge", "--json"], {
    input: JSON.stringify(rows),
  });
  expect({ exit, note }).toEqual({ exit: 0, note: "" });
  return JSON.parse(answer) as Record<string, unknown>[];
}

describe("judge", () => {
  it("answers with every key, null where there is nothing", async () => {
    const [answer] = await judge([{ kind: "minst", target: 200, outcome: 104 }]);
    expect(Object.keys(answer ?? {})).toEqual(
      "verdict reason ratio deviation change interim probability sentence".split(" "),
    );
    expect(answer).toMatchObject({
      verdict: "notMet",
      reason: null,
      ratio: 0.52,
      deviation: -96,
      change: null,
      interim: null,
      probability: null,
      sentence: expect.stringContaining("104"),
    });
  });

  it("reads figures that are texts", async () => {
    const answers = await judge([
      { kind: "minst", target: "200 st", outcome: "696 st." },
      { kind: "öka", baseline: "2 014", outcome: "2 483" },
      { kind: "andel minst", target: 85, outcome: "90 %", unit: "%" },
      { kind: "minst", target: 3, outcome: "Ej genomförts" },
      { kind: "genomfört", outcome: true },
      { kind: "minst", target: 3, outcome: true },
      { kind: "minst", target: 3, outcome: [4] },
    ]);
    expect(answers.map(({ verdict, reason }) => reason ?? verdict)).toEqual([
      "met",
      "met",
      "met",
      "notMet",
      "met",
      "notANumber",
      "notANumber",
    ]);
  });

  it("counts the period from the first of January where no start is given", async () => {
    const open = { kind: "minst", target: 200, outcome: 66, end: "2021-12-31" };
    const [assumed, stated] = await judge([
      { ...open, today: "2021-04-30" },
      { ...open, today: "2021-04-30", start: "2021-01-01" },
    ]);
    expect(assumed).toEqual(stated);
    expect(assumed).toMatchObject({ verdict: null, interim: "atRisk" });
    expect(assumed?.probability).toBeCloseTo(0.528, 3);
  });

  it("uses the machine's date where none is given, and --today before it", async () => {
    const input = JSON.stringify([{ kind: "minst", target: 2, outcome: 1, end: "2021-12-31" }]);
    const late = await runWith(["judge", "--json"], { input });
    const early = await runWith(["judge", "--json", "--today", "2021-06-30"], { input });
    expect(JSON.parse(late.answer)).toMatchObject([{ verdict: "notMet", interim: null }]);
    expect(JSON.parse(early.answer)).toMatchObject([{ verdict: null, interim: "atRisk" }]);
  });

  it.each([
    [undefined, "partlyMet"],
    [0.5, "partlyMet"],
    [0.6, "notMet"],
    [7, "partlyMet"],
    [-1, "partlyMet"],
    ["0.6", "partlyMet"],
  ])("takes the threshold %j", async (threshold, verdict) => {
    const row = { kind: "minst", target: 200, outcome: 104, graded: true, threshold };
    expect(await judge([row])).toMatchObject([{ verdict }]);
  });

  it("takes an empty list, a byte order mark and many rows", async () => {
    expect(await judge([])).toEqual([]);
    const marked = await runWith(["judge", "--json"], { input: "\uFEFF[]\n" });
    expect(marked).toEqual({ exit: 0, answer: "[]", note: "" });
    const row = { kind: "minst", target: 200, outcome: 104 };
    expect(await judge(Array.from({ length: 20_000 }, () => row))).toHaveLength(20_000);
  });

  it("explains in English", async () => {
    const input = JSON.stringify([{ kind: "minst", target: 200, outcome: 104 }]);
    const swedish = await runWith(["judge", "--json"], { input });
    const english = await runWith(["judge", "--json", "--lang", "en"], { input });
    expect(english.exit).toBe(0);
    expect(english.answer).not.toBe(swedish.answer);
  });

  it.each([
    ["", { code: "input.notJson" }],
    ["[{", { code: "input.notJson" }],
    ["{}", { code: "input.notList" }],
    ["null", { code: "input.notList" }],
    ["[{}, 3]", { code: "input.notRows", facts: { position: 2 } }],
    ["[null]", { code: "input.notRows", facts: { position: 1 } }],
    ["[[]]", { code: "input.notRows", facts: { position: 1 } }],
    ['[{"end":"2021-02-30"}]', { code: "input.badDate", facts: { value: '"2021-02-30"' } }],
  ] as const)("refuses %j with a sentence", async (input, failure) => {
    const note = failureText(failure, "sv");
    expect(await runWith(["judge", "--json"], { input })).toEqual({ exit: 2, answer: "", note });
  });
});
