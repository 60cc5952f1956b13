import type { Examine } from "../../../src/core/examine";
import { failed, ok, type Result } from "../../../src/core/result/result";
import type { Workbook } from "../../../src/core/sheet/sheet";
import {
  editingHintAfter,
  noAnswerAfter,
  openCheckDesk,
  settleTime,
  type CheckDesk,
} from "../../../src/faces/taskpane/checkDesk";
import type { PaneHost } from "../../../src/faces/taskpane/paneHost";
import { firstState, nextState, type PaneEvent } from "../../../src/faces/taskpane/paneState";
import { emptyWorkbook, paneHostDouble, type Asked } from "./paneHostDouble";
import { sampleExamination } from "./sampleExamination";

interface Opened {
  readonly desk: CheckDesk;
  readonly asked: Asked;
  readonly events: PaneEvent[];
  readonly types: () => string[];
  readonly state: () => typeof firstState;
}

function open(change: Partial<PaneHost> = {}): Opened {
  const { host, asked } = paneHostDouble(change);
  const events: PaneEvent[] = [];
  const desk = openCheckDesk(host, firstState.choices, (event) => events.push(event));
  return {
    desk,
    asked,
    events,
    types: () => events.map(({ type }) => type),
    state: () => events.reduce(nextState, firstState),
  };
}

