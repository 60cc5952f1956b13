import { targetKinds } from "../../../../src/core/domain/kinds";
import type { Outcome } from "../../../../src/core/domain/outcome";
import { readOutcome } from "../../../../src/core/reading/readOutcome";
import { unitOfFigures } from "../../../../src/core/schema/cellReader";
import { numberWords, phrases } from "../../../../src/core/sheets/formulas/formulaPhrases";
import { outcomeOf, readBasisOutcome } from "../../../../src/core/sheets/formulas/formulaReading";
import * as caseTexts from "../../../cases/outcomeTexts";
import { noProgress, progressWords } from "../../../cases/progressWords";
import * as uncertainTexts from "../../../cases/uncertainTexts";
import { outcomeTexts } from "../../../formulas/randomRow";

const texts = [
  ...outcomeTexts,
  ...Object.values(phrases).flat(),
  ...numberWords.map(([word]) => word),
  ...[...Object.values(caseTexts), ...Object.values(uncertainTexts)].flatMap((cases) =>
    cases.map(({ text }) => text),
  ),
  ...noProgress,
  ...Object.values(progressWords).flat(),
];

describe("readBasisOutcome", () => {
  it.each([
    ["1 234,5", 1234.5],
    ["1\u00a0234", 1234],
    ["696 st.", 696],
    ["−5", -5],
    ["46,8 %", 0.468],
    ["två", 2],
    ["Ej genomförts.", 0],
  ])("reads %j", (text, value) => {
    expect(readBasisOutcome(text, "plain", "atLeast", null)).toBe(value);
  });

  it.each(["1.234", "12 34", "1234 567", "drygt 100", "+5 %", "flera", "1|2", "2021-03-11", "1e5"])(
    "keeps %j a text",
    (text) => {
      expect(outcomeOf(readBasisOutcome(text, "plain", "atLeast", null), "atLeast").state).toBe(
        "text",
      );
    },
  );

  it("takes a figure of per cent once, by what its cell shows", () => {
    expect(readBasisOutcome(85, "plain", "shareAtLeast", null)).toBe(0.85);
    expect(readBasisOutcome(0.85, "plain", "shareAtLeast", null)).toBe(0.85);
    expect(readBasisOutcome(1.2, "percent", "shareAtLeast", null)).toBe(1.2);
    expect(readBasisOutcome(44266, "date", "atLeast", null)).toEqual(expect.any(String));
  });

  it("takes blank cells and errors for no outcome, and never for 0", () => {
    for (const cell of [null, "", "\u00a0", "–", { error: "#N/A" }]) {
      expect(outcomeOf(readBasisOutcome(cell, "plain", "atLeast", null), "atLeast").state).toBe(
        "missing",
      );
    }
  });

  it("reads less than the core does, and never anything else", () => {
    const others = targetKinds.flatMap((kind) =>
      [null, "%", "kontroller"].flatMap((unit) =>
        texts.flatMap((text) => {
          const read = outcomeOf(readBasisOutcome(text, "plain", kind, unit), kind);
          if (read.state === "text") return [];
          const core = readOutcome(text, kind, { unit: unitOfFigures(kind, unit) });
          return isSame(read, core) ? [] : [{ text, kind, unit, read, core }];
        }),
      ),
    );
    expect(others).toEqual([]);
  });
});

/** A milestone may be reported as 0 or as not done. */
function isSame(one: Outcome, two: Outcome): boolean {
  if (one.state !== "number" || two.state !== "number") return one.state === two.state;
  return Math.abs(one.value - two.value) < 1e-12 && two.low === two.high;
}
