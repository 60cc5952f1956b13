import { readWorkbook } from "../../../src/core/schema/readWorkbook";
import type { ReadWorkbook } from "../../../src/core/schema/rows";
import { cellAddress } from "../../../src/core/sheet/address";
import type { CellValue, Sheet } from "../../../src/core/sheet/sheet";
import { pledgeSheet, sheetOf, workbookOf } from "../workbookOf";

const read = (...sheets: Sheet[]): ReadWorkbook => readWorkbook(workbookOf(...sheets));

const said = ({ findings }: ReadWorkbook): readonly string[] =>
  findings.map(({ code, places }) =>
    [code, ...places.map((place) => cellAddress(place))].join(" "),
  );

const pledges = (...rows: (readonly CellValue[])[]): ReadWorkbook => read(sheetOf("Blad1", rows));

describe("rows that are no pledges", () => {
  it("are sections, with only one cell filled and no text", () => {
    const result = pledges(
      ["LöftesID", "Löfte", "År", "Måltyp", "Målvärde"],
      ["Trafik"],
      ["A", "Möten", 2021, "minst", 4],
      [null, null, null, null, "Trygghet"],
      ["B", "Kontroller", 2021, "minst", 5],
    );
    expect(result.pledges.map(({ pledge }) => pledge.id)).toEqual(["A", "B"]);
    expect(said(result)).toEqual([]);
  });

  it("are not those with only a text", () => {
    const result = pledges(["LöftesID", "Löfte", "År"], [null, "Möten"]);
    expect(result.pledges).toHaveLength(1);
  });

  it("are sums, by a word or by formulas alone", () => {
    const sheet = sheetOf("Uppföljning 2021", [
      ["LöftesID", "Period", "Utfall"],
      ["E21-2", "2021-T1", 4],
      [null, null, 4],
      [null, "Summa", 4],
    ]);
    const formulas = sheet.formulas.map((row, index) =>
      index === 2 ? [null, null, "=SUM(C2:C2)"] : row,
    );
    const result = read(pledgeSheet(), { ...sheet, formulas });
    expect(result.followUps).toHaveLength(1);
    expect(said(result)).toEqual([]);
  });

  it("count as blank only where nothing at all stands in them", () => {
    const result = pledges(
      ["Löfte", "År", "Målvärde", "Egen"],
      ["Möten", 2021, 4],
      [],
      [null, null, null, "en anteckning"],
      ["Se även bilagan"],
      [],
      ["Kontroller", 2021, 5],
    );
    expect(result.findings.map(({ facts }) => [facts["first"], facts["last"]])).toEqual([
      ["3", "3"],
      ["6", "6"],
    ]);
  });
});
