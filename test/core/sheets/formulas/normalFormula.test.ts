import { normalFormula } from "../../../../src/core/sheets/formulas/normalFormula";

describe("normalFormula", () => {
  const ours = '=IF(LEN(LofteUppf_2021_T2[[#This Row],[Underlag hinder]])>0,"Ej uppfyllt A1",$H$2)';

  it.each([
    '=IF(LEN([@[Underlag hinder]])>0,"Ej uppfyllt A1",$H$2)',
    '=IF(LEN(LofteUppf_2021_T2[@[Underlag hinder]])>0,"Ej uppfyllt A1",$H$7)',
    '=if(LEN( LofteUppf_2021_T2[[#This Row], [Underlag hinder]] )>0, "Ej uppfyllt A1",$H$2)',
    "=IF(LEN(LofteUppf_2021_T2[[#This Row],[Underlag hinder]])>0,\"Ej uppfyllt A1\",'Uppföljning 2021-T2'!$H$2)",
  ])("takes %s for ours", (formula) => {
    expect(normalFormula(formula)).toBe(normalFormula(ours));
  });

  it.each([
    '=IF(LEN([@[Underlag hinder]])>0,"Uppfyllt A1",$H$2)',
    '=IF(LEN([@[Underlag kvot]])>0,"Ej uppfyllt A1",$H$2)',
    '=IF(LEN([@[Underlag hinder]])>1,"Ej uppfyllt A1",$H$2)',
  ])("tells %s from ours", (formula) => {
    expect(normalFormula(formula)).not.toBe(normalFormula(ours));
  });

  it("takes prefixes of files away, and leaves names of functions alone", () => {
    expect(normalFormula("=_xlfn.BETA.DIST([@Utfall],2,3,TRUE)")).toBe(
      normalFormula("=BETA.DIST([@Utfall],2,3,TRUE)"),
    );
    expect(normalFormula("=LOG10(A1)")).toBe("=LOG10(@)");
    expect(normalFormula("=DATE(2021,8,31)")).toBe("=DATE(2021,8,31)");
  });
});
