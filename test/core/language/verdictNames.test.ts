import { targetKinds } from "../../../src/core/domain/kinds";
import { rollUp } from "../../../src/core/domain/rollUp";
import { interims, reasons, verdicts } from "../../../src/core/domain/verdict";
import { headline } from "../../../src/core/language/headline";
import { languages } from "../../../src/core/language/language";
import {
  interimName,
  kindName,
  reasonWords,
  verdictName,
} from "../../../src/core/language/verdictNames";
import { interimSymbols, verdictSymbols } from "../../../src/core/language/verdictSymbols";
import { readKind } from "../../../src/core/reading/readKind";

const standing = (verdict: (typeof verdicts)[number]) => ({ verdict, interim: null });

describe("the words of verdicts", () => {
  it("are those that staff know", () => {
    expect(verdicts.map((verdict) => verdictName(verdict, "sv"))).toEqual([
      "Uppfyllt",
      "Delvis uppfyllt",
      "Ej uppfyllt",
      "Kan ej bedömas",
    ]);
    expect(interims.map((interim) => interimName(interim, "sv"))).toEqual([
      "I fas",
      "Risk",
      "Efter plan",
      "Ej påbörjat",
      "Ej rapporterat",
      "Ingen prognos",
    ]);
  });

  it.each(languages)("are all different in %s, so that none is taken for another", (language) => {
    const names = [
      ...verdicts.map((verdict) => verdictName(verdict, language)),
      ...interims.map((interim) => interimName(interim, language)),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  it("have symbols that are all different", () => {
    const symbols = [...Object.values(verdictSymbols), ...Object.values(interimSymbols)];
    expect(new Set(symbols).size).toBe(verdicts.length + interims.length);
  });

  it.each(languages)("name kinds in %s as they are read back", (language) => {
    for (const kind of targetKinds) expect(readKind(kindName(kind, language))).toBe(kind);
  });

  it.each(languages)("say for every reason in %s what to write instead", (language) => {
    for (const reason of reasons) {
      const { phrase, remedy } = reasonWords(reason, "atLeast", language);
      expect(phrase).toMatch(/^[^A-ZÅÄÖ].*[^.]$/);
      expect(remedy).toMatch(/^[A-ZÅÄÖ].*\.$/);
    }
    expect(reasonWords("noTarget", "volume", language)).not.toEqual(
      reasonWords("noTarget", "atLeast", language),
    );
  });
});

describe("headline", () => {
  const met = standing("met");
  const open = { verdict: null, interim: "atRisk" } as const;

  it("counts what can be judged", () => {
    const five = [met, met, met, standing("notMet"), standing("notMet")];
    expect(headline(rollUp(five), "sv")).toBe(
      "3 av 5 bedömbara löften uppfyllda (0 kan ej bedömas)",
    );
    expect(headline(rollUp([met, standing("partlyMet"), standing("notJudged")]), "en")).toBe(
      "1 of 2 pledges that can be judged are met (1 cannot be judged)",
    );
  });

  it("tells of open periods, and of none at all", () => {
    expect(headline(rollUp([met, open, open]), "sv")).toBe(
      "1 av 1 bedömbara löften uppfyllda (0 kan ej bedömas, 2 pågår)",
    );
    expect(headline(rollUp([]), "sv")).toBe("inga löften");
    expect(headline(rollUp([]), "en")).toBe("no pledges");
  });
});
