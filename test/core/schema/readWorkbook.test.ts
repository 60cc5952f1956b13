import { periodName } from "../../../src/core/domain/period";
import { dayToIso } from "../../../src/core/domain/day";
import { placeOf } from "../../../src/core/schema/placeOf";
import { readWorkbook } from "../../../src/core/schema/readWorkbook";
import type { ReadWorkbook } from "../../../src/core/schema/rows";
import { cellAddress } from "../../../src/core/sheet/address";
import type { CellValue, Sheet } from "../../../src/core/sheet/sheet";
import { followUpSheet, pledgeSheet, sheetOf, workbookOf } from "../workbookOf";

const read = (...sheets: Sheet[]): ReadWorkbook => readWorkbook(workbookOf(...sheets));

const said = ({ findings }: ReadWorkbook): readonly string[] =>
  findings.map(({ code, places }) =>
    [code, ...places.map((place) => cellAddress(place))].join(" "),
  );

const pledges = (...rows: (readonly CellValue[])[]): ReadWorkbook => read(sheetOf("Blad1", rows));

describe("headings", () => {
  it("are known in any order, case and spacing, with columns of the person's own", () => {
    const {
      pledges: [row],
      findings,
    } = pledges(
      ["Anteckning", "ÅR", "mål värde", "MÅLTYP", "Löftes-ID:", " Åtagande "],
      ["egen", 2021, 4, "Minst", "E1", "Fyra möten"],
    );
    expect(row?.pledge).toMatchObject({
      id: "E1",
      text: "Fyra möten",
      year: 2021,
      kind: "atLeast",
      target: 4,
    });
    expect(findings).toEqual([]);
  });

  it("are known in English, below titles, off the corner, and with decomposed letters", () => {
    const sheet = sheetOf(
      "Blad1",
      [
        ["Våra löften"],
        [],
        ["Pledge", "A\u030ar", "Target\u00a0kind", "Ma\u030alva\u0308rde"],
        ["Four meetings", 2021, "at least", 4],
      ],
      { origin: { row: 2, column: 1 } },
    );
    const result = read(sheet);
    expect(result.pledges[0]?.pledge).toMatchObject({ year: 2021, kind: "atLeast", target: 4 });
    expect(result.pledges.map((row) => placeOf(row, "target"))[0]).toMatchObject({
      row: 5,
      column: 4,
    });
    expect(result.tables).toMatchObject([{ kind: "pledges", headingRow: 4, rowCount: 1 }]);
  });

  it("that stand twice are said, and the first counts", () => {
    const result = pledges(["Löfte", "År", "Målvärde", "Målvärde"], ["Möten", 2021, 4, 5]);
    expect(said(result)).toEqual(["heading.duplicate D1 C1"]);
    expect(result.pledges[0]?.pledge.target).toBe(4);
  });

  it("of our own beat their synonyms without a word", () => {
    const result = pledges(["Löfte", "År", "Mål", "Målvärde"], ["Möten", 2021, "fler möten", 5]);
    expect(said(result)).toEqual([]);
    expect(result.pledges[0]?.pledge.target).toBe(5);
  });

  it("that are required and missing are said once", () => {
    const result = pledges(["Löfte", "Ansvarig"], ["Möten", "Polisen"], ["Kontroller", "Polisen"]);
    expect(said(result)).toEqual(["heading.missing A1"]);
    expect(result.pledges).toHaveLength(2);
  });
});

