import { readOutcome } from "../../../src/core/reading/readOutcome";
import { readPlainOutcome } from "../../../src/core/reading/readPlainOutcome";
import { readPlainText } from "../../../src/core/reading/readPlainText";
import { readText } from "../../../src/core/reading/readText";
import * as outcomeCases from "../../cases/outcomeTexts";
import * as progressCases from "../../cases/progressWords";
import * as uncertainCases from "../../cases/uncertainTexts";

const texts = Object.values({ ...outcomeCases, ...uncertainCases })
  .flat()
  .flatMap((row) => (typeof row === "object" && "text" in row ? [row.text] : []));
const words = Object.values(progressCases.progressWords).flat();

describe("the plain reading of formulas", () => {
  it.each([...texts, ...words])("knows no more than the full reading: %s", (text) => {
    const plain = readPlainText(text);
    const full = readText(text);
    // A sentence stays a text; whatever else is said must be what the pane says too.
    if (plain.state === "text") return;
    expect(full).toMatchObject(plain);
  });

  it.each([...texts, ...words])("knows no more of a milestone: %s", (text) => {
    const plain = readPlainOutcome(text, "done", false);
    if (plain.state === "text") return;
    expect(readOutcome(text, "done", { unit: null })).toMatchObject(plain);
  });

  it("reads most short texts", () => {
    const read = texts.filter((text) => readPlainText(text).state === readText(text).state);
    expect(read.length / texts.length).toBeGreaterThan(0.6);
  });
});
