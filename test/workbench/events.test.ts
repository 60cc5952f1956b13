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

  it("tells what a colleague does as done elsewhere, and what the add-in does as its own", async () => {
    await twin.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(hear);
      await context.sync();
    });
    twin.port.type(twin.port.activeSheet(), b2, [[200]], "colleague");
    await twin.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B2").values = [[201]];
      await context.sync();
    });
    await twin.until(() => heard.length === 2);
    expect(heard).toEqual([
      expect.objectContaining({ source: "Remote", triggerSource: "Unknown" }),
      expect.objectContaining({ source: "Local", triggerSource: "ThisLocalAddin" }),
    ]);
  });

  it("tells a table of what is typed into it, and the sheet that is left of being left", async () => {
    await twin.Excel.run(async (context) => {
      context.workbook.tables.getItem("Tabell1").onChanged.add(hear);
      context.workbook.worksheets.getFirst().onDeactivated.add(hear);
      await context.sync();
    });
    const [first, second] = twin.port.sheets();
    twin.port.type(first?.id ?? "", b2, [[200]]);
    twin.port.activateSheet(second?.id ?? "");
    await twin.until(() => heard.length === 2);
    expect(heard).toEqual([
      expect.objectContaining({ type: "TableChanged", tableId: twin.port.tables()[0]?.id }),
      expect.objectContaining({ type: "WorksheetDeactivated", worksheetId: first?.id }),
    ]);
  });

  it("tells of a sheet that is hidden and of one that is locked", async () => {
    await twin.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onVisibilityChanged.add(hear);
      worksheets.onProtectionChanged.add(hear);
      await context.sync();
      worksheets.getItem("Tomt").visibility = "Hidden";
      worksheets.getFirst().protection.protect();
      await context.sync();
    });
    await twin.until(() => heard.length === 2);
    expect(heard).toEqual([
      expect.objectContaining({ visibilityBefore: "Visible", visibilityAfter: "Hidden" }),
      expect.objectContaining({ type: "WorksheetProtectionChanged", isProtected: true }),
    ]);
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
