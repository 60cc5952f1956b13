import { sampleWorkbook } from "./sampleWorkbook";
import { startTwin } from "./twin";
import type { Twin } from "./twin";

describe("names and settings of the workbook through office.js", () => {
  let twin: Twin;
  beforeEach(async () => {
    twin = await startTwin({ workbook: sampleWorkbook });
  });
  afterEach(() => {
    expect(twin.unplayed).toEqual([]);
    twin.dispose();
  });

  it("keeps names, which follow the sheet's new name", async () => {
    const read = await twin.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("Gräns", worksheets.getItem("Tomt").getRange("B2"));
      await context.sync();
      worksheets.getItem("Tomt").name = "Nytt namn";
      names.load("items/name,items/formula");
      const missing = names.getItemOrNullObject("Saknas").load("name");
      const range = names.getItem("gräns").getRange().load("address");
      await context.sync();
      const [item] = names.items;
      const formula: unknown = item?.formula;
      return [item?.name, formula, range.address, missing.isNullObject];
    });
    expect(read).toEqual(["Gräns", "='Nytt namn'!B2", "'Nytt namn'!B2", true]);
  });

  it("adds, changes, lists and deletes settings", async () => {
    const read = await twin.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("bygger", { blad: ["a"] });
      settings.add("bygger", { blad: ["b"] });
      await context.sync();
      settings.load("items/key,items/value");
      await context.sync();
      const before = settings.items.map(({ key, value }) => [key, value as unknown]);
      settings.getItem("bygger").delete();
      const gone = settings.getItemOrNullObject("bygger").load("key");
      await context.sync();
      return [before, gone.isNullObject];
    });
    expect(read).toEqual([
      [
        ["strikt", true],
        ["bygger", { blad: ["b"] }],
      ],
      true,
    ]);
  });
});
