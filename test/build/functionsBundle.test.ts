import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { codeOf, installCustomFunctions } from "../faces/functions/customFunctionsDouble";
import { documentRows, ruleRows } from "../golden/goldenRows";

/**
 * Minifying calls some properties of functions.js by a letter. Whether the file still answers as its
 * source does can only be seen in the file, so every function is asked the same of both.
 */

type Compute = (...args: unknown[]) => unknown;
let built: ReadonlyMap<string, Compute>;
let source: ReadonlyMap<string, Compute>;

beforeAll(async () => {
  built = installCustomFunctions();
  runInNewContext(readFileSync("dist/functions.js", "utf8"), { CustomFunctions });
  source = installCustomFunctions();
  await import("../../src/faces/functions/functions");
});

/** Answers and errors as plain text: an error by its code and its words. */
function answerOf(functions: ReadonlyMap<string, Compute>, name: string, args: unknown[]): string {
  const told = (value: unknown): unknown =>
    value instanceof Error ? [codeOf(value), value.message] : value;
  try {
    const answer = functions.get(name)?.(...args.map((cell) => [[cell]])) as unknown[][];
    return JSON.stringify(answer.map((row) => row.map(told)));
  } catch (error) {
    return JSON.stringify(["thrown", told(error)]);
  }
}

function expectSame(name: string, ...args: unknown[]): void {
  const call = `${name}(${JSON.stringify(args)})`;
  expect([call, answerOf(built, name, args)]).toEqual([call, answerOf(source, name, args)]);
}

describe("the built functions.js", () => {
  it("answers the golden cases as its source does", () => {
    const rows: readonly Readonly<Record<string, unknown>>[] = [
      ...documentRows.map((row) => ({ ...row })),
      ...ruleRows.map(({ input }) => ({ ...input })),
    ];
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      const { kind, target, outcome, baseline, scope, outcomeScope, unit, end } = row;
      const pledge = [kind, target, outcome, baseline ?? ""];
      for (const threshold of ["", 0.5]) {
        expectSame("BEDOMNING", ...pledge, end, "", threshold, scope, outcomeScope);
        expectSame("BEDOMNING", ...pledge, "2021-12-31", "2021-04-30", threshold, scope);
        expectSame("BEDOMNING", ...pledge, "2021-12-31", "2021-04-30", threshold, "", "", 0.5);
      }
      expectSame("MALUPPFYLLELSE", ...pledge);
      expectSame("AVVIKELSE", ...pledge);
      expectSame("FORKLARING", ...pledge, unit, scope);
      expectSame("FORKLARING", ...pledge, unit, scope, "2021-12-31", "2021-04-30", 0.5, "", 0.5);
      expectSame("FORANDRING", outcome, baseline);
      expectSame("TAKT", target, outcome, 0.5);
      expectSame("UTSIKT", outcome, 0.5);
      expectSame("CHANS", kind, target, outcome, 0.5);
      expectSame("LASTAL", outcome);
      expectSame("BASVARDE", outcome, "+46,8 %", "");
      expectSame("PERIODNAMN", end);
    }
  });

  it("answers any cells as its source does", () => {
    const kinds = "minst högst öka öka_till öka_med öka_med_% minska andel_minst genomfört volym";
    const cell = fc.oneof(
      fc.constantFrom(null, "", 0, 1, "0", 0.5, -3, 200, 4.5, true, { code: "#N/A" }, "Uppfyllt"),
      fc.constantFrom("drygt 100", "85 %", "pågår", "klart", "1.234", "flera", "tjugofem", "inga"),
      fc.constantFrom("i skolor", "på skolan", "2021-12-31", 44561, 44316, "Risk", "möten", "%"),
    );
    const kind = fc.constantFrom(...kinds.split(" ").map((name) => name.replaceAll("_", " ")));
    const names = [...source.keys()];
    expect(names.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(kind, fc.array(cell, { minLength: 10, maxLength: 10 }), (first, cells) => {
        for (const name of names) {
          expectSame(name, first, ...cells);
          expectSame(name, ...cells);
        }
      }),
      { numRuns: 300 },
    );
  });
});
