import { contentTypesPath } from "../../../src/adapters/files/package/contentTypes";
import { openPackage, type XlsxPackage } from "../../../src/adapters/files/package/openPackage";
import { readZip } from "../../../src/adapters/files/package/readZip";
import { relationsOf } from "../../../src/adapters/files/package/relations";
import { sheetOrder } from "../../../src/adapters/files/write/sheetOrder";
import {
  attribute,
  childOf,
  elementsOf,
  type XmlElement,
} from "../../../src/adapters/files/xml/xmlElement";
import { emptyLayout, type Change, type SheetLayout } from "../../../src/core/sheet/change";
import { sampleBytes } from "../../../assets/samples/sampleBytes";
import { samples } from "../../../assets/samples/samples";
import { full } from "./layouts";
import { write } from "./roundTrip";

/** What Excel calls a damaged file where it is not so; no reader of ours would notice. */
const changes: readonly Change[] = [
  { kind: "addSheet", sheet: "Det's & listor", after: null, layout: emptyLayout },
  { kind: "addSheet", sheet: "Prov", after: null, layout: full },
  {
    kind: "addTableRows",
    sheet: "Prov",
    table: "LofteProv",
    area: { row: 3, column: 0, height: 3, width: 3 },
    rows: [["E21-3", 7, null]],
    look: {
      styles: [],
      validations: full.validations,
      conditions: full.conditions.map((one) => ({
        ...one,
        area: { row: 6, column: 2, height: 1, width: 1 },
        formula: '=$C7="Uppfyllt"',
      })),
    },
  },
  { kind: "protectSheet", sheet: "Prov", isOn: true },
];

async function written(): Promise<XlsxPackage> {
  const [sample] = samples;
  if (!sample) throw new Error("no sample");
  return openPackage(await write(await sampleBytes(sample), changes));
}

const look = (file: XlsxPackage, path: string): XmlElement => {
  const root = file.look(path);
  if (!root) throw new Error(`no ${path}`);
  return root;
};

const pathsOf = (file: XlsxPackage, folder: string): readonly string[] =>
  file.paths().filter((path) => path.startsWith(`xl/${folder}/`) && !path.includes("_rels"));

const all = (root: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(root).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);

const count = (root: XmlElement, name: string): number => {
  const group = childOf(root, name);
  return group ? elementsOf(group).length : 0;
};

