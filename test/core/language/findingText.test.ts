import { findingSeverities, type FindingCode } from "../../../src/core/findings/finding";
import { englishFindings } from "../../../src/core/language/en/findings";
import { findingText } from "../../../src/core/language/findingText";
import { languages } from "../../../src/core/language/language";
import { swedishFindings } from "../../../src/core/language/sv/findings";

/** Every sentence by its path: "target.missing noKind matter" → its text. */
function sentences(words: object, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === "string") return [[`${path}${name}`, value] as const];
    return typeof value === "object" && value !== null ? sentences(value, `${path}${name} `) : [];
  });
}

const blanks = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))].sort();

const swedish = sentences(swedishFindings.words);
const english = sentences(englishFindings.words);

describe("the words of findings", () => {
  it("are there for every code, in both languages, for the same cases", () => {
    const codes = Object.keys(findingSeverities);
    expect([...new Set(swedish.map(([path]) => path.split(" ")[0]))].sort()).toEqual(codes.sort());
    expect(english.map(([path]) => path)).toEqual(swedish.map(([path]) => path));
  });

  it("have the same blanks in both languages", () => {
    const blanksOf = (all: typeof swedish) => all.map(([path, text]) => [path, blanks(text)]);
    expect(blanksOf(english)).toEqual(blanksOf(swedish));
  });

  it("name a place or a sheet in every matter", () => {
    const placeless = swedish.filter(
      ([path, text]) => path.endsWith("matter") && !/\{(?:place|sheet)\}/.test(text),
    );
    expect(placeless).toEqual([]);
  });

  it("are sentences that end", () => {
    expect([...swedish, ...english].filter(([, text]) => !/[.?!]$/.test(text))).toEqual([]);
  });
});

describe("findingText", () => {
  const place = { sheet: "Löften", row: 6, column: 3, heading: "Målvärde" };
  const facts = { id: "E21-2", value: 12345.5, unit: "", target: 200 };

  it.each(languages)("fills every blank in %s", (language) => {
    const code: FindingCode = "outcome.improbable";
    const { matter, remedy, text } = findingText(
      { code, severity: "warning", places: [place], facts },
      language,
    );
    expect(text).toBe(`${matter} ${remedy}`);
    expect(text).toContain("D7");
    expect(text).toContain(language === "sv" ? "12\u00a0345,5 (" : "12,345.5 (");
    expect(text).not.toMatch(/[{}]| {2}/);
  });

  it.each(["id.duplicate", "key.duplicate"] as const)("names both rows of %s, or some", (code) => {
    const other = { ...place, row: 7 };
    const pair = { code, severity: "error", places: [place, other] } as const;
    const textOf = (count: number, kind: string): string =>
      findingText({ ...pair, facts: { id: "1", period: "T1", count, case: kind } }, "sv").matter;
    expect(textOf(2, "pair")).toMatch(/, i D7 .* och D8 /);
    expect(textOf(2, "pair")).not.toContain("bland annat");
    expect(textOf(3, "several")).toContain("bland annat");
  });

  it("takes a cell's text as it stands", () => {
    const finding = {
      code: "outcome.orphan",
      severity: "error",
      places: [place],
      facts: { id: "$& {place} <b>" },
    } as const;
    expect(findingText(finding, "sv").matter).toContain("$& {place} <b>");
  });
});
