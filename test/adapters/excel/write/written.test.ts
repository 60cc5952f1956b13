import { contentOf, written } from "../../../../src/adapters/excel/write/written";

describe("written", () => {
  it.each([
    ["Uppfyllt", "Uppfyllt"],
    ["Kan ej bedömas – målvärde saknas", "Kan ej bedömas – målvärde saknas"],
    ["E21-1", "E21-1"],
    ["LöftesID", "LöftesID"],
    ["Åtgärd\nrad två", "Åtgärd\nrad två"],
    ["=1+1", "'=1+1"],
    ["+46", "'+46"],
    ["-", "'-"],
    ["@namn", "'@namn"],
    ["'citat", "''citat"],
    ["2021-05-01", "'2021-05-01"],
    ["0,8", "'0,8"],
    ["12:30", "'12:30"],
    ["true", "'true"],
    ["FALSKT", "'FALSKT"],
    ["maj 2021", "'maj 2021"],
    ["Dec-21", "'Dec-21"],
    ["Majoriteten", "Majoriteten"],
    ["#N/A", "'#N/A"],
    [" text", "' text"],
    ["😀", "'😀"],
    [3, 3],
    [true, true],
  ])("hands over %j as %j", (content, expected) => {
    expect(written(content, "")).toBe(expected);
  });

  it("hands over nothing as it is told", () => {
    expect([written(null, ""), written(null, null), written("", null)]).toEqual(["", null, null]);
  });

  it("hands over a formula as it is", () => {
    expect(written({ formula: "=SUM(A1:A2)" }, "")).toBe("=SUM(A1:A2)");
  });
});

describe("contentOf", () => {
  it("gives back formulas, values and errors", () => {
    expect(contentOf({ value: 3, formula: "=1+2" })).toEqual({ formula: "=1+2" });
    expect(contentOf({ value: "=1", formula: null })).toBe("=1");
    expect(contentOf({ value: { error: "#N/A" }, formula: null })).toEqual({ formula: "=#N/A" });
  });
});
