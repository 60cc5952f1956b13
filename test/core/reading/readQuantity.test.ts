import { isPercentUnit } from "../../../src/core/reading/isPercentUnit";
import { readQuantity } from "../../../src/core/reading/readQuantity";

describe("readQuantity", () => {
  it.each([
    [200, null, 200, false],
    [0, null, 0, false],
    [85, "%", 0.85, false],
    [0.85, "%", 0.85, false],
    ["'12", null, 12, true],
    ["200 st", null, 200, true],
    ["minst 200", null, 200, true],
    ["Högst 10 st", null, 10, true],
    ["4 gånger per år", null, 4, true],
    ["85 %", "%", 0.85, true],
    ["85", "%", 0.85, true],
    ["tjugofem", null, 25, true],
  ] as const)("%j with the unit %j", (value, unit, read, isText) => {
    expect(readQuantity(value, { unit })).toEqual({ state: "number", value: read, isText });
  });

  it.each([null, "", "-", "saknas", "\u00a0"])("%j is missing", (value) => {
    expect(readQuantity(value, { unit: null })).toEqual({ state: "missing" });
  });

  it.each(["flera", "1.234", "ca 200", "ett 25-tal", "200 av 300", "15–18 år"])(
    "%j cannot be read",
    (text) => {
      expect(readQuantity(text, { unit: null })).toEqual({ state: "unreadable", text });
    },
  );

  it("takes neither SANT nor what is no number", () => {
    expect(readQuantity(true, { unit: null })).toEqual({ state: "unreadable", text: "SANT" });
    expect(readQuantity(Number.NaN, { unit: null }).state).toBe("unreadable");
  });

  it("does not divide what the cell shows as per cent already", () => {
    const reading = readQuantity(1.5, { unit: "%", isPercentCell: true });
    expect(reading).toEqual({ state: "number", value: 1.5, isText: false });
  });
});

describe("isPercentUnit", () => {
  it.each(["%", " % ", "procent", "Procent", "per cent", "percent", "％", "% av eleverna"])(
    "%j is per cent",
    (unit) => {
      expect(isPercentUnit(unit)).toBe(true);
    },
  );

  it.each([null, "", "st", "procentenheter", "promille", "%-enheter"])("%j is not", (unit) => {
    expect(isPercentUnit(unit)).toBe(false);
  });
});
