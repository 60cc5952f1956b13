import { readOutcome } from "../../../src/core/reading/readOutcome";
import { targetKinds } from "../../../src/core/domain/kinds";
import { noProgress, progressWords } from "../../cases/progressWords";
import { missing, zeros } from "../../cases/outcomeTexts";
import { unmeasured } from "../../cases/uncertainTexts";

const noUnit = { unit: null };
const countedKinds = [...targetKinds.filter((kind) => kind !== "done"), null];
const number = (value: number): object => ({ state: "number", value, low: value, high: value });

describe("readOutcome of a thing to be done", () => {
  const rows = Object.entries(progressWords).flatMap(([state, texts]) =>
    texts.flatMap((text) => [text, text.normalize("NFD")].map((form) => [form, state] as const)),
  );

  it.each(rows)("%s is %s", (text, state) => {
    expect(readOutcome(text, "done", noUnit)).toEqual({ state });
  });

  it.each(noProgress)("%s stays a text", (text) => {
    expect(readOutcome(text, "done", noUnit)).toEqual({ state: "text", text });
  });

  it("takes SANT and FALSKT, and leaves numbers as they are", () => {
    expect(readOutcome(true, "done", noUnit)).toEqual({ state: "done" });
    expect(readOutcome(false, "done", noUnit)).toEqual({ state: "notDone" });
    expect(readOutcome("1", "done", noUnit)).toEqual(number(1));
    expect(readOutcome(0, "done", noUnit)).toEqual(number(0));
    expect(readOutcome("1 utbildning genomförd", "done", noUnit)).toEqual(number(1));
  });
});

describe.each(countedKinds)("readOutcome of a count (%s)", (kind) => {
  it.each(["genomförts", "pågår", "klart", "ja", "x", "flera", "1.234"])("%s is text", (text) => {
    expect(readOutcome(text, kind, noUnit)).toEqual({ state: "text", text });
  });

  it("takes no SANT or FALSKT for 1 or 0", () => {
    expect(readOutcome(true, kind, noUnit)).toEqual({ state: "text", text: "SANT" });
    expect(readOutcome(false, kind, noUnit)).toEqual({ state: "text", text: "FALSKT" });
  });

  it.each(zeros.map(({ text }) => text))("%s is nought", (text) => {
    expect(readOutcome(text, kind, noUnit)).toEqual(number(0));
  });
});

describe("readOutcome", () => {
  const unknown = [...missing, ...unmeasured.filter(({ expected }) => expected === "missing")];

  it.each([...unknown.map(({ text }) => text), null])("%j is missing, never nought", (text) => {
    for (const kind of [...targetKinds, null]) {
      expect(readOutcome(text, kind, noUnit)).toEqual({ state: "missing" });
    }
  });

  it.each([
    [85, "%", false, 0.85],
    [46.8, "procent", false, 0.468],
    [0.85, "%", false, 0.85],
    [1, "%", false, 1],
    [-12.5, "%", false, -0.125],
    [1.2, "%", true, 1.2],
    [85, "st", false, 85],
    [85, null, false, 85],
    ["85", "%", false, 0.85],
    ["0,85", "%", false, 0.85],
    ["85 %", "%", false, 0.85],
    ["120 %", "%", false, 1.2],
    ["85 %", null, false, 0.85],
    ["104 st", "%", false, 104],
  ] as const)(
    "%j with the unit %j is the fraction it means",
    (value, unit, isPercentCell, read) => {
      expect(readOutcome(value, "shareAtLeast", { unit, isPercentCell })).toEqual(number(read));
    },
  );

  const changes = ["+10 %", "-5 %", "\u22125 %", "ökning med 5 %", "minskat med 5 procent", "+0 %"];

  it.each(changes)("takes no level from the change %s where per cent are not reported", (text) => {
    for (const kind of ["atLeast", "increase", "increaseByPercent", "done", null] as const) {
      expect(readOutcome(text, kind, { unit: "st" })).toEqual({ state: "text", text });
    }
  });

  it("takes a signed per cent for the level where per cent are reported", () => {
    expect(readOutcome("+10 %", "shareAtLeast", noUnit)).toEqual(number(0.1));
    expect(readOutcome("+10 %", "atLeast", { unit: "%" })).toEqual(number(0.1));
    expect(readOutcome("10 %", "atLeast", noUnit)).toEqual(number(0.1));
  });

  it("keeps the bounds of an approximate value, scaled as the value", () => {
    const about = { state: "number", value: 100, low: 90, high: 110 };
    expect(readOutcome("ca 100", "atLeast", noUnit)).toEqual(about);
    const share = { state: "number", value: 0.5, low: 0.45, high: 0.55 };
    expect(readOutcome("ca 50", "shareAtLeast", { unit: "%" })).toEqual(share);
  });

  it("takes no number that is none", () => {
    expect(readOutcome(Number.NaN, "atLeast", noUnit).state).toBe("text");
    expect(readOutcome(Infinity, "atLeast", noUnit).state).toBe("text");
  });
});
