import { sampleWorkbook } from "./sampleWorkbook";
import { startTwin } from "./twin";
import type { Twin } from "./twin";

const b2 = { r: 1, c: 1, h: 1, w: 1 };

describe("events through office.js", () => {
  let twin: Twin;
  const heard: unknown[] = [];
  const hear = (event: unknown) => {
    heard.push(event);
    return Promise.resolve();
  };
  beforeEach(async () => {
    heard.length = 0;
    twin = await startTwin({ workbook: sampleWorkbook });
  });
  afterEach(() => {
    expect(twin.unplayed).toEqual([]);
    twin.dispose();
  });

  it("selects a range and tells that the selection changed", async () => {
    await twin.Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(hear);
      await context.sync();
      context.workbook.worksheets.getItem("Tomt").getRange("B2").select();
      await context.sync();
    });
    expect(twin.port.selection()).toEqual({ sheetId: twin.port.sheets()[1]?.id, area: b2 });
    await twin.until(() => heard.length > 0);
    const address = await twin.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Tomt!B2");
  });

  it("tells sheet and collection what a person types", async () => {
    await twin.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(hear);
      context.workbook.worksheets.getFirst().onChanged.add(hear);
      await context.sync();
    });
    twin.port.type(twin.port.activeSheet(), b2, [[200]]);
    await twin.until(() => heard.length === 2);
    const expected = {
      type: "WorksheetChanged",
      address: "B2",
      worksheetId: twin.port.activeSheet(),
    };
    expect(heard).toEqual([expect.objectContaining(expected), expect.objectContaining(expected)]);
  });

  it("tells which sheet was activated", async () => {
    await twin.Excel.run(async (context) => {
      context.workbook.worksheets.onActivated.add(hear);
      await context.sync();
    });
    twin.port.activateSheet(twin.port.sheets()[1]?.id ?? "");
    await twin.until(() => heard.length > 0);
    expect(heard).toEqual([expect.objectContaining({ worksheetId: twin.port.sheets()[1]?.id })]);
  });

  it("tells which sheets came and went", async () => {
    await twin.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(hear);
      worksheets.onDeleted.add(hear);
      await context.sync();
      worksheets.add("Nytt").delete();
      await context.sync();
    });
    await twin.until(() => heard.length === 2);
    expect(heard).toEqual([
      expect.objectContaining({ type: "WorksheetAdded" }),
      expect.objectContaining({ type: "WorksheetDeleted" }),
    ]);
  });

  it("falls silent when the listener is removed", async () => {
    await twin.Excel.run(async (context) => {
      const listener = context.workbook.worksheets.onChanged.add(hear);
      await context.sync();
      listener.remove();
      await context.sync();
      context.workbook.worksheets.onActivated.add(hear);
      await context.sync();
    });
    twin.port.type(twin.port.activeSheet(), b2, [[200]]);
    twin.port.activateSheet(twin.port.sheets()[1]?.id ?? "");
    await twin.until(() => heard.length > 0);
    expect(heard).toEqual([expect.objectContaining({ type: "WorksheetActivated" })]);
  });
});
