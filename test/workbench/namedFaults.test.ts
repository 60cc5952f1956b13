import { namedFaults } from "../../src/workbench/host/protocol/namedFaults";
import { conditions } from "../../src/workbench/host/protocol/worldChange";
import { sampleWorkbook } from "./sampleWorkbook";
import { startTwin, type Twin } from "./twin";

let twin: Twin;
beforeEach(async () => {
  twin = await startTwin({ workbook: sampleWorkbook });
});
afterEach(() => {
  twin.dispose();
});
type Use = (workbook: Excel.Workbook) => void;
const run = (...uses: readonly Use[]): Promise<void> =>
  twin.Excel.run(async (context) => {
    for (const use of uses) {
      use(context.workbook);
      await context.sync();
    }
  });
const write: Use = ({ worksheets }) => {
  worksheets.getItem("Tomt").getRange("A1").values = [[7]];
};
const read: Use = ({ worksheets }) => void worksheets.load("items/name");
const valueOf = (sheet: number, address: string): unknown =>
  twin.port.snapshot().sheets[sheet]?.values[address];

describe("faults by their names", () => {
  it("have words in both languages, all different", () => {
    for (const language of ["sv", "en"] as const) {
      const words = namedFaults.map(({ words: one }) => one[language]);
      expect(new Set(words.map(({ label }) => label)).size).toBe(namedFaults.length);
      expect(words.every(({ does }) => does.endsWith("."))).toBe(true);
    }
    expect(namedFaults.filter(({ isCondition }) => isCondition)).toHaveLength(conditions.length);
  });

  it("hit the request they are ordered for, and as many as are asked", async () => {
    twin.host.fault("refused", { request: 2, times: 2, code: "activityLimit" });
    await run(read);
    await expect(run(read)).rejects.toMatchObject({ code: "ActivityLimitReached" });
    await expect(run(read)).rejects.toMatchObject({ code: "ActivityLimitReached" });
    await run(read);
    expect(twin.syncs().map(({ error }) => error)).toEqual([undefined, "5102", "5102", undefined]);
  });

  it("can be done and answered late", async () => {
    twin.host.fault("lateAnswer", { milliseconds: 30 });
    await run(write);
    expect(twin.syncs()[0]?.milliseconds).toBeGreaterThan(25);
    expect(valueOf(1, "A1")).toBe(7);
  });

  it("can be done and never answered", async () => {
    twin.host.fault("doneNeverAnswered");
    void run(write);
    await twin.until(() => valueOf(1, "A1") === 7);
    expect(twin.syncs()[0]).toMatchObject({ error: "silence", answerBytes: 0 });
  });

  it("can be a colleague who writes, and one who deletes a table", async () => {
    twin.host.fault("colleagueEdits", { address: "'Löften 2021'!B2", value: 3 });
    twin.host.fault("tableDeleted", { request: 2, target: "tabell1" });
    await run(read);
    expect(valueOf(0, "B2")).toBe(3);
    await run(read);
    expect(twin.port.tables()).toEqual([]);
    expect(valueOf(0, "A1")).toBeUndefined();
    expect(valueOf(0, "B4")).toBe(1);
  });
});

describe("conditions that last", () => {
  const begin = (name: (typeof conditions)[number], target?: string): void => {
    twin.host.fault(name, target === undefined ? {} : { target });
  };

  it.each<[string, Use]>([
    ["the selection", (workbook) => void workbook.getSelectedRange().load("address")],
    ["a new sheet", ({ worksheets }) => void worksheets.add("Nytt")],
    [
      "showing a sheet",
      ({ worksheets }) => {
        worksheets.getItem("Tomt").activate();
      },
    ],
    [
      "frozen panes",
      ({ worksheets }) => {
        worksheets.getItem("Tomt").freezePanes.freezeRows(1);
      },
    ],
  ])("the focus in another workbook refuses %s, until it is back", async (_, use) => {
    begin("focusLost");
    await expect(run(use)).rejects.toMatchObject({ code: "InactiveWorkbook" });
    await run(write);
    twin.host.endCondition("focusLost");
    await run(use);
  });

  it("a cell that is edited refuses what does not wait", async () => {
    begin("cellEditing");
    await expect(run(read)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    let isDone = false;
    const delayed = twin.Excel.run({ delayForCellEdit: true }, async (context) => {
      write(context.workbook);
      await context.sync();
      isDone = true;
    });
    await run(read).catch(() => undefined);
    expect(isDone).toBe(false);
    expect(twin.host.conditions()).toEqual(["cellEditing"]);
    twin.host.calm();
    await delayed;
    expect(valueOf(1, "A1")).toBe(7);
  });

  it("a workbook that can only be read refuses every change", async () => {
    const before = twin.port.snapshot();
    begin("readOnly");
    await run(read);
    await expect(run(write)).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(run(({ worksheets }) => void worksheets.add("Nytt"))).rejects.toThrow();
    twin.host.endCondition("readOnly");
    expect(twin.port.snapshot()).toEqual(before);
  });

  it("protection and filters come, and go without a trace", async () => {
    const before = twin.port.snapshot();
    begin("protectedSheet", "Tomt");
    await expect(run(write)).rejects.toMatchObject({ code: "AccessDenied" });
    begin("protectedWorkbook");
    await expect(run(({ worksheets }) => void worksheets.add())).rejects.toThrow();
    begin("filteredTable");
    begin("calculationOff");
    await run(({ application }) => void application.load("calculationMode"));
    expect(twin.port.snapshot().sheets[0]?.furnishing.hiddenRows).toEqual([2]);
    twin.host.calm();
    expect(twin.port.snapshot()).toEqual(before);
    await run(write);
  });
});

describe("limits that are really measured", () => {
  const rows = (count: number): string[][] =>
    Array.from({ length: count }, () => ["ö".repeat(30_000)]);

  it("refuse a request above 5 MB before anything is done", async () => {
    const use: Use = ({ worksheets }) => {
      worksheets.getItem("Tomt").getRange("A1:A90").values = rows(90);
    };
    await expect(run(use)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(valueOf(1, "A1")).toBeUndefined();
    expect(twin.syncs()[0]?.requestBytes).toBeGreaterThan(5_000_000);
  });

  it("refuse an answer above 5 MB", async () => {
    const id = twin.port.sheets()[1]?.id ?? "";
    twin.port.type(id, { r: 0, c: 0, h: 90, w: 1 }, rows(90));
    const use: Use = ({ worksheets }) =>
      void worksheets.getItem("Tomt").getRange("A1:A90").load("values");
    await expect(run(use)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("what is told of a request", () => {
  it("is in the words of Excel's API, without what stands in cells", async () => {
    await run(({ worksheets }) => {
      const sheet = worksheets.add("Hemligt blad");
      sheet.getRange("A1:B2").values = [
        ["hemligt", 1],
        ["hemligt", 2],
      ];
      sheet.getRange("A1").load("values, address");
    });
    const [record] = twin.syncs();
    const texts = record?.lines.map(({ text }) => text);
    expect(texts).toEqual([
      'worksheets.add("Hemligt blad")',
      'worksheets.add("Hemligt blad").getRange("A1:B2").values = 2 × 2',
      'worksheets.add("Hemligt blad").getRange("A1").load(values, address)',
    ]);
    expect(record?.lines.map(({ name }) => name)).toEqual([
      "worksheets.add",
      "worksheets.add.getRange.values =",
      "worksheets.add.getRange.load(values, address)",
    ]);
  });
});