describe("a written file", () => {
  it("has the parts of every sheet in the order that is asked for", async () => {
    const file = await written();
    const sheets = pathsOf(file, "worksheets");
    expect(sheets).toHaveLength(4);
    for (const path of sheets) {
      const places = elementsOf(look(file, path)).map(({ name }) =>
        (sheetOrder as readonly string[]).indexOf(name),
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    }
  });

  it("names every part once in its list, and leads nowhere that is not there", async () => {
    const file = await written();
    const types = elementsOf(look(file, contentTypesPath));
    const named = types.flatMap((type) => attribute(type, "PartName") ?? []);
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((name) => !file.has(name.slice(1)))).toEqual([]);
    const parts = file.paths().filter((path) => /^xl\/.*\.xml$/.test(path));
    expect(parts.filter((path) => !named.includes(`/${path}`))).toEqual([]);
    for (const path of ["", ...parts]) {
      for (const relation of relationsOf(file, path)) {
        expect(file.has(relation.path ?? "")).toBe(true);
      }
    }
  });

  it("has tables with numbers of their own and the headings of their cells", async () => {
    const file = await written();
    const tables = pathsOf(file, "tables").map((path) => look(file, path));
    const ids = tables.map((table) => attribute(table, "id"));
    expect(new Set(ids).size).toBe(tables.length);
    const ours = tables.find((table) => attribute(table, "name") === "LofteProv");
    if (!ours) throw new Error("no table");
    expect(attribute(ours, "ref")).toBe("A4:C7");
    const columns = all(ours, "tableColumn").map((column) => attribute(column, "name"));
    expect(columns).toEqual(["LöftesID", "Utfall & mål", "Bedömning"]);
    expect(all(ours, "calculatedColumnFormula")).toHaveLength(1);
  });

  it("refers to looks that are there", async () => {
    const file = await written();
    const styles = look(file, "xl/styles.xml");
    const [cells, looks] = [count(styles, "cellXfs"), count(styles, "dxfs")];
    for (const path of pathsOf(file, "worksheets")) {
      for (const cell of all(look(file, path), "c")) {
        expect(Number(attribute(cell, "s") ?? 0)).toBeLessThan(cells);
      }
      for (const rule of all(look(file, path), "cfRule")) {
        expect(Number(attribute(rule, "dxfId"))).toBeLessThan(looks);
      }
    }
    for (const xf of all(styles, "xf")) {
      expect(Number(attribute(xf, "fontId"))).toBeLessThan(count(styles, "fonts"));
      expect(Number(attribute(xf, "fillId"))).toBeLessThan(count(styles, "fills"));
    }
    for (const name of ["fonts", "fills", "cellXfs", "dxfs", "numFmts"]) {
      const group = childOf(styles, name);
      expect(group && attribute(group, "count")).toBe(String(count(styles, name)));
    }
  });

  it("says one thing once of the cells that rows were added to", async () => {
    const file = await written();
    const sheet = pathsOf(file, "worksheets")
      .map((path) => look(file, path))
      .find((root) => all(root, "cfRule").length > 0);
    if (!sheet) throw new Error("no sheet");
    const areas = (name: string) => all(sheet, name).map((one) => attribute(one, "sqref"));
    expect(areas("conditionalFormatting")).toEqual(["C5:C7"]);
    expect(areas("dataValidation")).toEqual(["B5:B7"]);
  });

  it("tells of its charts in words", async () => {
    const file = await written();
    const [drawing] = pathsOf(file, "drawings").map((path) => look(file, path));
    const told = drawing && all(drawing, "xdr:cNvPr").map((frame) => attribute(frame, "descr"));
    expect(told).toEqual(full.charts.map(({ alternative }) => alternative));
    expect(pathsOf(file, "charts")).toHaveLength(2);
  });

  it("carries no date but the first that a zip knows on what was written", async () => {
    const parts = (await readZip(await write(null, changes))).file(/./);
    const dates = new Set(parts.map(({ date }) => date.toISOString()));
    expect(dates).toEqual(new Set(["1980-01-01T00:00:00.000Z"]));
  });

  it("repeats its headings and its first columns on every printed page", async () => {
    const names = all(look(await written(), "xl/workbook.xml"), "definedName");
    const titles = names.filter((name) => attribute(name, "name") === "_xlnm.Print_Titles");
    expect(titles.map(({ children }) => children)).toEqual([["'Prov'!$A:$B,'Prov'!$4:$4"]]);
  });

  it("has rows as high as their wrapped texts, those added below a table too", async () => {
    const long = "Ett skäl som tar plats. ".repeat(12);
    const text: SheetLayout = {
      ...emptyLayout,
      blocks: [{ row: 0, column: 0, cells: [["Orsak"], ["kort"], [long]] }],
      tables: [{ name: "LofteText", area: { ...column, height: 3 }, formulas: [] }],
      styles: [{ area: { ...column, height: 3 }, style: { wrap: true } }],
      columns: [{ column: 0, width: 30 }],
    };
    const file = await openPackage(
      await write(null, [
        { kind: "addSheet", sheet: "Text", after: null, layout: text },
        {
          kind: "addTableRows",
          sheet: "Text",
          table: "LofteText",
          area: { ...column, height: 3 },
          rows: [["kort"], [`${long}${long}`]],
          look: {
            styles: [{ area: { ...column, row: 3, height: 2 }, style: { wrap: true } }],
            validations: [],
            conditions: [],
          },
        },
      ]),
    );
    const rows = all(look(file, "xl/worksheets/sheet1.xml"), "row");
    const heights = rows.map((row) => Number(attribute(row, "ht") ?? 15));
    const [heading, short, high, added, higher] = heights;
    expect([heading, short]).toEqual([15, 15]);
    // 288 letters in a column of 30 are ten lines of 15 points at least.
    expect(high).toBeGreaterThanOrEqual(150);
    expect(added).toBe(high);
    expect(higher).toBeGreaterThanOrEqual(300);
  });
});

const column = { row: 0, column: 0, width: 1 };
