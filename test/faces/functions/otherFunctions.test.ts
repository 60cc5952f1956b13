import { dayOf, dayToSerial } from "../../../src/core/domain/day";
import { periodName, periodOf } from "../../../src/core/domain/period";
import { tertialName } from "../../../src/core/domain/tertialName";
import { basvarde } from "../../../src/faces/functions/basvarde";
import { forandring } from "../../../src/faces/functions/forandring";
import { forklaring } from "../../../src/faces/functions/forklaring";
import { lastal } from "../../../src/faces/functions/lastal";
import { periodnamn } from "../../../src/faces/functions/periodnamn";
import { sammanfattning } from "../../../src/faces/functions/sammanfattning";
import { codeOf, installCustomFunctions, thrownBy } from "./customFunctionsDouble";

beforeAll(() => {
  installCustomFunctions();
});

const codes = (answer: unknown[][]): unknown[][] => answer.map((row) => row.map(codeOf));

describe("FORANDRING", () => {
  it("gives the change as a fraction", () => {
    expect(forandring([[2483]], [[2014]])[0]?.[0]).toBeCloseTo(0.23287, 6);
    expect(forandring([["182 inlägg"]], [[124]])[0]?.[0]).toBeCloseTo(58 / 124, 9);
    expect(forandring([[5], [15]], [[10]])).toEqual([[-0.5], [0.5]]);
  });

  it("is #N/A without a baseline or an outcome", () => {
    expect(codes(forandring([[5], [5], ["flera"]], [[0], [null], [1]]))).toEqual([
      ["#N/A"],
      ["#N/A"],
      ["#N/A"],
    ]);
  });
});

describe("FORKLARING", () => {
  const only = (...args: unknown[]): unknown => forklaring(...args.map((cell) => [[cell]]))[0]?.[0];

  it("is the explaining sentence", () => {
    expect(only("minst", 200, 104, null, "trafikkontroller", "prioriterade stadsdelar")).toBe(
      "Löftet var minst 200 trafikkontroller i prioriterade stadsdelar. 104 gjordes (52 %). Ej uppfyllt.",
    );
    expect(only("andel minst", 85, 90, 0, "%", 0)).toBe(
      "Löftet var minst 85 %. Utfallet var 90 %. Uppfyllt.",
    );
  });

  it("is of the same verdict as BEDOMNING in an open period and with a threshold", () => {
    const pledge = ["minst", 200, 66, "", "möten", "", "2021-12-31", "2021-04-30"];
    expect(only(...pledge)).toBe("Löftet är minst 200 möten. 66 har gjorts hittills (33 %). Risk.");
    expect(only(...pledge, "", "", 0.2)).toMatch(/ I fas\.$/);
    expect(only(...pledge, "", "", 0)).toMatch(/ Ej påbörjat\.$/);
    expect(only("minst", 4, 3, "", "", "", "", "", 0.75)).toMatch(/ Delvis uppfyllt\.$/);
    expect(only("minst", 4, 5, "", "", "i skolor", "", "", "", "i parker")).toMatch(
      /Kan ej bedömas: .*parker.*skolor/,
    );
  });

  it("retells a target of zero passed as a text", () => {
    expect(only("högst", "0", 1, "", "klagomål")).toMatch(
      /^Löftet var högst 0 klagomål\..*Ej uppfyllt\.$/,
    );
  });

  it.each([0, null, ""])("explains a missing target passed as %o", (blank) => {
    expect(only("minst", blank, 4, blank, "möten", blank)).toBe(
      "Redovisat: 4 möten. Kan ej bedömas: målvärde saknas eller är 0.",
    );
  });
});

