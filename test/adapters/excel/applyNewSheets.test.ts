import { applyChanges } from "../../../src/adapters/excel/applyChanges";
import { findLeftovers } from "../../../src/adapters/excel/leftovers";
import type { Change } from "../../../src/core/sheet/change";
import type { GridWorkbook } from "../../../src/workbench/host/port";
import { startTwin, type Twin } from "../../workbench/twin";
import { followUpSheet, listSheet, staffWorkbook, verdictFormula } from "./sampleChanges";

let twin: Twin;
async function open(workbook: GridWorkbook): Promise<void> {
  twin = await startTwin({ workbook });
  twin.install();
}
afterEach(() => {
  expect(twin.unplayed).toEqual([]);
  twin.dispose();
});

const rows = [
  ["E21-1", "Fler trafikkontroller", null, null],
  ["E21-2", "=HYPERLINK(1)", "klart", null],
];
const changes: readonly Change[] = [listSheet, followUpSheet(rows)];
const sheetNamed = (name: string) => {
  const found = twin.port.snapshot().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

describe("applyChanges makes sheets", () => {
  it("in their places, visible or hidden, and leaves no mark", async () => {
    await open(staffWorkbook);
    expect(await applyChanges(changes)).toEqual({ ok: true, value: null });
    const { sheets } = twin.port.snapshot();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Löften", "Visible"],
      ["Uppföljning 2021-T2", "Visible"],
      ["Anteckningar", "Visible"],
      ["Dolt", "Hidden"],
      ["Listor", "Hidden"],
    ]);
    expect(await findLeftovers(Number.MAX_SAFE_INTEGER)).toEqual({
      ok: true,
      value: { sheets: [], hasPendingWrites: false },
    });
  });

  it("with values, texts that stay texts, tables and formulas", async () => {
    await open(staffWorkbook);
    await applyChanges(changes);
    const sheet = sheetNamed("Uppföljning 2021-T2");
    expect(sheet.values).toMatchObject({ A1: "Uppföljning 2021-T2", B6: "=HYPERLINK(1)" });
    expect(sheet.formulas).toEqual({
      B2: "=COUNTA(Listor!A2:A3)",
      A3: '=COUNTIF(LofteUppf_2021_T2[Bedömning],"Uppfyllt")',
      D5: verdictFormula,
      D6: verdictFormula,
    });
    expect(sheet.tables).toMatchObject([
      { name: "LofteUppf_2021_T2", area: { r: 3, c: 0, h: 3, w: 4 } },
    ]);
    expect(sheet.formats).toMatchObject({ D5: "0.0%", D6: "0.0%" });
  });

  it("with looks, lists, conditions, frozen rows, page and chart", async () => {
    await open(staffWorkbook);
    await applyChanges(changes);
    const { furnishing } = sheetNamed("Uppföljning 2021-T2");
    expect(furnishing.frozen).toMatchObject({ h: 4, w: 2 });
    expect(furnishing.hiddenColumns).toEqual([3]);
    expect(furnishing.widths[0]).toBeCloseTo(66.75, 2);
    expect(furnishing.conditions).toMatchObject([
      { formula: '=$D5="Uppfyllt"', fill: "#DFF6DD", color: "#0B5A2B", numberFormat: '"✓ "@' },
    ]);
    expect(furnishing.page).toMatchObject({
      set: { Orientation: "Landscape", PaperSize: "A4", Zoom: { horizontalFitToPages: 1 } },
      titleRows: { r: 3, h: 1 },
      titleColumns: { c: 0, w: 2 },
      printArea: { r: 0, c: 0, h: 6, w: 3 },
    });
    expect(furnishing.charts).toMatchObject([
      { name: "Bedömningar", kind: "BarStacked", place: { r: 40, c: 0, h: 10, w: 4 } },
    ]);
    expect(JSON.stringify(furnishing.layers)).toContain("Välj ur listan.");
    expect(JSON.stringify(furnishing.layers)).toContain("Listor");
    expect(JSON.stringify(furnishing)).not.toContain("~Löfteskollen");
  });

  it("in three requests, none above Excel's 5 MB", async () => {
    await open(staffWorkbook);
    await applyChanges(changes);
    expect(twin.syncs()).toHaveLength(3);
  });

  it("for 5 000 pledges in at most 3 requests and one for each 4 MB", async () => {
    await open(staffWorkbook);
    const many = Array.from({ length: 5_000 }, (_, position) => [
      `E21-${String(position)}`,
      `Ett löfte om trygghet och närvaro, nummer ${String(position)}. `.repeat(20),
      "pågår",
      null,
    ]);
    const shares: number[] = [];
    const result = await applyChanges([listSheet, followUpSheet(many)], (share) => {
      shares.push(share);
      return Promise.resolve(true);
    });
    expect(result).toEqual({ ok: true, value: null });
    const bytes = twin.syncs().reduce((sum, one) => sum + one.requestBytes + one.answerBytes, 0);
    expect(bytes).toBeGreaterThan(4_000_000);
    expect(twin.syncs().length).toBeLessThanOrEqual(3 + Math.ceil(bytes / 4_000_000));
    expect(Math.max(...twin.syncs().map((one) => one.requestBytes))).toBeLessThan(5_000_000);
    expect(shares.at(-1)).toBeCloseTo(1, 6);
    expect(sheetNamed("Uppföljning 2021-T2").formulas["D5004"]).toBe(verdictFormula);
  });

  it("not when it is stopped: what was built is gone", async () => {
    await open(staffWorkbook);
    const before = twin.port.snapshot();
    const result = await applyChanges(changes, () => Promise.resolve(false));
    expect(result).toEqual({ ok: false, failure: { code: "stopped.byUser" } });
    expect(twin.port.snapshot()).toEqual(before);
    expect(await findLeftovers(Number.MAX_SAFE_INTEGER)).toMatchObject({
      value: { sheets: [], hasPendingWrites: false },
    });
  });

  it("beside what an interrupted run left", async () => {
    await open({
      name: "a",
      sheets: [
        { name: "Löften", values: [["x"]] },
        { name: "~Löfteskollen bygger 1", values: [["y"]], visibility: "Hidden" },
      ],
    });
    expect((await applyChanges(changes)).ok).toBe(true);
    expect(sheetNamed("~Löfteskollen bygger 1").values).toEqual({ A1: "y" });
  });
});

