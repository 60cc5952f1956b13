import { renamedFormula } from "../../../../src/adapters/excel/write/renamedFormula";

describe("renamedFormula", () => {
  const names = new Map([
    ["Listor", "~B 1"],
    ["Lisas blad", "~B 2"],
    ["Anna's", "~B 3"],
  ]);
  it.each([
    ["=SUM(Listor!A1:A3)", "=SUM('~B 1'!A1:A3)"],
    ["=SUM(LISTOR!A1,'lisas blad'!B2)", "=SUM('~B 1'!A1,'~B 2'!B2)"],
    ["='Anna''s'!A1", "='~B 3'!A1"],
    ['="Listor!A1"', '="Listor!A1"'],
    ["=Checklistor!A1", "=Checklistor!A1"],
    ["=[Bok]Listor!A1", "=[Bok]Listor!A1"],
    ["=Löften!A1", "=Löften!A1"],
    ["=1+1", "=1+1"],
  ])("writes %s as %s", (formula, expected) => {
    expect(renamedFormula(formula, names)).toBe(expected);
  });
});
