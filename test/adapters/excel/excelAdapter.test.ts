import { readSetting, writeSetting } from "../../../src/adapters/excel/documentSettings";
import { readActiveWorkbook } from "../../../src/adapters/excel/readActiveWorkbook";
import { showCell } from "../../../src/adapters/excel/showCell";
import { watchWorkbook } from "../../../src/adapters/excel/workbookChanges";
import { startTwin, type Twin } from "../../workbench/twin";
import { sampleWorkbook } from "../../workbench/sampleWorkbook";
import type { GridWorkbook } from "../../../src/workbench/host/port";

const mega = 4_000_000;
let twin: Twin;

async function open(workbook: GridWorkbook): Promise<void> {
  twin = await startTwin({ workbook });
  twin.install();
}
afterEach(() => {
  expect(twin.unplayed).toEqual([]);
  twin.dispose();
});

describe("readActiveWorkbook", () => {
  it("reads values with types, formulas, formats, tables and merged areas", async () => {
    await open(sampleWorkbook);
    const read = await readActiveWorkbook();
    if (!read.ok) throw new Error(read.failure.code);
    const [pledges, empty] = read.value.sheets;
    expect(pledges).toMatchObject({
      name: "Löften 2021",
      visibility: "visible",
      origin: { row: 0, column: 0 },
    });
    expect(pledges?.values[1]).toEqual(["Busskort", 0.8, true]);
    expect(pledges?.values[2]).toEqual(["Lekplatser", 44_256, { error: "#N/A" }]);
    expect(pledges?.formulas[3]).toEqual([null, "=SUM(1)", null]);
    expect(pledges?.formats[1]?.[1]).toBe("0%");
    expect(pledges?.tables).toEqual([
      { name: "Tabell1", area: { row: 0, column: 0, height: 3, width: 3 }, hasTotals: false },
    ]);
    expect(read.value.isStructureProtected).toBe(false);
    expect(pledges?.isProtected).toBe(false);
    expect(empty).toMatchObject({ name: "Tomt", values: [], tables: [], merged: [] });
  });

  it("tells a text that looks like a formula from a formula", async () => {
    await open({
      name: "a",
      sheets: [{ name: "A", values: [["=Trygghet", 2]] }],
    });
    await twin.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("A1:B1");
      range.values = [["'=Trygghet", "=1+2"]];
      await context.sync();
    });
    const read = await readActiveWorkbook();
    expect(read).toMatchObject({ value: { sheets: [{ formulas: [[null, "=1+2"]] }] } });
    expect(read.ok && read.value.sheets[0]?.values[0]?.[0]).toBe("=Trygghet");
  });

  it("reads what is protected, and rows of totals", async () => {
    const area = { r: 0, c: 0, h: 3, w: 1 };
    await open({
      name: "a",
      isStructureProtected: true,
      sheets: [
        {
          name: "A",
          values: [["x"], [1], [1]],
          isProtected: true,
          tables: [{ name: "T", area, hasTotals: true }],
        },
      ],
    });
    const read = await readActiveWorkbook();
    expect(read).toMatchObject({
      value: {
        isStructureProtected: true,
        sheets: [{ isProtected: true, tables: [{ name: "T", hasTotals: true }] }],
      },
    });
    expect(twin.syncs()).toHaveLength(3);
  });

  it("finds merged areas inside the used range", async () => {
    const values = [
      ["a", "b", "c"],
      ["d", null, "e"],
    ];
    await open({
      name: "a",
      sheets: [{ name: "A", values, merged: [{ r: 1, c: 0, h: 1, w: 2 }] }],
    });
    const read = await readActiveWorkbook();
    expect(read.ok && read.value.sheets[0]?.merged).toEqual([
      { row: 1, column: 0, height: 1, width: 2 },
    ]);
  });

  it("keeps the origin of a range that does not begin in A1", async () => {
    const values = [
      [null, null],
      [null, null, "x"],
    ];
    await open({ name: "a", sheets: [{ name: "A", values }] });
    const read = await readActiveWorkbook();
    expect(read.ok && read.value.sheets[0]).toMatchObject({
      origin: { row: 1, column: 2 },
      values: [["x"]],
    });
  });

  it.each([1, 40])("needs three requests for %d small sheets", async (count) => {
    const sheets = Array.from({ length: count }, (_, position) => ({
      name: `Blad ${String(position)}`,
      values: [["Löfte"], ["x"]],
    }));
    await open({ name: "a", sheets });
    expect((await readActiveWorkbook()).ok).toBe(true);
    expect(twin.syncs()).toHaveLength(3);
  });

  it("needs at most 3 + one request for each 4 MB of answers, none above Excel's 5 MB", async () => {
    const row = ["E21-1", "Ett löfte med en något längre text än de andra", 200, 104, true, null];
    const rows = (count: number) => Array.from({ length: count }, () => row);
    await open({
      name: "a",
      sheets: [
        { name: "Stort", values: rows(40_000) },
        { name: "Mindre", values: rows(3_000) },
        { name: "Långa texter", values: Array.from({ length: 500 }, () => ["å".repeat(2_000)]) },
      ],
    });
    const shares: number[] = [];
    const read = await readActiveWorkbook((share) => {
      shares.push(share);
      return Promise.resolve(true);
    });
    expect(read.ok && read.value.sheets.map((sheet) => sheet.values.length)).toEqual([
      40_000, 3_000, 500,
    ]);
    const bytes = twin.syncs().reduce((sum, one) => sum + one.answerBytes, 0);
    expect(twin.syncs().length).toBeLessThanOrEqual(3 + Math.ceil(bytes / mega));
    expect(Math.max(...twin.syncs().map((one) => one.answerBytes))).toBeLessThan(5_000_000);
    expect(shares.at(-1)).toBeCloseTo(1, 6);
  });

  it("stops when it is told to", async () => {
    await open(sampleWorkbook);
    const read = await readActiveWorkbook(() => Promise.resolve(false));
    expect(read).toEqual({ ok: false, failure: { code: "stopped.byUser" } });
  });

  it("changes nothing in the workbook", async () => {
    await open(sampleWorkbook);
    const heard: string[] = [];
    twin.port.on((event) => heard.push(event.type));
    await readActiveWorkbook();
    expect(heard).toEqual([]);
  });

  it.each([
    [{ hostError: 5004 }, "excel.cellBeingEdited"],
    [{ hostError: 5012 }, "excel.sessionExpired"],
    [{ hostError: 5102 }, "excel.activityLimit"],
    [{ hostError: 5104 }, "excel.tooMuchData"],
    [{ hostError: 7000 }, "excel.accessDenied"],
    [{ code: "ItemNotFound" }, "excel.itemNotFound"],
    [{ code: "InactiveWorkbook" }, "excel.inactiveWorkbook"],
    [{ code: "SomethingNew" }, "excel.general"],
  ])("says %j as a failure", async (fault, code) => {
    await open(sampleWorkbook);
    twin.host.failNext(fault);
    expect(await readActiveWorkbook()).toEqual({ ok: false, failure: { code } });
    expect((await readActiveWorkbook()).ok).toBe(true);
  });
});