describe("applyChanges refuses, with nothing written,", () => {
  it.each<[string, Partial<GridWorkbook>, string, object | null]>([
    ["a read-only workbook", { isReadOnly: true }, "excel.readOnly", null],
    ["a protected structure", { isStructureProtected: true }, "excel.workbookProtected", null],
    [
      "a name that is taken, in any case",
      {
        sheets: [
          { name: "UPPFÖLJNING 2021-t2", values: [["mitt"]], visibility: "VeryHidden" },
          { name: "A", values: [] },
        ],
      },
      "excel.sheetExists",
      { sheet: "Uppföljning 2021-T2" },
    ],
    [
      "a table's name that is taken",
      {
        sheets: [
          {
            name: "A",
            values: [["x"], [1]],
            tables: [{ name: "lofteuppf_2021_T2", area: { r: 0, c: 0, h: 2, w: 1 } }],
          },
        ],
      },
      "excel.sheetExists",
      { sheet: "Uppföljning 2021-T2" },
    ],
  ])("%s", async (_, workbook, code, facts) => {
    await open({ ...staffWorkbook, ...workbook });
    const before = twin.port.snapshot();
    const result = await applyChanges(changes);
    expect(result).toEqual({ ok: false, failure: { code, ...(facts && { facts }) } });
    expect(twin.port.snapshot()).toEqual(before);
    expect(twin.syncs()).toHaveLength(1);
  });

  it("nothing where there is nothing to do", async () => {
    await open(staffWorkbook);
    expect(await applyChanges([])).toEqual({ ok: true, value: null });
    expect(twin.syncs()).toHaveLength(0);
  });
});
