import { readWorkbook } from "../../../src/core/schema/readWorkbook";
import type { ReadWorkbook } from "../../../src/core/schema/rows";
import { cellAddress } from "../../../src/core/sheet/address";
import type { CellValue, Sheet } from "../../../src/core/sheet/sheet";
import { followUpSheet, pledgeSheet, sheetOf, workbookOf } from "../workbookOf";

const read = (...sheets: Sheet[]): ReadWorkbook => readWorkbook(workbookOf(...sheets));

const said = ({ findings }: ReadWorkbook): readonly string[] =>
  findings.map(({ code, severity, places }) =>
    [severity, code, ...places.map((place) => cellAddress(place))].join(" "),
  );

type Cells = Readonly<Record<string, CellValue>>;

describe("cells of pledges", () => {
  it.each<[string, Cells, readonly string[]]>([
    ["a number stored as text", { Målvärde: "'12" }, ["warning cell.numberAsText E2"]],
    ["a number with its unit", { Målvärde: "200 st" }, ["warning cell.numberAsText E2"]],
    ["words for a number", { Målvärde: "flera" }, ["error cell.type E2"]],
    ["a number that reads two ways", { Målvärde: "1.234" }, ["error cell.type E2"]],
    ["SANT for a number", { Målvärde: true }, ["error cell.type E2"]],
    ["an error value", { Målvärde: { error: "#N/A" } }, ["error cell.errorValue E2"]],
    ["a kind that is none", { Måltyp: "kanske" }, ["warning cell.notInList D2"]],
    ["two years in one cell", { År: "2021–2022" }, ["error cell.type C2"]],
    ["no year", { År: null }, ["error cell.missing C2"]],
    ["no text", { Löfte: " " }, ["error cell.missing B2"]],
    ["no date", { Start: "i våras" }, ["error cell.type J2"]],
    ["a day that is none", { Slut: "2021-02-30" }, ["error cell.type K2"]],
    ["a date that is not known", { Slut: "–" }, []],
    ["a missing target in words", { Målvärde: "saknas" }, []],
    ["a date in Swedish", { Start: "11 mars 2021" }, []],
  ])("%s", (_, cells, findings) => {
    expect(said(read(pledgeSheet(cells)))).toEqual(findings);
  });

  it("with a date where a count should be are refused", () => {
    const sheet = sheetOf(
      "Löften",
      [
        ["Löfte", "År", "Målvärde"],
        ["Möten", 2021, 44266],
      ],
      {
        formatAt: { "1,2": "yyyy-mm-dd" },
      },
    );
    const result = read(sheet);
    expect(said(result)).toEqual(["error cell.type C2"]);
    expect(result.findings[0]?.facts["case"]).toBe("dateAsNumber");
    expect(result.pledges[0]?.pledge.target).toBeNull();
  });

  it("with the form of a date may be a count", () => {
    expect(read(pledgeSheet({ Målvärde: 44266 })).pledges[0]?.pledge.target).toBe(44266);
  });

  it.each<[string, CellValue, string]>([
    ["85", 85, "General"],
    ["85 %", 0.85, "0%"],
    ["0,85", 0.85, "General"],
    ["85 % as text", "85 %", "General"],
  ])("of shares are fractions: %s", (_, cell, format) => {
    const sheet = sheetOf(
      "Löften",
      [
        ["Löfte", "År", "Måltyp", "Målvärde", "Enhet"],
        ["Trygghet", 2021, "andel minst", cell, "%"],
      ],
      { formatAt: { "1,3": format } },
    );
    expect(read(sheet).pledges[0]?.pledge.target).toBeCloseTo(0.85, 12);
  });

  it("keep an id that Excel made a date of", () => {
    const sheet = sheetOf(
      "Löften",
      [
        ["LöftesID", "Löfte", "År"],
        [44197, "Möten", 2021],
      ],
      {
        formatAt: { "1,0": "mmm-yy" },
      },
    );
    expect(read(sheet).pledges[0]?.pledge.id).toBe("2021-01");
  });

  it("of several perspectives are read one by one", () => {
    const rows = [
      ["Löfte", "År", "Perspektiv"],
      ["Möten", 2021, "Kriminologisk, social"],
      ["Kontroller", 2021, "Ekonomisk och annat"],
    ];
    const result = read(sheetOf("Löften", rows));
    expect(result.pledges.map(({ pledge }) => pledge.perspectives)).toEqual([
      ["Kriminologisk", "Social"],
      [],
    ]);
    expect(said(result)).toEqual(["warning cell.notInList C3"]);
  });

  it("that are merged inside the table are said, not those of a title", () => {
    const merged = [
      { row: 0, column: 0, height: 1, width: 3 },
      { row: 2, column: 0, height: 2, width: 1 },
    ];
    const rows = [["Löften 2021"], ["Löfte", "År"], ["Möten", 2021], [null, 2021]];
    const result = read(sheetOf("Löften", rows, { merged }));
    expect(said(result)).toEqual(["warning cell.merged A3", "error cell.missing A4"]);
  });
});

