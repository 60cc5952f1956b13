import { englishFormula, thisRow } from "../../../src/workbench/host/locale/typedFormula";

describe("englishFormula", () => {
  it.each([
    ["=LOFTE.AVVIKELSE(1,5;2)", "=LOFTE.AVVIKELSE(1.5,2)"],
    ['=OM(A2="";"";A2)', '=IF(A2="","",A2)'],
    ['=OM(A1;"a;b";0,5)', '=IF(A1,"a;b",0.5)'],
    ["=A1*0,8", "=A1*0.8"],
    ["=SUM(1,2)", "=SUM(1,2)"],
    ['=summa.om(A1:A9;">0")', '=SUMIF(A1:A9,">0")'],
    ["=OM(SANT;1;2)", "=IF(TRUE,1,2)"],
    ["='Mitt; blad'!A1", "='Mitt; blad'!A1"],
    ["=SUMMA({1,2;3,4})", "=SUM({1,2;3,4})"],
  ])("reads %s", (typed, english) => {
    expect(englishFormula(typed)).toBe(english);
  });

  it("names the table of a bare [@column]", () => {
    expect(englishFormula("=[@Mål]/[@[Antal, totalt]]", "Löften")).toBe(
      "=Löften[[#This Row],[Mål]]/Löften[[#This Row],[Antal, totalt]]",
    );
  });

  it("leaves its own answer as it is", () => {
    const english = englishFormula("=OM([@Mål]=0;1,5;2)", "Löften");
    expect(englishFormula(english, "Löften")).toBe(english);
    expect(thisRow(english)).toBe(english);
  });
});