describe("showCell", () => {
  it("goes to the sheet and selects the cell", async () => {
    await open(sampleWorkbook);
    expect(await showCell({ sheet: "Tomt", row: 6, column: 1 })).toEqual({ ok: true, value: null });
    const { sheetId, area } = twin.port.selection();
    expect(twin.port.sheets().find((sheet) => sheet.id === sheetId)?.name).toBe("Tomt");
    expect(area).toMatchObject({ r: 6, c: 1, h: 1, w: 1 });
    expect(twin.port.activeSheet()).toBe(sheetId);
  });

  it("says that a sheet is gone or hidden", async () => {
    await open({
      name: "a",
      sheets: [
        { name: "A", values: [] },
        { name: "B", values: [], visibility: "Hidden" },
      ],
    });
    expect(await showCell({ sheet: "Borta", row: 0, column: 0 })).toMatchObject({
      failure: { code: "excel.itemNotFound" },
    });
    expect(await showCell({ sheet: "B", row: 0, column: 0 })).toMatchObject({
      failure: { code: "excel.hiddenSheet", facts: { sheet: "B" } },
    });
  });
});

describe("watchWorkbook and document settings", () => {
  it("hears changes until it stops", async () => {
    await open(sampleWorkbook);
    let heard = 0;
    const watching = await watchWorkbook(() => (heard += 1));
    if (!watching.ok) throw new Error(watching.failure.code);
    const type = (value: number) => {
      const sheetId = twin.port.sheets()[0]?.id ?? "";
      twin.port.writeCells(sheetId, { r: 1, c: 1, h: 1, w: 1 }, [[value]]);
    };
    type(1);
    await twin.until(() => heard === 1);
    await watching.value();
    type(2);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toBe(1);
  });

  it("keeps a setting in the workbook under our own prefix", async () => {
    await open(sampleWorkbook);
    expect(readSetting("reportingDate")).toBeNull();
    expect(await writeSetting("reportingDate", "2021-04-30")).toEqual({ ok: true, value: null });
    expect(readSetting("reportingDate")).toBe("2021-04-30");
    expect(twin.Office.context.document.settings.get("lofteskollen.reportingDate")).toBe(
      "2021-04-30",
    );
    await writeSetting("reportingDate", null);
    expect(readSetting("reportingDate")).toBeNull();
  });
});
