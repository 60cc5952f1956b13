import { findingSeverities, type FindingCode } from "../../../src/core/findings/finding";
import { findingName } from "../../../src/core/language/findingName";
import { languages, type Language } from "../../../src/core/language/language";
import { paneWordsIn } from "../../../src/core/language/paneWordsIn";

/** Every text of a tree of words by its path; functions by their own number of arguments. */
function leaves(value: unknown, path = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[path, value]]);
  if (typeof value === "function") return new Map([[path, `function of ${String(value.length)}`]]);
  return new Map(
    Object.entries(value ?? {}).flatMap(([name, part]) => [...leaves(part, `${path}.${name}`)]),
  );
}

describe("the pane's words", () => {
  it("have the same entries in both languages, and none is empty", () => {
    const [swedish, english] = [leaves(paneWordsIn("sv")), leaves(paneWordsIn("en"))];
    expect([...english.keys()]).toEqual([...swedish.keys()]);
    expect([...swedish.values(), ...english.values()].filter((text) => text === "")).toEqual([]);
  });

  it.each<[Language, number, string, string, string]>([
    ["sv", 1, "1 fel", "1 varning", "1 tips"],
    ["sv", 2, "2 fel", "2 varningar", "2 tips"],
    ["en", 1, "1 error", "1 warning", "1 tip"],
    ["en", 2, "2 errors", "2 warnings", "2 tips"],
  ])("count in %s: %i", (language, count, error, warning, tip) => {
    const { severity } = paneWordsIn(language);
    expect(severity.error.counted(count)).toBe(error);
    expect(severity.warning.counted(count)).toBe(warning);
    expect(severity.tip.counted(count)).toBe(tip);
  });

  it("sum up only what there is", () => {
    const { summary } = paneWordsIn("sv");
    expect(summary({ error: 2, warning: 1, tip: 3 })).toBe("2 fel, 1 varning och 3 tips");
    expect(summary({ error: 0, warning: 2, tip: 0 })).toBe("2 varningar");
    expect(summary({ error: 0, warning: 0, tip: 0 })).toBe("inga saker att se över");
  });

  it("tell context with its scope, without saying its preposition twice", () => {
    const { context } = paneWordsIn("sv").status;
    expect(context("696", "hela Eskilstuna", null)).toBe(
      "696 i hela Eskilstuna – visas som sammanhang, räknas inte",
    );
    expect(context("696", "i hela Eskilstuna", "2021-T3")).toMatch(/^696 i hela .* \(2021-T3\) –/);
  });
});

describe.each(languages)("findingName (%s)", (language) => {
  it("names every code by a name of its own", () => {
    const codes = Object.keys(findingSeverities) as FindingCode[];
    const names = codes.map((code) => findingName(code, language));
    expect(new Set(names).size).toBe(codes.length);
  });
});
