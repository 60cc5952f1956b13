import { readSetting, writeSetting } from "../../../src/adapters/excel/documentSettings";
import { readActiveWorkbook } from "../../../src/adapters/excel/readActiveWorkbook";
import { answerWithin, NoAnswerError, within } from "../../../src/adapters/excel/synced";
import { startTwin, type Twin } from "../../workbench/twin";
import { staffWorkbook } from "./sampleChanges";
import { holdTime } from "./sweep/heldTime";

describe("waiting for Excel", () => {
  it("gives up in time, and not before", async () => {
    const time = holdTime();
    try {
      const silent = within(answerWithin, new Promise<never>(() => undefined));
      const caught = silent.catch((error: unknown) => error);
      time.pass();
      expect(await caught).toEqual(new NoAnswerError(60));
      await expect(within(answerWithin, Promise.resolve(3))).resolves.toBe(3);
      await expect(within(answerWithin, Promise.reject(new Error("no")))).rejects.toThrow("no");
      expect(time.pass()).toBe(false);
    } finally {
      time.release();
    }
  });
});

describe("a request that is never answered", () => {
  let twin: Twin;
  beforeEach(async () => {
    twin = await startTwin({ workbook: staffWorkbook });
    twin.install();
  });
  afterEach(() => {
    twin.dispose();
  });
  const noAnswer = { ok: false, failure: { code: "excel.noAnswer", facts: { seconds: 60 } } };

  /** Lets time pass as soon as the silence has begun. */
  async function outlast<T>(asked: () => Promise<T>): Promise<T> {
    const time = holdTime();
    try {
      const answer = asked();
      await twin.until(() => twin.requests.some(({ error }) => error === "silence"));
      while (time.pass());
      return await answer;
    } finally {
      time.release();
    }
  }

  it("ends in a failure with words", async () => {
    twin.host.fault("neverAnswered", { request: 2 });
    expect(await outlast(() => readActiveWorkbook())).toEqual(noAnswer);
    // The next one is none the worse for it.
    expect((await readActiveWorkbook()).ok).toBe(true);
  });

  it("does not let go of what was noted in the settings meanwhile", async () => {
    await Excel.run(async ({ workbook }) => {
      workbook.settings.add("lofteskollen.pending.1-a", "[]");
      workbook.settings.add("en kollegas", 3);
      await workbook.context.sync();
    });
    await writeSetting("reportingDate", "2021-04-30");
    expect(Object.keys(twin.settings()).sort()).toEqual([
      "en kollegas",
      "lofteskollen.pending.1-a",
      "lofteskollen.reportingDate",
    ]);
  });

  it("ends so where a setting is kept, too", async () => {
    twin.host.fault("neverAnswered");
    expect(await outlast(() => writeSetting("reportingDate", "2021-04-30"))).toEqual(noAnswer);
    expect(await writeSetting("reportingDate", "2021-04-30")).toEqual({ ok: true, value: null });
    expect(readSetting("reportingDate")).toBe("2021-04-30");
  });
});
