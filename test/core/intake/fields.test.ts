import { dayOf } from "../../../src/core/domain/day";
import {
  periodText,
  readLasting,
  readTarget,
  targetText,
} from "../../../src/core/intake/fieldText";
import { markedPieces } from "../../../src/core/intake/markedPieces";
import { sentences } from "../../../src/core/intake/sentences";

describe("the fields of a proposal", () => {
  it.each([
    ["85 %", "shareAtLeast", null, 0.85],
    ["2,5", "atLeast", null, 2.5],
    ["10 %", "decreaseByPercent", null, 0.1],
    ["80 %", "increaseTo", "%", 0.8],
  ] as const)("show %s and read it back", (text, kind, unit, target) => {
    expect(targetText({ kind, unit, target })).toBe(text);
    expect(readTarget(text, { kind, unit })).toBe(target);
  });

  it("read a share without its sign, and refuse what is no number", () => {
    expect(readTarget("85", { kind: "shareAtLeast", unit: null })).toBe(0.85);
    expect(readTarget(" ", { kind: "atLeast", unit: null })).toBeNull();
    expect(readTarget("många", { kind: "atLeast", unit: null })).toBeUndefined();
    expect(readTarget("cirka 5", { kind: "atLeast", unit: null })).toBeUndefined();
  });

  it("read a period into year and days, and show it again", () => {
    const part = readLasting("T2", 2021);
    expect(part).toEqual({ year: 2021, start: dayOf(2021, 5, 1), end: dayOf(2021, 8, 31) });
    expect(part && periodText(part)).toBe("2021-T2");
    expect(readLasting("2022", null)).toEqual({ year: 2022, start: null, end: null });
    expect(readLasting("snart", 2021)).toBeNull();
  });
});

it("marks are cut where they begin and end, and cover no word twice", () => {
  const text = "Minst 200 kontroller";
  const spans = {
    kind: [{ start: 0, end: 9 }],
    value: [{ start: 6, end: 9 }],
    unit: [{ start: 10, end: 99 }],
  };
  expect(markedPieces(text, spans)).toEqual([
    { text: "Minst 200", part: "kind" },
    { text: " kontroller", part: null },
  ]);
});

it.each([
  ["Hela Ekby 696 st. I centrum 104.", ["Hela Ekby 696 st.", "I centrum 104."]],
  ["Vi deltog bl.a. vid tre möten. Bra!", ["Vi deltog bl.a. vid tre möten.", "Bra!"]],
  ["Den 3. maj\nEj genomfört", ["Den 3. maj", "Ej genomfört"]],
])("sentences of %s end where they end", (text, parts) => {
  const found = sentences(text);
  expect(found.map((one) => one.text)).toEqual(parts);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
});
