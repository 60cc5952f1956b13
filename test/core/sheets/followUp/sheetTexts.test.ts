import { freeSheetName } from "../../../../src/core/sheets/freeSheetName";
import { shortText } from "../../../../src/core/sheets/shortText";
import { sheetOf, workbookOf } from "../../workbookOf";

describe("freeSheetName", () => {
  const named = (...names: readonly string[]) =>
    workbookOf(...names.map((name) => sheetOf(name, [])));

  it("takes the wanted name where it is free, and a number where it is not", () => {
    expect(freeSheetName(named("Löften"), "Översikt")).toBe("Översikt");
    expect(freeSheetName(named("ÖVERSIKT"), "Översikt")).toBe("Översikt (2)");
    expect(freeSheetName(named("Översikt", "översikt (2)"), "Översikt")).toBe("Översikt (3)");
  });

  it("keeps to 31 characters, and never cuts one in half", () => {
    const long = "a".repeat(31);
    expect(freeSheetName(named(long), long)).toBe(`${"a".repeat(27)} (2)`);
    expect(freeSheetName(named(), `${"a".repeat(30)}🚔`)).toBe("a".repeat(30));
  });
});

describe("shortText", () => {
  it.each([
    ["Minst 200\r\nkontroller", 120, "Minst 200 kontroller"],
    ["\u0000a\u0007b", 120, "a b"],
    ["abcdef", 6, "abcdef"],
    ["abcdefg", 6, "abcde…"],
    ["abcd🚔fg", 6, "abcd…"],
    ["\ud800lös", 120, "lös"],
    [" =1+1 ", 120, "=1+1"],
  ])("makes one line of %j within %i", (text, limit, short) => {
    expect(shortText(text, limit)).toBe(short);
  });
});
