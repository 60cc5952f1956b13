import { dayToSerial, isoToDay } from "../../../src/core/domain/day";
import { documentRows, ruleRows } from "../../golden/goldenRows";
import { interimName, verdictName } from "../../../src/core/language/verdictNames";
import { maluppfyllelse, avvikelse } from "../../../src/faces/functions/attainmentFigures";
import { bedomning } from "../../../src/faces/functions/bedomning";
import { codeOf, installCustomFunctions, thrownBy } from "./customFunctionsDouble";

beforeAll(() => {
  installCustomFunctions();
});

/** How Excel passes an empty cell: 0 on the desktop, null on the web. */
const blanks = [
  { blank: 0, host: "desktop" },
  { blank: null, host: "web" },
];

const serial = (iso: string): number => dayToSerial(isoToDay(iso) ?? 0);
const only = (answer: unknown[][]): unknown => codeOf(answer[0]?.[0]);
const judged = (...args: unknown[]): unknown => {
  const cells = Array.from({ length: 9 }, (_, at) => [[args[at] ?? null]]);
  const [a, b, c, d, e, f, g, h, i] = cells;
  return only(bedomning(a, b, c, d, e, f, g, h, i));
};

describe.each(blanks)("BEDOMNING with blanks as on the $host", ({ blank }) => {
  it.each(documentRows.map((row) => [row.id, row] as const))("%s", (_, row) => {
    const outcome = row.outcome ?? "";
    const args = [row.kind, row.target ?? blank, outcome, row.baseline ?? ""];
    const scopes = [row.scope ?? blank, row.outcomeScope ?? blank];

    const strict = judged(...args, blank, blank, blank, ...scopes);
    const graded = judged(...args, blank, blank, 0.5, ...scopes);

    expect(String(strict).split(" – ")[0]).toBe(row.verdictStrict);
    expect(String(graded).split(" – ")[0]).toBe(row.verdictGraded);
  });

  // A formula has no start of its own, so a period that begins in March cannot be "not begun" in it.
  const rulesWithTarget = ruleRows.filter(
    ({ input }) => input.target !== 0 && input.start === "2021-01-01",
  );
  it.each(rulesWithTarget.map((row) => [row.case, row] as const))(
    "%s",
    (_, { input, expect: answer }) => {
      const text = judged(
        input.kind,
        input.target ?? blank,
        input.outcome ?? "",
        input.baseline ?? (/^öka$|%$/.test(String(input.kind)) ? "" : blank),
        serial(String(input.end)),
        serial(String(input.today)),
        input.graded === true ? 0.5 : blank,
        input.scope ?? blank,
        input.outcomeScope ?? blank,
      );

      const name = answer.verdict
        ? verdictName(answer.verdict, "sv")
        : answer.interim && interimName(answer.interim, "sv");
      expect(String(text).split(" – ")[0]).toBe(name);
    },
  );

  it("takes a target of 0 for none, and says that it may be either", () => {
    expect(judged("minst", blank, 4)).toBe("Kan ej bedömas – målvärde saknas eller är 0");
    expect(judged("volym", blank, 4)).toBe("Kan ej bedömas – löftet har inget mål");
    expect(judged("öka", blank, 4, 3)).toBe("Uppfyllt");
    expect(judged("genomfört", blank, "ja")).toBe("Uppfyllt");
  });

  it("takes a threshold outside 0–1 for none", () => {
    expect(judged("minst", 4, 3, blank, blank, blank, 0.75)).toBe("Delvis uppfyllt");
    for (const threshold of [blank, -1, 1.5, "", "x"]) {
      expect(judged("minst", 4, 3, blank, blank, blank, threshold)).toBe("Ej uppfyllt");
    }
  });

  it("needs both end and reporting date for an open period", () => {
    const [end, today] = [serial("2021-12-31"), serial("2021-04-30")];
    expect(judged("minst", 200, 66, blank, end, today)).toBe("Risk");
    expect(judged("minst", 200, 66, blank, end, blank)).toBe("Ej uppfyllt");
    expect(judged("minst", 200, 66, blank, blank, today)).toBe("Ej uppfyllt");
    expect(judged("minst", 200, 66, blank, "2021-12-31", "2021-04-30")).toBe("Risk");
  });

  it("does not take a baseline of 0 for one where the kind does without", () => {
    expect(judged("minska till", 30, 25, blank)).toBe("Uppfyllt");
    expect(judged("öka till", 11, 11, blank)).toBe("Uppfyllt");
  });
});