describe("PERIODNAMN", () => {
  it("names the tertial of a serial or of a text", () => {
    const serials = [[44197], [44316], [44317], ["2021-12-31"]];
    expect(periodnamn(serials)).toEqual([["2021-T1"], ["2021-T1"], ["2021-T2"], ["2021-T3"]]);
  });

  it("agrees with the names of periods on every month", () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = dayOf(2024, month, 1) ?? 0;
      expect(tertialName(day)).toBe(periodName(periodOf(day, "tertial")));
      expect(periodnamn([[dayToSerial(day)]])).toEqual([[tertialName(day)]]);
    }
  });

  it("is #N/A for what is no date", () => {
    expect(codes(periodnamn([[0], [null], ["våren"], [2021]]))).toEqual([
      ["#N/A"],
      ["#N/A"],
      ["#N/A"],
      ["#N/A"],
    ]);
  });
});

describe("LASTAL", () => {
  it.each([
    ["696 st.", 696],
    ["1 234", 1234],
    ["46,8 %", 0.468],
    ["+46,8%", 0.468],
    ["−5", -5],
    ["tjugofem", 25],
    ["drygt 100", 100],
    ["ett 25-tal", 25],
    ["182 (+46,8 % jämfört med 2021)", 182],
    ["2020: 2014 stycken.", 2014],
    ["Antal inlägg: 136 stycken.", 136],
    ["Ej genomförts", 0],
    [12, 12],
  ])("reads %s as %f", (text, value) => {
    expect(lastal([[text]])).toEqual([[value]]);
  });

  it.each(["1.234", "flera", "–", "", null, true, "genomförts", "15 till 18 år"])(
    "is #N/A for %o",
    (text) => {
      expect(codes(lastal([[text]]))).toEqual([["#N/A"]]);
    },
  );
});

describe("BASVARDE", () => {
  it.each([
    [182, "+46,8 %", null, [[124]]],
    [182, 0.468, null, [[124]]],
    [182, 46.8, null, [[124]]],
    [182, 0.468, 1, [[124]]],
    [158, "+31,7 % jämfört med 2021", null, [["#VALUE!"]]],
    [158, "+31,7%", null, [[120]]],
    [100, 0.333, 1, [[75]]],
    [100, 0.337, 1, [["#N/A"]]],
  ])("%o with %o and %o decimals gives %o", (value, percent, decimals, bases) => {
    const answer = thrownBy(() => codes(basvarde([[value]], [[percent]], [[decimals]])));
    expect(Array.isArray(answer) ? answer : [[answer]]).toEqual(bases);
  });

  it("spills every base that fits", () => {
    expect(basvarde([[1000]], [[0.5]], [[0]]).map(([base]) => base)).toEqual([665, 666, 667, 668]);
  });

  it("takes one cell at a time and passes errors on", () => {
    expect(thrownBy(() => basvarde([[1], [2]], [[0.1]], null))).toBe("#VALUE!");
    expect(codes(basvarde([[{ code: "#N/A" }]], [[0.1]], null))).toEqual([["#N/A"]]);
  });
});

describe("SAMMANFATTNING", () => {
  it("is the headline of verdicts, without blanks", () => {
    const verdicts = [["Uppfyllt"], ["Ej uppfyllt"], ["Uppfyllt"], [0], [null], [""]];
    expect(sammanfattning(verdicts)).toEqual([
      ["2 av 3 bedömbara löften uppfyllda (0 kan ej bedömas)"],
    ]);
    expect(
      sammanfattning([["Kan ej bedömas – basvärde saknas", "Risk", "Delvis uppfyllt"]]),
    ).toEqual([["0 av 1 bedömbara löften uppfyllda (1 kan ej bedömas, 1 pågår)"]]);
    expect(sammanfattning([[null]])).toEqual([["inga löften"]]);
  });

  it("refuses other texts and passes errors on", () => {
    expect(thrownBy(() => sammanfattning([["Bedömning"], ["Uppfyllt"]]))).toBe("#VALUE!");
    expect(codes(sammanfattning([["Uppfyllt"], [{ code: "#DIV/0!" }]]))).toEqual([["#DIV/0!"]]);
  });
});
