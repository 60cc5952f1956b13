import { targetKinds } from "../../../src/core/domain/kinds";
import { readKind } from "../../../src/core/reading/readKind";
import { foldWord } from "../../../src/core/reading/words";

describe("readKind", () => {
  it.each([
    ["minst", "atLeast"],
    ["högst", "atMost"],
    ["öka", "increase"],
    ["öka till", "increaseTo"],
    ["öka med", "increaseBy"],
    ["öka med %", "increaseByPercent"],
    ["minska", "decrease"],
    ["minska till", "decreaseTo"],
    ["minska med", "decreaseBy"],
    ["minska med %", "decreaseByPercent"],
    ["andel minst", "shareAtLeast"],
    ["andel högst", "shareAtMost"],
    ["genomfört", "done"],
    ["löpande", "ongoing"],
    ["volym", "volume"],
    ["at least", "atLeast"],
    ["share at most", "shareAtMost"],
  ] as const)("%s is %s in any case, spacing and composition", (text, kind) => {
    expect(readKind(text)).toBe(kind);
    expect(readKind(` ${text.toUpperCase().normalize("NFD").replaceAll(" ", "\u00a0 ")} `)).toBe(
      kind,
    );
  });

  it.each(targetKinds)("knows the name in code: %s", (kind) => {
    expect(readKind(kind)).toBe(kind);
  });

  it.each([null, "", "-", "bättre", "minst 200", "öka kraftigt"])("%j is unknown", (text) => {
    expect(readKind(text)).toBeNull();
  });
});

describe("foldWord", () => {
  it("folds composition, case, width and spaces, and is done after once", () => {
    const folded = foldWord("\ufeff ÅTGÄRD\u00a0\u202f Ｔ１\u00ad ".normalize("NFD"));
    expect(folded).toBe("åtgärd t1");
    expect(foldWord(folded)).toBe(folded);
  });
});
