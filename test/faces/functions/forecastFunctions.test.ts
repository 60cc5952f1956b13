import { chans } from "../../../src/faces/functions/chans";
import { takt } from "../../../src/faces/functions/takt";
import { utsikt } from "../../../src/faces/functions/utsikt";
import { codeOf, installCustomFunctions, thrownBy } from "./customFunctionsDouble";

beforeAll(() => {
  installCustomFunctions();
});

const endOfT1 = 120 / 365;
const endOfT2 = 243 / 365;
const codes = (answer: unknown[][]): unknown[][] => answer.map((row) => row.map(codeOf));
const only = (answer: unknown[][]): unknown => codeOf(answer[0]?.[0]);

describe("TAKT", () => {
  const pace = (...args: unknown[]): unknown => only(takt(...args.map((cell) => [[cell]])));

  it("is the outcome against an even plan", () => {
    expect(pace(200, 100, 0.5)).toBe(1);
    expect(pace(200, 66, endOfT1)).toBeCloseTo(66 / (200 * endOfT1), 12);
    expect(pace(4, 0, 0.5)).toBe(0);
    expect(pace("200 st", "100", "50 %")).toBe(1);
  });

  it.each([0, null, "", "0", "flera", -200])("is #N/A with %o as its target", (target) => {
    expect(pace(target, 1, 0.5)).toBe("#N/A");
  });

  it.each([0, null, "", "0", -0.1, 1.5, 33, "våren"])("is #N/A with %o as its share", (share) => {
    expect(pace(4, 1, share)).toBe("#N/A");
  });

  it.each([null, "", "flera", "drygt 100"])("is #N/A with %o as its outcome", (outcome) => {
    expect(pace(4, outcome, 0.5)).toBe("#N/A");
  });

  it("takes columns and passes errors on", () => {
    expect(codes(takt([[4], [8], [{ code: "#DIV/0!" }]], [[2], [2], [2]], [[0.5]]))).toEqual([
      [1],
      [0.5],
      ["#DIV/0!"],
    ]);
  });
});

describe("UTSIKT", () => {
  const outlook = (outcome: unknown, share: unknown): unknown[][] =>
    codes(utsikt([[outcome]], [[share]]));

  it.each([
    [35, endOfT1, 107.5, 89, 127],
    [104, endOfT2, 156.5, 145, 168],
    ["35 st.", endOfT1, 107.5, 89, 127],
  ])("of %o at %f is a row of %f, %f and %f", (outcome, share, mean, lower, upper) => {
    const [row = [], ...more] = outlook(outcome, share);
    expect(more).toEqual([]);
    expect(row).toHaveLength(3);
    expect(row[0]).toBeCloseTo(mean, 1);
    expect(row.slice(1)).toEqual([lower, upper]);
  });

  it("is what was reported when the period is over", () => {
    expect(outlook(7, 1)).toEqual([[7, 7, 7]]);
  });

  it.each([
    [35, 0.0999],
    [35, 0],
    [35, null],
    [35, 1.01],
    [3.5, 0.5],
    [-1, 0.5],
    [1_000_001, 0.5],
    ["", 0.5],
    [null, 0.5],
    ["ett 25-tal", 0.5],
  ])("of %o at %o is one #N/A", (outcome, share) => {
    expect(outlook(outcome, share)).toEqual([["#N/A"]]);
  });

  it("takes one pledge at a time and passes errors on", () => {
    expect(thrownBy(() => utsikt([[1], [2]], [[0.5]]))).toBe("#VALUE!");
    expect(thrownBy(() => utsikt([[1]], [[0.5, 0.6]]))).toBe("#VALUE!");
    expect(outlook(1, { code: "#NUM!" })).toEqual([["#NUM!"]]);
  });
});

describe("CHANS", () => {
  const chance = (...args: unknown[]): unknown => only(chans(...args.map((cell) => [[cell]])));

  it.each([
    ["minst", 200, 66, endOfT1, 0.528],
    ["minst", 200, 70, endOfT1, 0.748],
    ["minst", 200, 130, endOfT2, 0.334],
    ["minst", 120, 45, endOfT1, 0.867],
    ["minst", 4, 1, endOfT1, 0.462],
    ["minst", 4, 0, endOfT1, 0.083],
    ["minst", 4, 2, endOfT2, 0.336],
    ["minst", 4, 3, endOfT2, 0.759],
    ["minst", 3, 0, endOfT2, 0.0135],
    ["högst", 100, 30, endOfT1, 0.738],
  ])("that %s %d is met after %d at %f is %f", (kind, target, outcome, share, probability) => {
    expect(chance(kind, target, outcome, share)).toBeCloseTo(probability, 3);
  });

  it("is certain once minst is reached or högst exceeded, whatever the share", () => {
    for (const share of [0, null, 0.05, 0.5]) {
      expect(chance("minst", 4, 4, share)).toBe(1);
      expect(chance("högst", 4, 5, share)).toBe(0);
    }
  });

  it('takes the text "0" for a target and the number 0 for none', () => {
    expect(chance("högst", "0", 1, 0.5)).toBe(0);
    expect(chance("högst", "0", 0, 0.5)).toBeCloseTo(0.5 ** 0.5, 9);
    expect(chance("högst", 0, 1, 0.5)).toBe("#N/A");
  });

  it.each([
    ["andel minst", 0.85, 0.5, 0.5],
    ["öka till", 10, 5, 0.5],
    ["öka", "", 5, 0.5],
    ["genomfört", "", "pågår", 0.5],
    ["bättre", 4, 1, 0.5],
    ["minst", null, 1, 0.5],
    ["minst", 4, "", 0.5],
    ["minst", 4, "flera", 0.5],
    ["minst", 4.5, 1, 0.5],
    ["minst", 4, 1.5, 0.5],
    ["minst", 4, 1, 0.0999],
    ["minst", 4, 1, 0],
    ["minst", 4, 1, 1.01],
    ["minst", 4, 1, ""],
  ])("of %s %o after %o at %o is #N/A", (...args) => {
    expect(chance(...args)).toBe("#N/A");
  });

  it("takes columns and passes errors on", () => {
    const answers = chans([["minst"]], [[4]], [[4], [{ code: "#NULL!" }]], [[0.5]]);
    expect(codes(answers)).toEqual([[1], ["#NULL!"]]);
  });
});
