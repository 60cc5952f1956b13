import { keepWorkbookFile } from "../../../src/workbench/files/workbookFile";
import { startTwin } from "../twin";
import { handmadeFile } from "./handmadeFile";
import { partOf } from "./partOf";
import { addInId, open } from "./reopen";

const sheetPath = "xl/worksheets/sheet1.xml";
const made = () =>
  handmadeFile({
    sheets: [
      '<cols><col min="1" max="3" width="20" bestFit="1" customWidth="1"/></cols><sheetData>' +
        '<row r="1" spans="1:1" ht="33" customHeight="1" thickBot="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="2" ht="14.4"><c r="A2"><v>2</v></c></row>' +
        '<row r="4" ht="50" customHeight="1"/></sheetData>',
    ],
  });

describe("widths and heights that somebody has dragged", () => {
  it("are told to the add-in and saved; what nobody touched stays as the file says it", async () => {
    const { workbook, bytes } = await open(await made());
    const twin = await startTwin({ workbook });
    const { port } = twin;
    const file = keepWorkbookFile({ port, workbook, bytes, addInId });
    const { id = "" } = port.sheets()[0] ?? {};
    const { widths, heights } = port.furnishings.sheet(id);
    expect(heights).toEqual({ 0: 33, 3: 50 });
    expect(file.isChanged({})).toBe(false);
    // As the grid tells it: in points.
    port.furnishings.change(id, { widths: { ...widths, 1: 90 } });
    port.furnishings.change(id, { heights: { 0: 33, 1: 60, 6: 24.75 } });
    expect(file.isChanged({})).toBe(true);
    const seen = await twin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const formats = ["B1", "A2", "A3", "A1:A2", "A3:A4"].map((address) => {
        const { format } = sheet.getRange(address);
        return format.load("columnWidth,rowHeight");
      });
      await context.sync();
      return formats.map(({ columnWidth, rowHeight }) => [columnWidth, rowHeight]);
    });
    expect(seen).toEqual([
      [90, 33],
      [widths[0], 60],
      [widths[0], 15],
      [widths[0], null],
      [widths[0], 15],
    ]);
    const saved = await file.save({});
    const xml = await partOf(saved, sheetPath);
    expect(xml).toContain(
      '<cols><col width="20" min="1" max="1" bestFit="1" customWidth="1"/><col width="17.140625" min="2" max="2" bestFit="1" customWidth="1"/><col width="20" min="3" max="3" bestFit="1" customWidth="1"/></cols>',
    );
    expect(xml).toContain(
      '<row r="1" ht="33" customHeight="1" thickBot="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="2" ht="60" customHeight="1"><c r="A2"><v>2</v></c></row>' +
        '<row r="7" ht="24.75" customHeight="1"></row>',
    );
    const [sheet] = (await open(saved)).workbook.sheets;
    expect(sheet?.heights).toEqual({ 0: 33, 1: 60, 6: 24.75 });
    expect(sheet?.furnishing?.widths?.[1]).toBe(90);
    twin.dispose();
  });

  it("are set and let go by the add-in as well, unless the sheet is protected", async () => {
    const { workbook } = await open(await made());
    const twin = await startTwin({ workbook });
    const { port } = twin;
    const { id = "" } = port.sheets()[0] ?? {};
    await twin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("2:3").format.rowHeight = 40;
      sheet.getRange("A4").format.autofitRows();
      await context.sync();
    });
    expect(port.furnishings.sheet(id).heights).toEqual({ 0: 33, 1: 40, 2: 40 });
    const refused = twin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.protect();
      sheet.getRange("A1").format.rowHeight = 10;
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "AccessDenied" });
    twin.dispose();
  });
});
