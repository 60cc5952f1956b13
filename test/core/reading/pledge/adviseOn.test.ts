import { adviseOn, type AdviceCode } from "../../../../src/core/reading/pledge/adviseOn";
import { findVague } from "../../../../src/core/reading/pledge/findVague";
import { promisedEffect } from "../../../../src/core/reading/pledge/promisedEffect";
import { readPledge } from "../../../../src/core/reading/pledge/readPledge";
import { saidPlace } from "../../../../src/core/reading/pledge/saidPlace";
import { severalParties } from "../../../../src/core/reading/pledge/severalParties";

describe("adviseOn", () => {
  const cases: readonly (readonly [string, readonly AdviceCode[]])[] = [
    ["Polisen ska genomföra minst 20 trafikkontroller i centrum under 2023", []],
    ["Polisen ska genomföra minst 20 trafikkontroller", ["period.missing", "scope.missing"]],
    ["Kommunen ska fortsätta utveckla samarbetet under 2023", ["target.missing", "wording.vague"]],
    [
      "Tryggheten i centrum ska öka",
      ["baseline.missing", "effect.unmeasured", "period.missing", "responsible.missing"],
    ],
    [
      "Polisen och kommunen ska hålla minst 4 möten och minst 2 vandringar i Lund under 2023",
      ["target.several", "responsible.several"],
    ],
    ["Välkommen till vår kommun", []],
  ];

  it.each(cases)("says what »%s« lacks", (text, lacks) => {
    expect(adviseOn(readPledge(text))).toEqual(lacks);
  });
});

describe("findVague", () => {
  const found = (text: string): readonly string[] =>
    findVague(text).map(({ start, end }) => text.slice(start, end));

  it("finds words of effort, by their place in the text as it was given", () => {
    expect(found("Vi ska  FORTSÄTTA att verka för trygghet")).toEqual(["FORTSÄTTA", "verka"]);
    expect(found("Göra sitt yttersta")).toEqual(["Göra sitt yttersta"]);
    expect(found("Hålla tre möten")).toEqual([]);
  });

  it("tells a few of many", () => {
    expect(findVague("verka ".repeat(500))).toHaveLength(3);
  });
});

describe("promisedEffect", () => {
  it.each([
    ["Öka kunskapen om droger hos föräldrar", "kunskapen"],
    ["Kommunen ska bli tryggare", "tryggare"],
    ["Genomföra tio vandringar för att öka tryggheten", null],
    ["Tryggheten är viktig", null],
    ["Minst tio kontroller", null],
  ])("of »%s« is %s", (text, effect) => {
    expect(promisedEffect(text)).toBe(effect);
  });
});

describe("saidPlace", () => {
  const placeOf = (text: string): string => saidPlace(text, readPledge(text).proposals[0]);

  it("has the small words that stand before the place", () => {
    expect(placeOf("Minst tio möten i de norra stadsdelarna")).toBe("i de norra stadsdelarna");
    expect(placeOf("Minst tio kontroller utanför skolor")).toBe("utanför skolor");
    expect(placeOf("Minst tio kontroller")).toBe("");
  });
});

describe("severalParties", () => {
  it.each(["Polisen och kommunen", "KLK/Polisen", "Polisen i samverkan med skolan", "SN, KFN"])(
    "is true of »%s«",
    (cell) => {
      expect(severalParties(cell)).toBe(true);
    },
  );

  it.each([
    "Polisen",
    "Eskilstuna kommun",
    "Lokalpolisområde Norr",
    "Polisen (rapporterar) och skolan",
  ])("is false of »%s«", (cell) => {
    expect(severalParties(cell)).toBe(false);
  });
});
