import { formulaFromFile } from "../../../src/workbench/files/shared/formulaFromFile";

describe("formulaFromFile", () => {
  it.each([
    ["_xldudf_LOFTE_AVVIKELSE(A2,B2)", "=LOFTE.AVVIKELSE(A2,B2)"],
    ["_xldudf_lofte_avvikelse(A2,B2)", "=LOFTE.AVVIKELSE(A2,B2)"],
    ["IFERROR([2]!_xldudf_LOFTE_BEDOMNING(A2),0)", "=IFERROR(LOFTE.BEDOMNING(A2),0)"],
    ["tillagg.xla!_xldudf_LOFTE_LASTAL(A2)", "=LOFTE.LASTAL(A2)"],
    ["_xlfn._xlws.FILTER(A1:A9,B1:B9>0)", "=FILTER(A1:A9,B1:B9>0)"],
    ['"_xlfn."&A1', '="_xlfn."&A1'],
    ["Löften!$B$4+1", "=Löften!$B$4+1"],
  ])("reads %s", (stored, shown) => {
    expect(formulaFromFile(stored)).toBe(shown);
  });
});