describe("cells of pledges to change by per cent", () => {
  const changed = { Måltyp: "öka med %", Målvärde: 10, Enhet: "%", Basvärde: 120 };

  it("take the per cent for the target only", () => {
    const { pledges, followUps } = read(pledgeSheet(changed), followUpSheet({ Utfall: 125 }));
    expect(pledges[0]?.pledge).toMatchObject({ target: 0.1, baseline: 120 });
    expect(followUps[0]?.followUp.outcome).toMatchObject({ state: "number", value: 125 });
  });

  it("say a target that stands as text in per cent, and a baseline as it is", () => {
    const { findings } = read(pledgeSheet({ ...changed, Målvärde: "10", Basvärde: "120" }));
    expect(findings.map(({ facts }) => facts)).toMatchObject([
      { text: "10", value: 10, unit: "%" },
      { text: "120", value: 120, unit: "" },
    ]);
  });
});

describe("cells that show a date", () => {
  it("are quoted as the date that people see", () => {
    const rows = [
      ["LöftesID", "Period", "Utfall"],
      ["E21-2", 44561, 210],
    ];
    const sheet = sheetOf("Uppföljning", rows, { formatAt: { "1,1": "yyyy-mm-dd" } });
    const { findings } = read(pledgeSheet(), sheet);
    expect(findings.map(({ code, facts }) => [code, facts["value"]])).toEqual([
      ["cell.type", "2021-12-31"],
    ]);
  });
});

describe("cells of outcomes", () => {
  it.each<[string, Cells, Cells, readonly string[]]>([
    ["a number with its unit", {}, { Utfall: "104 st" }, ["warning cell.numberAsText C2"]],
    ["an approximate number", {}, { Utfall: "ca 10" }, ["warning outcome.approximate C2"]],
    ["a zero in words", {}, { Utfall: "Ej genomförts" }, []],
    ["no number", {}, { Utfall: "flera" }, ["error cell.type C2"]],
    ["SANT for a count", {}, { Utfall: true }, ["error cell.type C2"]],
    ["done in words", { Måltyp: "genomfört", Målvärde: null }, { Utfall: "pågår" }, []],
    ["SANT for done", { Måltyp: "genomfört", Målvärde: null }, { Utfall: true }, []],
    ["words for ongoing work", { Måltyp: "löpande" }, { Utfall: "regelbundna insatser" }, []],
    ["nothing", {}, { Utfall: null }, []],
    ["an error value", {}, { Utfall: { error: "#VALUE!" } }, ["error cell.errorValue C2"]],
    ["a period that is none", {}, { Period: "i våras" }, ["error cell.type B2"]],
    ["no period", {}, { Period: null }, ["error cell.missing B2"]],
    ["no id", {}, { LöftesID: null }, ["error cell.missing A2"]],
    ["a word outside a list", {}, { Gäller: "kanske" }, ["warning cell.notInList E2"]],
  ])("%s", (_, pledge, followUp, findings) => {
    expect(said(read(pledgeSheet(pledge), followUpSheet(followUp)))).toEqual(findings);
  });

  it("that show a date are no count", () => {
    const sheet = sheetOf(
      "Uppföljning 2021",
      [
        ["LöftesID", "Utfall"],
        ["E21-2", 44266],
      ],
      {
        formatAt: { "1,1": "d/m/yyyy" },
      },
    );
    const result = read(pledgeSheet(), sheet);
    expect(said(result)).toEqual(["error cell.type B2"]);
    expect(result.followUps[0]?.followUp.outcome.state).toBe("text");
  });

  it("take words of lists in any form, and their defaults", () => {
    const { followUps } = read(
      pledgeSheet(),
      followUpSheet(
        { Gäller: "ANNAT", Typ: "ack.", Läge: "Prel.", Orsakskategori: "covid-19" },
        {},
      ),
    );
    expect(followUps.map(({ followUp }) => followUp)).toMatchObject([
      { concerns: "other", measure: "cumulative", state: "preliminary", reasonCategory: "Pandemi" },
      { concerns: "pledge", measure: "cumulative", state: null, reasonCategory: null },
    ]);
  });
});
