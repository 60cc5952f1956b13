import { sampleWorkbook } from "./sampleWorkbook";
import { startTwin } from "./twin";
import type { Twin } from "./twin";

describe("bring-up of office.js", () => {
  let twin: Twin;
  beforeAll(async () => {
    twin = await startTwin({
      workbook: sampleWorkbook,
      displayLanguage: "en-US",
      dataLocale: "sv-SE",
    });
  });
  afterAll(() => {
    twin.dispose();
  });

  it("presents itself as Excel on the web", () => {
    expect(twin.info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(twin.Office.context.displayLanguage).toBe("en-US");
    expect(twin.Office.context.contentLanguage).toBe("sv-SE");
  });

  it("declares what it plays and no more", () => {
    const { requirements } = twin.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("RichApiRuntime", "1.1")).toBe(false);
  });

  it("carries settings out and in", async () => {
    const { settings } = twin.Office.context.document;
    expect(settings.get("strikt")).toBe(true);
    settings.set("tröskel", 0.9);
    await new Promise((resolve) => {
      settings.saveAsync(resolve);
    });
    const read = await twin.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("tröskel").load("value");
      await context.sync();
      return setting.value as unknown;
    });
    expect(read).toBe(0.9);
  });

  it("lends its globals to Node and takes them back", () => {
    const uninstall = twin.install();
    expect(Reflect.get(globalThis, "Excel")).toBe(twin.Excel);
    uninstall();
    expect(Reflect.has(globalThis, "Excel")).toBe(false);
  });
});
