import { importFormula } from "../../../src/adapters/files/importFormula";

describe("importFormula", () => {
  it.each([
    ["_xldudf_LOFTE_BEDOMNING(A1,B1)", "=LOFTE.BEDOMNING(A1,B1)"],
    ["_xldudf_lofte_maluppfyllelse(A1)", "=LOFTE.MALUPPFYLLELSE(A1)"],
    ["[2]!_xldudf_LOFTE_LASTAL(A1)", "=LOFTE.LASTAL(A1)"],
    ["Tillägg.xla!_xldudf_LOFTE_LASTAL(A1)", "=LOFTE.LASTAL(A1)"],
    ["'C:\\Mina filer\\X.xlam'!_xldudf_LOFTE_LASTAL(A1)", "=LOFTE.LASTAL(A1)"],
    ['IF(A1="_xlfn.",1,_xldudf_LOFTE_LASTAL(A1))', '=IF(A1="_xlfn.",1,LOFTE.LASTAL(A1))'],
    ["_xlfn.XLOOKUP(1,A:A,B:B)", "=XLOOKUP(1,A:A,B:B)"],
    ["_xlfn._xlws.FILTER(A:A,B:B)", "=FILTER(A:A,B:B)"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "=LET(x,1,x+1)"],
    ["'Blad 1'!A1+Löften!$F$8", "='Blad 1'!A1+Löften!$F$8"],
  ])("%s", (stored, shown) => {
    expect(importFormula(stored)).toBe(shown);
  });
});
