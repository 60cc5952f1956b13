import { openPackage } from "../../../src/adapters/files/package/openPackage";
import { readZip, textOf, unpacked } from "../../../src/adapters/files/package/readZip";
import { element } from "../../../src/adapters/files/xml/xmlElement";
import { emptyLayout, type Change } from "../../../src/core/sheet/change";
import { workbookBytes } from "../../cases/badFiles/badFiles";
import { full } from "./layouts";
import { read, write } from "./roundTrip";

/** The content of every part, byte for byte. */
const contents = async (bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> =>
  unpacked(await readZip(bytes), () => true);

const texts = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await contents(bytes))].map(([name, content]) => [name, textOf(content)]));

async function part(bytes: Uint8Array, path: string): Promise<string> {
  const text = (await texts(bytes)).get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
}

const staffMade = (): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    const sheet = workbook.addWorksheet("Löften");
    sheet.addTable({
      name: "Tabell",
      ref: "A1",
      columns: [{ name: "Text" }, { name: "Tal" }],
      rows: [
        ["a", 1],
        ["b", 2],
      ],
    });
    sheet.getCell("D1").note = "En kommentar";
    sheet.getCell("B2").dataValidation = { type: "whole", operator: "greaterThan", formulae: [0] };
    sheet.getCell("B3").dataValidation = { type: "whole", operator: "greaterThan", formulae: [0] };
    sheet.getCell("B3").numFmt = "0.000";
    sheet.fillFormula("F1:F4", "B1*2", [0, 2, 4, 0]);
    sheet.headerFooter.oddFooter = "Sida &P";
    sheet.pageSetup.printArea = "A1:B3";
    const other = workbook.addWorksheet("Annat");
    other.mergeCells("A1:C1");
    other.getCell("A1").value = { richText: [{ text: "fet", font: { bold: true } }] };
    other.pageSetup.printArea = "A1:C9";
    workbook.definedNames.add("Annat!$A$1", "Egen");
  });

const nothing = { value: null, formula: null };
const write1: Change = {
  kind: "writeCells",
  sheet: "Löften",
  cells: [{ row: 8, column: 3, from: nothing, to: "nytt" }],
};

describe("what a change does not concern", () => {
  it("stays byte for byte", async () => {
    const before = await staffMade();
    const after = await write(before, [write1]);
    const [old, now] = [await contents(before), await contents(after)];
    const differing = [...old].filter(
      ([name, content]) => Buffer.compare(content, now.get(name) ?? Buffer.of()) !== 0,
    );
    expect(differing.map(([name]) => name).sort()).toEqual([
      "xl/sharedStrings.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect([...now.keys()]).toEqual([...old.keys()]);
  });

  it("stays on a sheet that cells are written on", async () => {
    const before = await staffMade();
    const sheet = await part(await write(before, [write1]), "xl/worksheets/sheet1.xml");
    for (const kept of [
      "<legacyDrawing",
      "<dataValidation ",
      "<oddFooter>Sida &amp;P",
      "tablePart",
    ]) {
      expect(sheet).toContain(kept);
    }
  });

  it("keeps its names when sheets come and go", async () => {
    const added = await write(await staffMade(), [
      { kind: "addSheet", sheet: "Först", after: "Löften", layout: emptyLayout },
    ]);
    expect(await part(added, "xl/workbook.xml")).toMatch(
      /Print_Area" localSheetId="0"[^]*Print_Area" localSheetId="2"/,
    );
    const taken = await part(
      await write(added, [{ kind: "removeSheet", sheet: "Annat" }]),
      "xl/workbook.xml",
    );
    expect(taken).not.toContain('localSheetId="2"');
    expect(taken).toMatch(/name="Egen"[^>]*>#REF!</);
  });
});

describe("rows below a table", () => {
  const rows: Change = {
    kind: "addTableRows",
    sheet: "Löften",
    table: "Tabell",
    area: { row: 0, column: 0, height: 3, width: 2 },
    rows: [["c", 3]],
    look: { styles: [], validations: [], conditions: [] },
  };

  it("look like those above and follow the same rules", async () => {
    const sheet = await part(await write(await staffMade(), [rows]), "xl/worksheets/sheet1.xml");
    const [above] = /(?<=<c r="B3") s="\d+"/.exec(sheet) ?? ["none"];
    expect(sheet).toContain(`<c r="B4"${above}>`);
    expect(sheet).toMatch(/<dataValidation [^>]*sqref="B[23]:B4"/);
  });

  it("are printed with those above", async () => {
    const workbook = await part(await write(await staffMade(), [rows]), "xl/workbook.xml");
    expect(workbook).toMatch(/\$A\$?1:\$B\$?4</);
    expect(workbook).toMatch(/\$A\$?1:\$C\$?9</);
  });
});

it("cells that share a formula keep it when the first of them is written", async () => {
  const [sheet] = (
    await read(
      await write(await staffMade(), [
        {
          kind: "writeCells",
          sheet: "Löften",
          cells: [{ row: 0, column: 5, from: { value: 0, formula: "=B1*2" }, to: "Dubbelt" }],
        },
      ]),
    )
  ).sheets;
  expect(sheet?.formulas.slice(0, 4).map((row) => row[5])).toEqual([
    null,
    "=B2*2",
    "=B3*2",
    "=B4*2",
  ]);
});

it("what a sheet is left of when it is laid anew goes with its parts", async () => {
  const lists: Change = {
    kind: "addSheet",
    sheet: "Det's & listor",
    after: null,
    layout: emptyLayout,
  };
  const once = await write(null, [
    lists,
    { kind: "addSheet", sheet: "Prov", after: null, layout: full },
  ]);
  const anew = await write(once, [{ kind: "laySheetAnew", sheet: "Prov", layout: full }]);
  const names = async (bytes: Uint8Array) => [...(await texts(bytes)).keys()].sort();
  expect(await names(anew)).toEqual(await names(once));
  const bare = await write(anew, [{ kind: "removeSheet", sheet: "Prov" }]);
  expect((await names(bare)).filter((name) => /tables|charts|drawings/.test(name))).toEqual([]);
  expect(await part(bare, "[Content_Types].xml")).not.toMatch(/table|chart|drawing/);
  expect(await part(bare, "xl/workbook.xml")).not.toContain("Prov");
});

it("the order of the last computation goes, as cells with formulas may have gone", async () => {
  const file = await openPackage(await staffMade());
  const chain = "xl/calcChain.xml";
  file.put(chain, element("calcChain", {}, [element("c", { r: "F1", i: 1 })]));
  const relations = file.edit("xl/_rels/workbook.xml.rels");
  relations.children.push(
    element("Relationship", { Id: "rId99", Type: "http://x/calcChain", Target: "calcChain.xml" }),
  );
  const parts = await texts(await write(await file.toBytes(), [write1]));
  expect(parts.has(chain)).toBe(false);
  expect(parts.get("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  expect(parts.get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});
