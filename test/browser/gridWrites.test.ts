import type { GridWorkbook } from "../../src/workbench/host/port";
import { openBench, openWorkbench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(120_000);

let bench: Bench;
let opened: Opened;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

const workbook: GridWorkbook = {
  name: "bok.xlsx",
  sheets: [
    {
      name: "Löften",
      values: [
        ["Id", "Mål"],
        ["a", 4],
      ],
      tables: [{ name: "Tabell1", area: { r: 0, c: 0, h: 2, w: 2 } }],
    },
  ],
};

/** Whatever the grid in memory plays, the grid that people see must do as well. */
describe("a sheet built through office.js in the grid that people see", () => {
  it("calculates with its own table, follows new names, and shows looks and conditions", async () => {
    opened = await openWorkbench(bench, {}, workbook);
    const { page, pane } = opened;
    await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("~bygger");
        sheet.visibility = "Hidden";
        sheet.getRange("A4:D6").values = [
          ["LöftesID", "Utfall", "Bedömning", "Grund"],
          ["a", 3, "", 4],
          ["'=b", 4, "", 4],
        ];
        const table = sheet.tables.add("A4:D6", true);
        table.name = "LofteUppf_2021_T2";
        await context.sync();
        const formula =
          '=IF(LofteUppf_2021_T2[[#This Row],[Utfall]]="","",LOFTE.BEDOMNING("minst",LofteUppf_2021_T2[[#This Row],[Grund]],LofteUppf_2021_T2[[#This Row],[Utfall]]))';
        Object.assign(sheet.getRange("C5:C6"), { formulas: formula });
        sheet.getRange("A3").formulas = [
          ['=COUNTIF(LofteUppf_2021_T2[Bedömning],"Uppfyllt")&" av "&ROWS(LofteUppf_2021_T2)'],
        ];
        sheet.getRange("A4:D4").format.fill.color = "#DDEEFF";
        sheet.getRange("A4:D4").format.font.bold = true;
        sheet.getRange("D:D").columnHidden = true;
        sheet.getRange("A:A").format.columnWidth = 120;
        sheet.freezePanes.freezeAt(sheet.getRange("A1:A4"));
        const { custom } = sheet.getRange("C5:C6").conditionalFormats.add("Custom");
        custom.rule.formula = '=$C5="Uppfyllt"';
        custom.format.fill.color = "#DFF6DD";
        custom.format.numberFormat = '"✓ "@';
        await context.sync();
        sheet.name = "Uppföljning 2021-T2";
        sheet.visibility = "Visible";
        sheet.position = 0;
        sheet.activate();
        await context.sync();
      });
    });
    await page.evaluate(() => window.workbench.settled());
    const read = (address: string) =>
      page.evaluate((cell) => window.workbench.readCell("Uppföljning 2021-T2", cell), address);
    expect((await read("C5")).value).toBe("Ej uppfyllt");
    expect((await read("C6")).value).toBe("Uppfyllt");
    expect((await read("C6")).text).toBe("✓ Uppfyllt");
    expect((await read("A6")).value).toBe("=b");
    expect((await read("A3")).value).toBe("1 av 2");
    await page.evaluate(() => window.workbench.typeInto("Uppföljning 2021-T2", "B5", "4"));
    expect((await read("A3")).value).toBe("2 av 2");

    await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("LofteUppf_2021_T2");
        Object.assign(table, { name: "Uppf" });
        table.rows.add(undefined, [["c", 9, '=LOFTE.BEDOMNING("minst",1,2)', 4]]);
        await context.sync();
      });
    });
    await page.evaluate(() => window.workbench.settled());
    expect((await read("A3")).value).toBe("3 av 3");
    expect((await read("A3")).formula).toContain("Uppf[Bedömning]");
    expect((await read("C5")).value).toBe("Uppfyllt");

    const sheets = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Uppföljning 2021-T2").delete();
        const { worksheets, tables } = context.workbook;
        worksheets.load("items/name");
        tables.load("items/name");
        await context.sync();
        return [worksheets.items.map(({ name }) => name), tables.items.map(({ name }) => name)];
      }),
    );
    expect(sheets).toEqual([["Löften"], ["Tabell1"]]);
    expect(await page.evaluate(() => window.workbench.unplayed)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  it("keeps locked cells from the person who types, and lets the others be filled in", async () => {
    opened = await openWorkbench(bench, {}, workbook);
    const { page, pane } = opened;
    await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Löften");
        sheet.getRange("B2").format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
      });
    });
    const write = (address: string): Promise<unknown> =>
      page.evaluate(async (cell) => {
        await window.workbench.typeInto("Löften", cell, "7");
        return window.workbench.readCell("Löften", cell).value;
      }, address);
    expect(await write("B2")).toBe(7);
    expect(await write("B1")).toBe("Mål");
    expect(opened.errors).toEqual([]);
  });

  it("offers the add-in's menu on a right click", async () => {
    opened = await openWorkbench(bench, { lang: "sv-SE" }, workbook);
    const { page } = opened;
    await page.locator("[id^=univer-sheet-main-canvas]").click({
      button: "right",
      position: { x: 80, y: 40 },
    });
    const menu = page.getByText("Löfteskollen", { exact: true }).last();
    const choice = page.getByText("Kontrollera markeringen");
    let isShown = false;
    // The menu may still be laid out when the pointer arrives, which then rests on nothing: come again.
    for (let visit = 0; visit < 10 && !isShown; visit += 1) {
      await page.mouse.move(0, 0);
      await menu.hover();
      isShown = await choice.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
    }
    expect(isShown).toBe(true);
    expect(opened.errors).toEqual([]);
  });
});