/** Reads that answer when the test says so. */
function slowReads(): {
  readWorkbook: PaneHost["readWorkbook"];
  answer: (read: number, result?: Result<Workbook>) => void;
} {
  const waiting: ((result: Result<Workbook>) => void)[] = [];
  return {
    readWorkbook: () => new Promise((resolve) => waiting.push(resolve)),
    answer: (read, result = ok(emptyWorkbook)) => waiting[read]?.(result),
  };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe("openCheckDesk", () => {
  it("reads, examines and tells the result", async () => {
    const { desk, types, state } = open();
    await desk.check();
    expect(types()).toEqual(["started", "finished"]);
    expect(state().examination?.found).toBe("pledges");
    expect(state().run).toBeNull();
  });

  it("takes the saved reporting date, or today's, as the date to judge by", async () => {
    const saved = open({ loadReportingDate: () => Promise.resolve(18_747) });
    await saved.desk.check();
    expect(saved.asked.settings[0]?.today).toBe(18_747);
    expect(saved.state().choices.reportingDate).toBe(18_747);
    const plain = open();
    await plain.desk.check();
    expect(plain.asked.settings[0]?.today).toBe(19_024);
  });

  it("hints at cell editing, then at silence, and still shows a late answer", async () => {
    const reads = slowReads();
    const { desk, state } = open({ readWorkbook: reads.readWorkbook });
    const checking = desk.check();
    await jest.advanceTimersByTimeAsync(editingHintAfter);
    expect(state().run?.hint).toBe("finishEditing");
    await jest.advanceTimersByTimeAsync(noAnswerAfter);
    expect(state().run?.hint).toBe("noAnswer");
    reads.answer(0);
    await checking;
    expect(state().examination).not.toBeNull();
    expect(state().run).toBeNull();
  });

  it("shows the first answer of a check and its retry, whichever comes first", async () => {
    const reads = slowReads();
    const { desk, types } = open({ readWorkbook: reads.readWorkbook });
    const first = desk.check();
    const second = desk.check();
    await jest.advanceTimersByTimeAsync(0);
    reads.answer(1);
    await second;
    reads.answer(0);
    await first;
    expect(types().filter((type) => type === "finished")).toHaveLength(1);
  });

  it("drops what comes after a cancel, and tells the reader to stop", async () => {
    let goOn: boolean | undefined;
    const reads = slowReads();
    const { desk, types } = open({
      async readWorkbook(progress) {
        const read = await reads.readWorkbook(progress);
        goOn = await progress(0.5);
        return read;
      },
    });
    const checking = desk.check();
    await jest.advanceTimersByTimeAsync(0);
    desk.cancel();
    reads.answer(0);
    await jest.runAllTimersAsync();
    await checking;
    expect(goOn).toBe(false);
    expect(types()).toEqual(["started", "cancelled"]);
  });

  it("tells a refusal of Excel as a failure", async () => {
    const { desk, state } = open({
      readWorkbook: () => Promise.resolve(failed({ code: "excel.cellBeingEdited" })),
    });
    await desk.check();
    expect(state().trouble).toEqual({
      kind: "failure",
      failure: { code: "excel.cellBeingEdited" },
    });
  });

  it("tells a part that was not fetched from a fault of ours", async () => {
    const missing = new Error("Loading chunk check failed.");
    missing.name = "ChunkLoadError";
    const offline = open({ loadExamine: () => Promise.reject(missing) });
    await offline.desk.check();
    expect(offline.state().trouble).toEqual({ kind: "notLoaded" });
    const broken = open({ loadExamine: () => Promise.reject(new TypeError("wrong")) });
    await broken.desk.check();
    expect(broken.state().bug?.message).toBe("wrong");
    expect(broken.state().run).toBeNull();
  });

  it("checks again, quietly and once, when changes have settled", async () => {
    const { desk, asked, events } = open();
    await desk.check();
    asked.changeWorkbook();
    await jest.advanceTimersByTimeAsync(settleTime - 1);
    asked.changeWorkbook();
    await jest.advanceTimersByTimeAsync(settleTime - 1);
    expect(asked.reads).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(asked.reads).toBe(2);
    expect(events.at(-1)).toMatchObject({ type: "finished", isQuiet: true });
  });

  it("keeps the result and says that it is old when a quiet check is refused", async () => {
    let isRefusing = false;
    const { desk, asked, state } = open({
      readWorkbook: () =>
        Promise.resolve(isRefusing ? failed({ code: "excel.cellBeingEdited" }) : ok(emptyWorkbook)),
    });
    await desk.check();
    isRefusing = true;
    asked.changeWorkbook();
    await jest.advanceTimersByTimeAsync(settleTime);
    expect(state().isStale).toBe(true);
    expect(state().trouble).toBeNull();
    expect(state().examination).not.toBeNull();
  });

  it("judges what it has read by new choices without reading again", async () => {
    const { desk, asked, state } = open();
    await desk.check();
    await desk.judgeAgain({ reportingDate: null, graded: true, threshold: 0.6 });
    expect(asked.reads).toBe(1);
    expect(asked.settings[1]).toMatchObject({ graded: true, threshold: 0.6 });
    expect(state().examination?.report.graded).toBe(true);
  });

  it("judges once more when choices changed while it was examining", async () => {
    const first: { release?: () => void } = {};
    const seen: boolean[] = [];
    const examine: Examine = async (_workbook, settings) => {
      seen.push(settings.graded);
      if (seen.length === 1) await new Promise<void>((resolve) => (first.release = resolve));
      return ok(sampleExamination(settings));
    };
    const { desk, state } = open({ loadExamine: () => Promise.resolve(examine) });
    const checking = desk.check();
    // The workbook is read on the first turns; the choice comes while the examination waits.
    await jest.advanceTimersByTimeAsync(0);
    await desk.judgeAgain({ reportingDate: null, graded: true, threshold: 0.5 });
    first.release?.();
    await checking;
    expect(seen).toEqual([false, true]);
    expect(state().examination?.report.graded).toBe(true);
  });

  it("gives a strict report for copying while pledges are shown graded", async () => {
    const { desk } = open();
    await desk.check();
    await desk.judgeAgain({ reportingDate: null, graded: true, threshold: 0.5 });
    const strict = await desk.strictReport();
    expect(strict?.pledges[0]?.judgement.verdict).toBe("notMet");
  });

  it("is silent once it is closed", async () => {
    const { desk, asked, events } = open();
    await desk.check();
    desk.close();
    const before = events.length;
    asked.changeWorkbook();
    await jest.advanceTimersByTimeAsync(settleTime * 2);
    expect(events).toHaveLength(before);
    expect(asked.reads).toBe(1);
  });
});
