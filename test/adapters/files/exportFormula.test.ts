import { exportFormula } from "../../../src/adapters/files/exportFormula";
import { importFormula } from "../../../src/adapters/files/importFormula";

describe("formulas on their way into a file", () => {
  it.each([
    ["=A1+1", "A1+1"],
    ["=BETA.DIST(A1,2,3,TRUE)", "_xlfn.BETA.DIST(A1,2,3,TRUE)"],
    ["=numbervalue(A1)", "_xlfn.NUMBERVALUE(A1)"],
    ["=SUM(FILTER(A:A,B:B>0))", "SUM(_xlfn._xlws.FILTER(A:A,B:B>0))"],
    ["=LOFTE.BEDOMNING(A1,B1)", "_xldudf_LOFTE_BEDOMNING(A1,B1)"],
    ["=IF(T[[#This Row],[SWITCH(x)]]=1,2,3)", "IF(T[[#This Row],[SWITCH(x)]]=1,2,3)"],
    ["='IFS(1)'!A1", "'IFS(1)'!A1"],
    [
      '="IFS(1) ""och"" LOFTE.TAKT(1)"&IFS(A1,B1)',
      '"IFS(1) ""och"" LOFTE.TAKT(1)"&_xlfn.IFS(A1,B1)',
    ],
    ["=MINIFS_EGEN(1)", "MINIFS_EGEN(1)"],
  ])("%s", (formula, stored) => {
    expect(exportFormula(formula)).toBe(stored);
  });

  it.each(["=IFERROR(BETA.DIST(0.5,2,3,TRUE),LOFTE.CHANS(A1))", '=XLOOKUP("_xlfn.",A:A,B:B)'])(
    "%s reads back as it was",
    (formula) => {
      expect(importFormula(exportFormula(formula))).toBe(formula);
    },
  );
});