describe("sheets", () => {
  it("with only a pledge text and a year already give something", () => {
    const { pledges: rows, findings } = read(
      sheetOf("Blad1", [["År: 2021"], [], ["Löfte"], ["Möten"], ["Kontroller"]]),
    );
    expect(rows.map(({ pledge }) => [pledge.id, pledge.year])).toEqual([
      ["2021-01", 2021],
      ["2021-02", 2021],
    ]);
    expect(rows.map(({ pledge }) => dayToIso(pledge.end ?? 0))).toEqual([
      "2021-12-31",
      "2021-12-31",
    ]);
    expect(findings).toEqual([]);
  });

  it("state year, municipality and reporting date above their headings", () => {
    const result = read(
      sheetOf("Blad1", [
        ["Avstämningsdatum", null, "2021-04-30"],
        ["År:", 2021, "Kommun", "Strängnäs"],
        ["Löfte", "Målvärde"],
        ["Möten", 4],
      ]),
    );
    expect(result.reportingDate).toMatchObject({ place: { row: 0, column: 2 } });
    expect(dayToIso(result.reportingDate?.day ?? 0)).toBe("2021-04-30");
    expect(result.pledges[0]?.pledge).toMatchObject({ year: 2021, municipality: "Strängnäs" });
  });

  it.each([
    ["Uppföljning 2021-T2", "2021-T2"],
    ["Uppföljning 2021", "2021"],
    ["Uppföljning T3", "2021-T3"],
  ])("named %s report %s", (name, period) => {
    const { followUps, findings } = read(
      pledgeSheet(),
      sheetOf(name, [
        ["LöftesID", "Utfall"],
        ["E21-2", 104],
      ]),
    );
    expect(followUps.map(({ followUp }) => followUp.period && periodName(followUp.period))).toEqual(
      [period],
    );
    expect(findings).toEqual([]);
  });

  it("that are hidden are read too", () => {
    const hidden = { ...pledgeSheet(), visibility: "hidden" as const };
    expect(read(hidden).pledges).toHaveLength(1);
  });

  it("without a period say so", () => {
    const result = read(
      pledgeSheet(),
      sheetOf("Utfall", [
        ["LöftesID", "Utfall"],
        ["E21-2", 104],
      ]),
    );
    expect(said(result)).toEqual(["heading.missing A1"]);
  });

  it("with targets and outcomes in one table are both", () => {
    const result = pledges(
      ["Löfte", "År", "Måltyp", "Mål", "Utfall"],
      ["Möten", 2021, "minst", 4, 5],
    );
    expect(result.tables.map(({ kind }) => kind)).toEqual(["pledges", "followUp"]);
    expect(result.followUps[0]?.pledges).toEqual([0]);
    expect(said(result)).toEqual([]);
  });

  it("that repeat the targets beside a pledge table are follow-ups only", () => {
    const both = sheetOf("Uppföljning 2021", [
      ["LöftesID", "Löfte", "Målvärde", "Utfall"],
      ["E21-2", "Minst 200", 200, 104],
    ]);
    const result = read(pledgeSheet(), both);
    expect(result.pledges).toHaveLength(1);
    expect(result.followUps).toHaveLength(1);
  });

  it("may hold an activity plan", () => {
    const result = pledges(
      ["Vad", "Hur", "Ansvar", "Perspektiv"],
      ["Möten", "Träffas", "KLK", "Kriminologisk"],
    );
    expect(result.tables).toMatchObject([{ kind: "activities", rowCount: 1 }]);
    expect(said(result)).toEqual([]);
  });

  it.each<[string, Sheet]>([
    ["by its name", sheetOf("Löften 2021", [["Vi lovar mycket"], ["Mer att läsa"]])],
    [
      "by some of its headings",
      sheetOf("Blad1", [
        ["Period", "Utfall"],
        ["T1", 4],
      ]),
    ],
  ])("that seem to be ours but cannot be read are said, known %s", (_, sheet) => {
    const result = read(sheet);
    expect(said(result)).toEqual(["table.unread A1"]);
    expect(result.unknownSheets).toHaveLength(1);
  });

  it("of other kinds are left alone and described", () => {
    const result = read(
      sheetOf("Statistik", [
        ["Kommun", "År", "Antal"],
        ["Eskilstuna", 2021, 5],
      ]),
      sheetOf("Bilder", []),
    );
    expect(result.findings).toEqual([]);
    expect(result.unknownSheets).toEqual([
      { sheet: "Statistik", isEmpty: false, headings: ["Kommun", "År", "Antal"] },
      { sheet: "Bilder", isEmpty: true, headings: [] },
    ]);
  });

  it("of 10 000 columns are read", () => {
    const wide = Array.from({ length: 10_000 }, (_, index) => `Kolumn ${String(index)}`);
    const result = pledges([...wide, "Löfte", "År"], [...wide.map(() => null), "Möten", 2021]);
    expect(result.pledges[0]?.pledge.text).toBe("Möten");
  });
});

