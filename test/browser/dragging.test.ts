import { openXlsx } from "../../src/workbench/files/openXlsx";
import { openBench, openWorkbench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(120_000);

let bench: Bench;
let opened: Opened;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

/** Univer's own measures of its headings, in pixels. */
const headings = { width: 46, height: 20 };

describe("a column and a row that somebody drags", () => {
  it("are as wide and as high for the add-in and in the saved file, until it is taken back", async () => {
    const values = [["Löfte"], ["b"]];
    opened = await openWorkbench(
      bench,
      {},
      { name: "bok.xlsx", sheets: [{ name: "Blad1", values }] },
    );
    const { page, pane } = opened;
    const measures = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          const { format } = sheet.getRange("A1").load("format/columnWidth,format/rowHeight");
          await context.sync();
          return [format.columnWidth, format.rowHeight];
        }),
      );
    const untouched = await measures();
    const canvas = await page.locator("[id^=univer-sheet-main-canvas]").first().boundingBox();
    if (!canvas) throw new Error("The grid is not drawn");
    const drag = async (x: number, y: number, right: number, down: number) => {
      await page.mouse.move(canvas.x + x, canvas.y + y, { steps: 3 });
      await page.mouse.down();
      await page.mouse.move(canvas.x + x + right, canvas.y + y + down, { steps: 5 });
      await page.mouse.up();
    };
    const [columnWidth, rowHeight] = [88, 22];
    await drag(headings.width + columnWidth - 1, headings.height / 2, 60, 0);
    await drag(headings.width / 2, headings.height + rowHeight - 1, 0, 30);
    const [width = 0, height = 0] = await measures();
    // A border is taken hold of a pixel or two beside its middle.
    expect(Math.abs(width - (columnWidth + 60) * 0.75)).toBeLessThan(3);
    expect(Math.abs(height - (rowHeight + 30) * 0.75)).toBeLessThan(3);
    const bytes = await page.evaluate(async () => [...(await window.workbench.saveFile())]);
    const { file } = await openXlsx(new Uint8Array(bytes), "sparad.xlsx");
    const [sheet] = file?.workbook.sheets ?? [];
    expect([sheet?.furnishing?.widths?.[0], sheet?.heights?.[0]]).toEqual([width, height]);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    expect(await measures()).toEqual(untouched);
  });
});
