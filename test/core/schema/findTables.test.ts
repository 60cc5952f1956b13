import { readWorkbook } from "../../../src/core/schema/readWorkbook";
import type { ReadWorkbook } from "../../../src/core/schema/rows";
import { cellAddress } from "../../../src/core/sheet/address";
import type { CellValue, Sheet } from "../../../src/core/sheet/sheet";
import { sheetOf, workbookOf } from "../workbookOf";

const read = (...sheets: Sheet[]): ReadWorkbook => readWorkbook(workbookOf(...sheets));

const said = ({ findings }: ReadWorkbook): readonly string[] =>
  findings.map(({ code, places }) =>
    [code, ...places.map((place) => cellAddress(place))].join(" "),
  );

const pledges = (...rows: (readonly CellValue[])[]): ReadWorkbook => read(sheetOf("Blad1", rows));

/** What a workbook's tables are, with the row of their headings and how many rows they have. */
const tablesIn = ({ tables }: ReadWorkbook): readonly (readonly unknown[])[] =>
  tables.map(({ kind, headingRow, rowCount }) => [kind, headingRow, rowCount]);

describe("titles", () => {
  it.each<[string, CellValue[][]]>([
    ["a word for pledges", [["Medborgarlöften"]]],
    ["the year below it", [["Löften"], ["År", 2021]]],
    ["a heading's own word", [["Åtagande"]]],
    ["a blank row below it", [["Löften"], []]],
    ["another title below it", [["Medborgarlöften"], ["Eskilstuna"], []]],
  ])("are no headings: %s", (_, above) => {
    const result = read(
      sheetOf("Löften 2021", [
        ...above,
        ["LöftesID", "Löfte", "Måltyp", "Målvärde"],
        ["A", "Möten", "minst", 4],
      ]),
    );
    expect(tablesIn(result)).toEqual([["pledges", above.length, 1]]);
    expect(result.pledges[0]?.pledge).toMatchObject({ id: "A", text: "Möten", year: 2021 });
    expect(said(result)).toEqual([]);
  });

  it.each<[string, CellValue[][]]>([
    ["below it", []],
    ["below a blank row", [[]]],
  ])("are no headings of one column %s", (_, gap) => {
    const sheet = sheetOf("Löften 2021", [["Medborgarlöften"], ...gap, ["Löfte"], ["Möten"]]);
    expect(tablesIn(read(sheet))).toEqual([["pledges", 1 + gap.length, 1]]);
  });

  it("above groups of headings name the columns with them", () => {
    const result = pledges(
      ["Löfte", null, null, "Mål", null],
      ["ID", "Text", "År", "Typ", "Värde"],
      ["A", "Möten", 2021, "minst", 4],
    );
    expect(tablesIn(result)).toEqual([["pledges", 1, 1]]);
    expect(result.pledges[0]?.pledge).toMatchObject({
      id: "A",
      text: "Möten",
      year: 2021,
      kind: "atLeast",
      target: 4,
    });
    expect(said(result)).toEqual([]);
  });

  it("above groups of headings give way to the row that is fuller", () => {
    const result = pledges(
      ["Löfte", null, null, "Mål", null],
      ["ID", "Löfte", "År", "Måltyp", "Målvärde"],
      ["A", "Möten", 2021, "minst", 4],
    );
    expect(tablesIn(result)).toEqual([["pledges", 1, 1]]);
    expect(said(result)).toEqual([]);
  });
});

describe("stacked tables", () => {
  const first = [
    ["LöftesID", "Löfte", "År"],
    ["A", "Möten", 2021],
  ];
  const second = [
    ["LöftesID", "Period", "Utfall"],
    ["A", "2021-T1", 4],
  ];

  it.each<[string, CellValue[][]]>([
    ["directly", []],
    ["below a title", [["Uppföljning 2021"]]],
    ["below a blank row and a title", [[], ["Uppföljning 2021"]]],
    ["below two titles and a fact", [[], ["Uppföljning"], ["Eskilstuna"], ["År", 2021]]],
    ["below a title and a blank row", [[], ["Uppföljning 2021"], []]],
  ])("follow one another %s", (_, between) => {
    const result = pledges(...first, ...between, ...second);
    expect(tablesIn(result)).toEqual([
      ["pledges", 0, 1],
      ["followUp", 2 + between.length, 1],
    ]);
    expect(said(result)).toEqual([]);
  });

  it.each<[string, CellValue[][]]>([
    ["with a blank row", [[]]],
    ["without", []],
  ])("of pledges stand under a title for each focus area, %s", (_, gap) => {
    const result = pledges(["Trafik"], ...first, ...gap, ["Trygghet"], ...first.slice(0, 1), [
      "B",
      "Kontroller",
      2021,
    ]);
    expect(result.pledges.map(({ pledge }) => pledge.id)).toEqual(["A", "B"]);
    expect(said(result)).toEqual([]);
  });

  it("do not take the last pledge above a blank row for a title", () => {
    const result = pledges(...first, [null, "Kontroller"], [], ...second);
    expect(result.pledges.map(({ pledge }) => pledge.text)).toEqual(["Möten", "Kontroller"]);
  });

  it("of texts alone are no titles of the follow-up below", () => {
    const rows = [["Löfte"], ["Möten"], ["Kontroller"], [], ["Löfte", "Utfall"], ["Möten", 4]];
    expect(tablesIn(read(sheetOf("Löften 2021", rows)))).toEqual([
      ["pledges", 0, 2],
      ["followUp", 4, 1],
    ]);
  });

  it("that begin beside the rows of another do not end it", () => {
    const result = pledges(
      ["LöftesID", "Löfte", "År", null, null, null, null],
      ["A", "Möten", 2021, null, ...(second[0] ?? [])],
      ["B", "Kontroller", 2021, null, ...(second[1] ?? [])],
    );
    expect(tablesIn(result)).toEqual([
      ["pledges", 0, 2],
      ["followUp", 1, 1],
    ]);
  });
});

describe("a follow-up of ours whose column of outcomes was taken away", () => {
  const rows = [
    ["LöftesID", "Löfte", "Ansvarig", "Underlag måltyp"],
    ["A", "Möten", "Kommunen", "minst"],
  ];
  const area = { row: 0, column: 0, height: 2, width: 4 };

  it("is no pledge table, though it repeats the pledges", () => {
    const tables = [{ name: "LofteUppf_2021_T2", area }];
    expect(read(sheetOf("Uppföljning 2021-T2", rows, { tables })).pledges).toEqual([]);
  });

  it("would be one under another name", () => {
    const tables = [{ name: "Tabell1", area }];
    expect(read(sheetOf("Uppföljning 2021-T2", rows, { tables })).pledges).toHaveLength(1);
  });
});
