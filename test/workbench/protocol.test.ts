import { startTwin } from "./twin";
import type { Twin } from "./twin";

describe("bring-up", () => {
  let twin: Twin;
  beforeAll(async () => {
    twin = await startTwin({ workbook: { name: "bok", sheets: [{ name: "Blad1", values: [["a", 1]] }] } });
  });
  afterAll(() => {
    twin.dispose();
  });

  it("tells office.js that it is Excel on the web, in Swedish", () => {
    expect(twin.info).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(twin.Office.context.displayLanguage).toBe("sv-SE");
    expect(twin.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(twin.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  });

  it("reads values", async () => {
    const values = await twin.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getUsedRange();
      range.load("values,address");
      await context.sync();
      return { values: range.values as unknown, address: range.address };
    });
    expect(values).toEqual({ values: [["a", 1]], address: "Blad1!A1:B1" });
    expect(twin.unplayed).toEqual([]);
  });
});
