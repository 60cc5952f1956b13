import {
  renameSheetIn,
  renameTableIn,
  shiftReferences,
} from "../../src/workbench/host/formulaReferences";

describe("references in formulas", () => {
  it.each([
    ["=A1+$B$1", 1, 1, "=B2+$B$1"],
    ["=$A1&A$1", 2, 3, "=$A3&D$1"],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
    ["=LOG10(A1)", 1, 0, "=LOG10(A2)"],
    ["='Blad A1'!A1", 1, 0, "='Blad A1'!A2"],
    ["=Uppf_2021_T2[[#This Row],[B2]]+Z9", 1, 1, "=Uppf_2021_T2[[#This Row],[B2]]+AA10"],
    ["=SUM(A1:B2)", 0, 1, "=SUM(B1:C2)"],
  ])("%s goes along by %i rows and %i columns", (formula, rows, columns, expected) => {
    expect(shiftReferences(formula, rows, columns)).toBe(expected);
  });

  it.each([
    ["=Listor!$A$1", "Listor", "Nya listor", "='Nya listor'!$A$1"],
    ["='Löften 2021'!A1", "Löften 2021", "Löften", "=Löften!A1"],
    ['="Listor!A1"', "Listor", "Annat", '="Listor!A1"'],
    ["=Listor2!A1", "Listor", "Annat", "=Listor2!A1"],
  ])("%s follows the sheet %s", (formula, before, after, expected) => {
    expect(renameSheetIn(formula, before, after)).toBe(expected);
  });

  it("follow a table's new name, but not in texts and columns", () => {
    const formula = '=SUM(Uppf[Uppf])&"Uppf"&Uppf2[a]';
    expect(renameTableIn(formula, "UPPF", "Ny")).toBe('=SUM(Ny[Uppf])&"Uppf"&Uppf2[a]');
  });
});