describe("MALUPPFYLLELSE and AVVIKELSE", () => {
  const closedRules = ruleRows.filter(
    ({ input }) => input.target !== 0 && String(input.today) >= String(input.end) && !input.graded,
  );
  it.each(closedRules.map((row) => [row.case, row] as const))(
    "%s",
    (_, { input, expect: answer }) => {
      const args = [input.kind, input.target, input.outcome ?? "", input.baseline].map((cell) => [
        [cell ?? null],
      ]);
      const isScoped = answer.reason === "wrongScope";
      const ratio = only(maluppfyllelse(...args));
      const deviation = only(avvikelse(...args));
      if (isScoped) return;
      if (answer.ratio === null) expect(ratio).toBe("#N/A");
      else expect(ratio).toBeCloseTo(answer.ratio, 6);
      if (answer.deviation === null) expect(deviation).toBe("#N/A");
      else expect(deviation).toBeCloseTo(answer.deviation, 6);
    },
  );
});

describe("shapes", () => {
  it("answers each row of a column and spreads a single cell over it", () => {
    expect(
      bedomning([["minst"]], [[4], [5], [6]], [[5]], null, null, null, null, null, null),
    ).toEqual([["Uppfyllt"], ["Uppfyllt"], ["Ej uppfyllt"]]);
  });

  it("answers a rectangle in its own shape", () => {
    expect(maluppfyllelse([["minst"]], [[2, 4]], [[1, 1]], null)).toEqual([[0.5, 0.25]]);
  });

  it.each([
    { shape: "columns of different length", target: [[4], [5]], outcome: [[1], [2], [3]] },
    { shape: "a row beside a column", target: [[4, 5]], outcome: [[1], [2]] },
  ])("refuses $shape with #VALUE!", ({ target, outcome }) => {
    expect(thrownBy(() => maluppfyllelse([["minst"]], target, outcome, null))).toBe("#VALUE!");
  });

  it("takes an omitted argument and the host's own last one for nothing", () => {
    const invocation = { address: "Blad1!A1" };
    expect(
      bedomning([["minst"]], [[4]], [[5]], null, null, null, null, null, null, invocation),
    ).toEqual([["Uppfyllt"]]);
  });
});

describe("errors in arguments", () => {
  it.each([
    [{ type: "Error", basicType: "Error", basicValue: "#N/A", code: "#N/A" }, "#N/A"],
    [{ type: "Error", basicValue: "#DIV/0!" }, "#DIV/0!"],
    [{ code: "#NUM!" }, "#NUM!"],
    [{ code: "#NULL!" }, "#NULL!"],
    [{ code: "#VALUE!" }, "#VALUE!"],
    [{ code: "#REF!" }, "#VALUE!"],
    [{ code: "#NAME?" }, "#VALUE!"],
    [{ type: "Entity", text: "x", basicType: "Error", basicValue: "#VALUE!" }, "#VALUE!"],
  ])("passes %o on as %s, and only in its row", (error, code) => {
    const answers = bedomning(
      [["minst"]],
      [[4], [4]],
      [[error], [5]],
      null,
      null,
      null,
      null,
      null,
      null,
    );
    expect(answers.map(([answer]) => codeOf(answer))).toEqual([code, "Uppfyllt"]);
  });

  it("unwraps data types", () => {
    const four = { type: "FormattedNumber", basicValue: 4, numberFormat: "0" };
    const minst = { type: "String", basicType: "String", basicValue: "minst" };
    expect(judged(minst, four, { type: "Double", basicValue: 5 })).toBe("Uppfyllt");
    expect(judged("minst", 4, { type: "Empty", basicValue: "" })).toBe(
      "Kan ej bedömas – inget utfall är redovisat",
    );
  });

  it("says #VALUE! where a date is none", () => {
    expect(judged("minst", 4, 5, null, "våren")).toBe("#VALUE!");
    expect(judged("minst", 4, 5, null, null, 2021)).toBe("#VALUE!");
  });
});
