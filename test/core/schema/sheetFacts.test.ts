import { periodName } from "../../../src/core/domain/period";
import { readWorkbook } from "../../../src/core/schema/readWorkbook";
import type { ReadWorkbook } from "../../../src/core/schema/rows";
import { cellAddress } from "../../../src/core/sheet/address";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { pledgeSheet, sheetOf, workbookOf } from "../workbookOf";

const read = (...sheets: Sheet[]): ReadWorkbook => readWorkbook(workbookOf(...sheets));

const said = ({ findings }: ReadWorkbook): readonly string[] =>
  findings.map(({ code, places }) =>
    [code, ...places.map((place) => cellAddress(place))].join(" "),
  );

describe("the period of a sheet", () => {
  const rows = [
    ["LöftesID", "Utfall"],
    ["E21-2", 104],
  ];
  const periodOn = (result: ReadWorkbook): readonly unknown[] =>
    result.followUps.map(({ followUp: { period } }) => period && periodName(period));

  it.each([
    ["Uppf T1 2021", "2021-T1"],
    ["Utfall tertial 2", "2021-T2"],
    ["2021 T1 uppföljning", "2021-T1"],
    ["Uppföljning andra halvåret 2021", "2021-H2"],
    ["Utfall jan-apr 2021", "2021-T1"],
    ["Uppf. maj 2021", "2021-05"],
    ["Uppföljning helår 2021", "2021"],
    ["Uppf 2021_K3", "2021-K3"],
    ["Uppf 2021-05", "2021-05"],
    ["2021T1", "2021-T1"],
    ["Marknad 2021", "2021"],
  ])("is found anywhere in the name %s", (name, period) => {
    const result = read(pledgeSheet(), sheetOf(name, rows));
    expect(periodOn(result)).toEqual([period]);
    expect(said(result)).toEqual([]);
  });

  it.each([
    ["jan-aug 2021"],
    ["Uppföljning jan - aug 2021"],
    ["Uppf t.o.m. augusti 2021"],
    ["Utfall T1-T2 2021"],
    ["Utfall vecka 1-20 2021"],
    ["Delår 2021"],
    ["Utfall 1-8 2021"],
    ["Utfall 8 månader 2021"],
    ["Utfall 30 april 2021"],
    ["Halvår 2021"],
  ])("is missing where the name is %s, never the whole year", (name) => {
    const result = read(pledgeSheet(), sheetOf(name, rows));
    expect(periodOn(result)).toEqual([null]);
    expect(said(result)).toEqual(["heading.missing A1"]);
  });

  it("is not the year of a row where the name tells of a part of it", () => {
    const withYears = [
      ["LöftesID", "År", "Utfall"],
      ["E21-2", 2021, 104],
    ];
    const result = read(pledgeSheet(), sheetOf("Uppföljning jan-aug 2021", withYears));
    expect(said(result)).toEqual(["heading.missing A1"]);
  });

  it("is what its title says, and missing where the cell for it cannot be read", () => {
    const titled = sheetOf("Utfall", [["Uppföljning T1 2021"], [], ...rows]);
    expect(periodOn(read(pledgeSheet(), titled))).toEqual(["2021-T1"]);
    const stated = sheetOf("Uppföljning 2021", [["Period", "jan-aug"], [], ...rows]);
    expect(periodOn(read(pledgeSheet(), stated))).toEqual([null]);
  });

  it("is for a table below another what its own title says", () => {
    const result = read(
      sheetOf("Löften 2021", [
        ["LöftesID", "Löfte"],
        ["E21-2", "Kontroller"],
        [],
        ["Uppföljning T1 2021"],
        ...rows,
        [],
        ["Uppföljning 2022"],
        ...rows,
        [],
        ["Utfall"],
        ...rows,
      ]),
    );
    expect(periodOn(result)).toEqual(["2021-T1", "2022", "2021"]);
    expect(said(result)).toEqual([]);
  });
});