describe("several tables on a sheet", () => {
  it("stand side by side", () => {
    const result = pledges(
      ["LöftesID", "Löfte", "År", null, "LöftesID", "Period", "Utfall"],
      ["A", "Möten", 2021, null, "A", "2021-T1", 4],
      ["B", "Kontroller", 2021, null, null, null, null],
    );
    expect(result.tables.map(({ kind, rowCount }) => [kind, rowCount])).toEqual([
      ["pledges", 2],
      ["followUp", 1],
    ]);
  });

  it("stand one below the other", () => {
    const result = pledges(
      ["LöftesID", "Löfte", "År"],
      ["A", "Möten", 2021],
      [],
      ["LöftesID", "Period", "Utfall"],
      ["A", "2021-T1", 4],
    );
    expect(result.tables.map(({ kind, rowCount }) => [kind, rowCount])).toEqual([
      ["pledges", 1],
      ["followUp", 1],
    ]);
    expect(said(result)).toEqual([]);
  });

  it("are found by the areas of Excel tables, wherever they stand", () => {
    const sheet = sheetOf(
      "Blad1",
      [
        ["Löfte", "År"],
        [null, null],
        [null, "Löfte", "År"],
        [null, "Möten", 2021],
        [null, "utanför tabellen", 2021],
      ],
      { tables: [{ name: "Löften", area: { row: 2, column: 1, height: 2, width: 2 } }] },
    );
    const { pledges: rows } = read(sheet);
    expect(rows.map(({ pledge }) => pledge.text)).toEqual(["Möten"]);
  });
});

describe("rows", () => {
  it("that are blank inside the table are said once a run, and totals are passed by", () => {
    const result = pledges(
      ["Löfte", "År", "Målvärde"],
      ["Möten", 2021, 4],
      ["", null, ""],
      [" \u00a0", null, null],
      ["Kontroller", 2021, 200],
      ["Summa", null, 204],
      [],
      ["Uppgifterna kommer från kommunen"],
    );
    expect(said(result)).toEqual(["row.blank A3"]);
    expect(result.pledges.map(({ pledge }) => pledge.text)).toEqual(["Möten", "Kontroller"]);
  });

  it('whose formulas answer "" are empty', () => {
    const result = pledges(["Löfte", "År", "Målvärde"], ["Möten", 2021, ""], ["", "", ""]);
    expect(result.pledges).toHaveLength(1);
    expect(result.pledges[0]?.pledge.target).toBeNull();
    expect(said(result)).toEqual([]);
  });

  it("without an id get one that no other row has", () => {
    const result = pledges(
      ["LöftesID", "Löfte", "År"],
      [null, "Möten", 2021],
      ["2021-01", "Kontroller", 2021],
      [null, "Inlägg", 2022],
    );
    expect(result.pledges.map(({ pledge }) => pledge.id)).toEqual([
      "2021-02",
      "2021-01",
      "2022-01",
    ]);
  });

  it("find their pledge whatever nobody sees in the id, or by its text", () => {
    const result = read(
      sheetOf("Löften", [
        ["LöftesID", "Löfte", "År"],
        ["Ä\u00a021", "Möten", 2021],
      ]),
      sheetOf("Uppföljning 2021", [
        ["LöftesID", "Löfte", "Utfall"],
        ["a\u030821", null, 4],
        [null, "möten ", 5],
        ["B", null, 6],
      ]),
    );
    expect(result.followUps.map(({ pledges: positions }) => positions)).toEqual([[0], [0], []]);
    expect(said(result)).toEqual([]);
  });

  it("count for the pledge of their year where an id comes back", () => {
    const result = read(
      sheetOf("Löften", [
        ["LöftesID", "Löfte", "År"],
        ["A", "Möten", 2021],
        ["A", "Möten", 2022],
      ]),
      followUpSheet({ LöftesID: "A", Period: "2022-T1" }, { LöftesID: "A", Period: 2023 }),
    );
    expect(result.followUps.map(({ pledges: positions }) => positions)).toEqual([[1], []]);
    expect(result.followUps[1]?.otherYears).toEqual([0, 1]);
  });
});
