import type { Fault } from "../../src/workbench/host/protocol/fault";
import { sampleWorkbook } from "./sampleWorkbook";
import { startTwin } from "./twin";
import type { Twin } from "./twin";

describe("faults on the wire", () => {
  let twin: Twin;
  beforeEach(async () => {
    twin = await startTwin({ workbook: sampleWorkbook });
  });
  afterEach(() => {
    twin.dispose();
  });
  const read = () =>
    twin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      return sheet.name;
    });

  it.each<[string, Fault]>([
    ["InvalidOperationInCellEditMode", { hostError: 5004 }],
    ["InvalidOrTimedOutSession", { hostError: 5012 }],
    ["ActivityLimitReached", { hostError: 5102 }],
    ["RequestPayloadSizeLimitExceeded", { hostError: 5103 }],
    ["ResponsePayloadSizeLimitExceeded", { hostError: 5104 }],
    ["AccessDenied", { hostError: 7000 }],
    ["GeneralException", { hostError: 5001 }],
    ["AccessDenied", { code: "AccessDenied" }],
    ["ItemNotFound", { code: "ItemNotFound" }],
    ["GeneralException", { code: "GeneralException" }],
  ])("reach the add-in as %s", async (code, fault) => {
    twin.host.failNext(fault);
    await expect(read()).rejects.toMatchObject({ code });
    expect(await read()).toBe("Löften 2021");
  });

  it("can be silence", async () => {
    twin.host.failNext("silence");
    let isAnswered = false;
    void read().then(() => {
      isAnswered = true;
    });
    expect(await read()).toBe("Löften 2021");
    expect(isAnswered).toBe(false);
    expect(twin.syncs().map(({ error }) => error)).toEqual(["silence", undefined]);
  });

  it("come by themselves while a cell is being edited", async () => {
    twin.port.setEditing(true);
    await expect(read()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    let name = "";
    const delayed = twin.Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      name = sheet.name;
    });
    twin.port.setEditing(false);
    await delayed;
    expect(name).toBe("Löften 2021");
  });
});

describe("faults in the middle of a batch", () => {
  let twin: Twin;
  beforeEach(async () => {
    twin = await startTwin({ workbook: sampleWorkbook });
  });
  afterEach(() => {
    twin.dispose();
  });
  const write = () =>
    twin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tomt");
      for (const row of [1, 2, 3]) sheet.getRange(`A${String(row)}`).values = [[row]];
      await context.sync();
    });
  const written = () => Object.values(twin.port.snapshot().sheets[1]?.values ?? {});

  it("leave done what was done before them", async () => {
    await write();
    const whole = twin.syncs()[0]?.actions ?? 0;
    const seen = new Set<number>();
    for (let done = 0; done < whole; done += 1) {
      twin.dispose();
      twin = await startTwin({ workbook: sampleWorkbook });
      twin.host.failNext({ afterActions: done, code: "GeneralException" });
      await expect(write()).rejects.toMatchObject({ code: "GeneralException" });
      seen.add(written().length);
    }
    expect([...seen].sort()).toEqual([0, 1, 2]);
  });

  it("come too late for a batch with fewer actions", async () => {
    twin.host.failNext({ afterActions: 1_000, code: "GeneralException" });
    await write();
    expect(written()).toEqual([1, 2, 3]);
  });

  it("can lose the answer of a batch that is done", async () => {
    twin.host.failNext({ lost: true });
    await expect(write()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    expect(written()).toEqual([1, 2, 3]);
  });
});
