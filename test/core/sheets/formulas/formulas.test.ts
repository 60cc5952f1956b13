import { isoToDay } from "../../../../src/core/domain/day";
import { formulaWordsSv } from "../../../../src/core/language/sv/formulaWords";
import { formulaColumns } from "../../../../src/core/sheets/followUp/followUpColumns";
import { followUpColumns } from "../../../../src/core/sheets/followUp/followUpColumns";
import { rowFormulas, type FormulaPlaces } from "../../../../src/core/sheets/formulas/formulas";

/** The longest name that a table of ours can have. */
const places: FormulaPlaces = {
  cell: (column) => `LofteUppf_2021_T2[[#This Row],[${followUpColumns[column].heading}]]`,
  standing: "$E$2",
  threshold: "$H$2",
  periodEnd: isoToDay("2021-08-31") ?? 0,
};

/** Calls inside each other, at the deepest place outside texts. */
function deepest(formula: string): number {
  let [depth, most] = [0, 0];
  for (const sign of formula.replace(/"(?:[^"]|"")*"/g, "")) {
    if (sign === "(") most = Math.max(most, (depth += 1));
    if (sign === ")") depth -= 1;
  }
  expect(depth).toBe(0);
  return most;
}

const ways = (["builtin", "lofte"] as const).map((mode) => ({
  mode,
  formulas: rowFormulas(mode, places, formulaWordsSv),
}));

describe.each(ways)("the formulas of the way $mode", ({ formulas }) => {
  it.each(formulaColumns)("fit into Excel's bounds: %s", (column) => {
    expect(formulas[column].startsWith("=")).toBe(true);
    expect(formulas[column].length).toBeLessThan(8192);
    expect(deepest(formulas[column])).toBeLessThan(64);
  });

  it("use no function younger than Excel 2016, none of TEXT with decimals or dates", () => {
    const all = Object.values(formulas).join("\n");
    const code = all.replace(/"(?:[^"]|"")*"/g, '""');
    expect(code).not.toMatch(
      /\b(?:LET|LAMBDA|IFS|SWITCH|XLOOKUP|FILTER|TEXTJOIN|CONCAT|INDIRECT|OFFSET|TODAY|NOW)\(/,
    );
    expect(code).not.toContain("_xl");
    const formats = [
      ...all.matchAll(/TEXT\((?:[^()]|\([^()]*\)|\((?:[^()]|\([^()]*\))*\))*,"([^"]*)"\)/g),
    ];
    for (const [, format] of formats) expect(format).toBe("0");
  });

  it("write no sign before a number after a comparison, which Univer reads wrongly", () => {
    for (const formula of Object.values(formulas)) {
      expect(formula.replace(/"(?:[^"]|"")*"/g, '""')).not.toMatch(/[<>=][-+]/);
    }
  });
});

describe("rowFormulas", () => {
  const [builtin, lofte] = ways.map(({ formulas }) => formulas);

  it("calls our functions in the visible columns alone, and only where they are asked for", () => {
    for (const column of formulaColumns) {
      const isVisible = !column.startsWith("basis");
      expect(lofte?.[column].includes("LOFTE.")).toBe(isVisible);
      expect(builtin?.[column].includes("LOFTE.")).toBe(false);
    }
  });

  it("is the same text for every row of a sheet", () => {
    for (const formula of Object.values(builtin ?? {})) {
      expect(formula.replaceAll("$E$2", "").replaceAll("$H$2", "")).not.toMatch(
        /\$?[A-Z]+\$?\d+[,)]/,
      );
    }
  });
});
