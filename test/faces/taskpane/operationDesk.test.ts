import { failed, ok } from "../../../src/core/result/result";
import type { Change } from "../../../src/core/sheet/change";
import type { PlanSettings, Question, Request } from "../../../src/core/sheets/plan";
import { editingHintAfter, noAnswerAfter, settleTime } from "../../../src/faces/taskpane/checkDesk";
import { openOperationDesk } from "../../../src/faces/taskpane/operationDesk";
import type { OperationDesk } from "../../../src/faces/taskpane/operationOrders";
import {
  firstOperationState,
  type OperationState,
} from "../../../src/faces/taskpane/operationState";
import type { Operations } from "../../../src/faces/taskpane/operations";
import { operationsDouble, planOf, renewal, sampleOutlook } from "./operationsDouble";
import type { PaneHost } from "../../../src/faces/taskpane/paneHost";
import { emptyWorkbook, paneHostDouble, type Asked } from "./paneHostDouble";

interface Opened {
  readonly desk: OperationDesk;
  readonly asked: Asked;
  readonly written: (readonly Change[])[];
  readonly planned: { readonly request: Request; readonly settings: PlanSettings }[];
  readonly state: () => OperationState;
  readonly operations: Operations;
}

function open(change: Partial<Operations> = {}, hostChange: Partial<PaneHost> = {}): Opened {
  const written: (readonly Change[])[] = [];
  const planned: { request: Request; settings: PlanSettings }[] = [];
  const base = operationsDouble(change);
  const operations: Operations = {
    ...base,
    operate(workbook, request, settings) {
      planned.push({ request, settings });
      return base.operate(workbook, request, settings);
    },
    applyChanges(changes) {
      written.push(changes);
      return base.applyChanges(changes);
    },
  };
  const { host, asked } = paneHostDouble({
    loadOperations: () => Promise.resolve(operations),
    ...hostChange,
  });
  let latest = firstOperationState;
  const desk = openOperationDesk(host, { graded: true, threshold: 0.6 }, (state) => {
    latest = state;
  });
  return { desk, asked, written, planned, state: () => latest, operations };
}

const overview: Request = { kind: "overview" };
const roll: Request = { kind: "roll", year: 2022 };

const question: Question = {
  id: "q1",
  code: "sheet.nameTaken",
  facts: { sheet: "Översikt", other: "Översikt (2)" },
  options: ["otherName"],
  otherwise: null,
};

describe("looking around", () => {
  it("proposes the period that is due, planned by the judging that is chosen, and writes nothing", async () => {
    const { desk, state, written, planned } = open();
    await desk.lookAround();
    expect(state().outlook).toEqual(sampleOutlook);
    expect(state().proposal?.request).toEqual({
      kind: "followUp",
      period: sampleOutlook.proposed,
      compute: "builtin",
    });
    expect(planned[0]?.settings).toMatchObject({ graded: true, threshold: 0.6, answers: {} });
    expect(written).toEqual([]);
    expect(state().busy).toBeNull();
  });

  it("proposes nothing where there are no pledges", async () => {
    const { desk, state } = open({ lookAround: () => ({ ...sampleOutlook, proposed: null }) });
    await desk.lookAround();
    expect(state().proposal).toBeNull();
  });

  it("keeps the period that was asked for where it cannot be followed up", async () => {
    const { desk, state } = open({
      operate: () => failed({ code: "plan.noPledgesOfYear", facts: { year: 2030 } }),
    });
    await desk.lookAround();
    expect(state().proposalFailure?.code).toBe("plan.noPledgesOfYear");
    expect(state().proposalPeriod).toEqual(sampleOutlook.proposed);
  });

  it("finds what an interrupted run left, and takes it away when told to", async () => {
    let removals = 0;
    const { desk, state } = open(
      {
        removeLeftovers: () => {
          removals += 1;
          return Promise.resolve(ok(null));
        },
      },
      { findLeftovers: () => Promise.resolve(ok({ sheets: ["~1"], hasPendingWrites: true })) },
    );
    await desk.lookForLeftovers();
    expect(state().leftovers).toEqual({ sheets: ["~1"], hasPendingWrites: true });
    await desk.removeLeftovers();
    expect(removals).toBe(1);
    expect(state().leftovers).toBeNull();
  });

  it("tells what Excel refused", async () => {
    const { desk, state } = open({
      read: () => Promise.resolve(failed({ code: "excel.accessDenied" })),
    });
    await desk.lookAround();
    expect(state().trouble).toEqual({ code: "excel.accessDenied" });
    expect(state().busy).toBeNull();
  });
});

describe("following the workbook", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("looks anew, once all is still, without a word and keeping the period that was chosen", async () => {
    let years = [2021];
    const chosen = { year: 2021, rhythm: "tertial", index: 1 } as const;
    const { desk, asked, state } = open({ lookAround: () => ({ ...sampleOutlook, years }) });
    const end = desk.follow();
    await jest.advanceTimersByTimeAsync(0);
    expect(state().outlook?.years).toEqual([2021]);
    await desk.order(overview);
    desk.propose({ kind: "followUp", period: chosen, compute: "values" });
    years = [2021, 2022];
    asked.changeWorkbook();
    asked.changeWorkbook();
    await jest.advanceTimersByTimeAsync(settleTime);
    expect(state().outlook?.years).toEqual([2021, 2022]);
    expect(state().proposal?.request).toMatchObject({ period: chosen, compute: "values" });
    expect(state().news?.kind).toBe("done");
    end();
    years = [];
    asked.changeWorkbook();
    await jest.advanceTimersByTimeAsync(settleTime);
    expect(state().outlook?.years).toEqual([2021, 2022]);
  });

  it("leaves a draft that is being looked at alone", async () => {
    let reads = 0;
    const { desk, asked } = open({
      read: () => {
        reads += 1;
        return Promise.resolve(ok(emptyWorkbook));
      },
    });
    const end = desk.follow();
    await jest.advanceTimersByTimeAsync(0);
    await desk.order(roll);
    const before = reads;
    asked.changeWorkbook();
    await jest.advanceTimersByTimeAsync(settleTime);
    expect(reads).toBe(before);
    end();
  });

  it("lets an order that comes meanwhile go before it", async () => {
    let answerOld: (() => void) | undefined;
    let isSlow = false;
    const { desk, asked, state } = open({
      read: () =>
        new Promise((resolve) => {
          const answer = (): void => {
            resolve(ok(emptyWorkbook));
          };
          if (isSlow) answerOld = answer;
          else answer();
          isSlow = false;
        }),
    });
    const end = desk.follow();
    await jest.advanceTimersByTimeAsync(0);
    isSlow = true;
    asked.changeWorkbook();
    await jest.advanceTimersByTimeAsync(settleTime);
    await desk.order(overview);
    const { outlook } = state();
    answerOld?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(state().outlook).toBe(outlook);
    end();
  });
});

describe("an order", () => {
  it("is carried out at once where nothing is asked, told, shown and kept as a way back", async () => {
    const { desk, state, written, asked, operations } = open();
    await desk.order(overview);
    expect(written).toEqual([[renewal]]);
    expect(state().news).toMatchObject({ kind: "done", canUndo: true });
    expect(asked.shown).toHaveLength(1);
    expect(operations.loadUndo()).toHaveLength(1);
    expect(state().history).toHaveLength(1);
  });

  it("waits for a yes where it touches much", async () => {
    const { desk, state, written } = open();
    await desk.order(roll);
    expect(written).toEqual([]);
    expect(state().draft?.request).toEqual(roll);
    await desk.carryOut("draft");
    expect(written).toHaveLength(1);
    expect(state().draft).toBeNull();
  });

  it("does not write before a question that holds it up is answered, and then with the answer", async () => {
    const { desk, state, written, planned } = open({
      operate: (_workbook, request, { answers }) =>
        ok(planOf(request, { questions: [question], changes: answers["q1"] ? [renewal] : [] })),
    });
    await desk.order(overview);
    await desk.carryOut("draft");
    expect(written).toEqual([]);
    desk.answer({ q1: "otherName" });
    await Promise.resolve();
    expect(state().draft?.answers).toEqual({ q1: "otherName" });
    await desk.carryOut("draft");
    expect(written).toHaveLength(1);
    expect(planned.at(-2)?.settings.answers).toEqual({ q1: "otherName" });
  });

  it("is shown again where the workbook has changed since it was agreed to", async () => {
    let questions: readonly Question[] = [];
    const { desk, state, written } = open({
      operate: (_workbook, request) => ok(planOf(request, { questions })),
    });
    await desk.order(roll);
    questions = [{ ...question, otherwise: "keep" }];
    await desk.carryOut("draft");
    expect(written).toEqual([]);
    expect(state().draft?.isChanged).toBe(true);
    await desk.carryOut("draft");
    expect(written).toHaveLength(1);
  });

  it("says so where there is nothing to do", async () => {
    const { desk, state, written } = open({
      operate: (_workbook, request) => ok(planOf(request, { changes: [] })),
    });
    await desk.order(overview);
    expect(written).toEqual([]);
    expect(state().news).toEqual({
      kind: "nothingToDo",
      notes: [{ code: "sheet.added", facts: { sheet: "Uppföljning 2021-T2" } }],
    });
  });

  it("that fails leaves no way back, and can be given again", async () => {
    let isRefused = true;
    const { desk, state } = open({
      applyChanges: () =>
        Promise.resolve(isRefused ? failed({ code: "excel.sheetProtected" }) : ok(null)),
    });
    await desk.order(overview);
    expect(state().trouble?.code).toBe("excel.sheetProtected");
    expect(state().history).toEqual([]);
    isRefused = false;
    await desk.retry();
    expect(state().trouble).toBeNull();
    expect(state().history).toHaveLength(1);
  });

  it("is taken once: a second press while one goes on does nothing", async () => {
    const { desk, written } = open();
    await Promise.all([desk.order(overview), desk.order(overview)]);
    expect(written).toHaveLength(1);
  });

  it("tells of a fault of ours and is ready again", async () => {
    const { desk, state } = open({
      operate: () => {
        throw new Error("ours");
      },
    });
    await desk.order(overview);
    expect(state().bug?.message).toBe("ours");
    expect(state().busy).toBeNull();
  });
});

describe("the way back", () => {
  it("takes a record off the list when it has been used", async () => {
    const { desk, state } = open();
    await desk.order(overview);
    const [record] = state().history;
    if (!record) throw new Error("no record");
    await desk.order({ kind: "undo", record });
    expect(state().history).toEqual([]);
    expect(state().news).toMatchObject({ kind: "done", canUndo: false });
  });

  it("is found again in a later session", async () => {
    const { desk, state } = open({
      loadUndo: () => [{ operation: "roll", facts: { year: 2022 }, entries: [] }],
    });
    await desk.lookAround();
    expect(state().history).toHaveLength(1);
  });
});

describe("a returned copy", () => {
  it("is previewed before anything is filled in", async () => {
    const { desk, state, written } = open();
    await desk.collect(new File(["x"], "svar.xlsx"));
    expect(written).toEqual([]);
    expect(state().draft?.request).toEqual({
      kind: "collect",
      returned: emptyWorkbook,
      fileName: "svar.xlsx",
    });
  });

  it("that cannot be read is told of by its name", async () => {
    const { desk, state } = open({
      readReturned: (file) =>
        Promise.resolve(failed({ code: "file.damaged", facts: { file: file.name } })),
    });
    await desk.collect(new File(["x"], "svar.xlsx"));
    expect(state().trouble).toEqual({ code: "file.damaged", facts: { file: "svar.xlsx" } });
    expect(state().draft).toBeNull();
  });

  it("that is dropped while something is written waits its turn, and so does the next", async () => {
    let finish: (() => void) | undefined;
    const read: string[] = [];
    const { desk, state } = open({
      saveUndo: () =>
        new Promise((resolve) => {
          finish = () => {
            resolve(ok(null));
          };
        }),
      readReturned(file) {
        read.push(file.name);
        return Promise.resolve(ok(emptyWorkbook));
      },
    });
    const writing = desk.order(overview);
    while (state().news === null) await Promise.resolve();
    const dropped = ["svar.xlsx", "fler svar.xlsx"].map((name) =>
      desk.collect(new File(["x"], name)),
    );
    expect(read).toEqual([]);
    finish?.();
    await Promise.all([writing, ...dropped]);
    expect(read).toEqual(["svar.xlsx", "fler svar.xlsx"]);
    expect(state().draft?.request).toMatchObject({ kind: "collect", fileName: "fler svar.xlsx" });
    expect(state().busy).toBeNull();
  });
});

describe("an Excel that keeps silent", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("is told of, first as a cell being edited, then as no answer; a late answer counts", async () => {
    let answer: (() => void) | undefined;
    const { desk, state } = open({
      read: () =>
        new Promise((resolve) => {
          answer = () => {
            resolve(ok(emptyWorkbook));
          };
        }),
    });
    const looking = desk.lookAround();
    await jest.advanceTimersByTimeAsync(editingHintAfter);
    expect(state().busy?.hint).toBe("finishEditing");
    await jest.advanceTimersByTimeAsync(noAnswerAfter);
    expect(state().busy?.hint).toBe("noAnswer");
    answer?.();
    await looking;
    expect(state().outlook).toEqual(sampleOutlook);
  });
});

const year = { year: 2021, rhythm: "year", index: 1 } as const;

describe("filling in what a text reports", () => {
  const followUp = {
    sheet: "Uppföljning 2021",
    table: "LofteUppf_2021",
    period: year,
    rowCount: 1,
    reportedCount: 0,
    compute: "builtin",
    isLocked: false,
    place: { sheet: "Uppföljning 2021", row: 4, column: 4 },
  } as const;
  const there = { ...sampleOutlook, followUps: [followUp] };
  const kinds = ({ planned }: Opened): readonly string[] =>
    planned.map(({ request }) => request.kind);

  it("makes the follow-up first where it is not there, and shows no preview of chosen rows", async () => {
    let isMade = false;
    const opened = open({
      applyChanges: () => {
        isMade = true;
        return Promise.resolve(ok(null));
      },
      lookAround: () => (isMade ? there : sampleOutlook),
    });
    await opened.desk.fillIn(year, emptyWorkbook, "text");
    expect(kinds(opened).filter((kind) => kind === "collect")).toHaveLength(1);
    expect(kinds(opened).indexOf("followUp")).toBeLessThan(kinds(opened).indexOf("collect"));
    expect(opened.written).toHaveLength(2);
    expect(opened.state()).toMatchObject({ draft: null, news: { kind: "done", canUndo: true } });
    expect(opened.state().history).toHaveLength(2);
  });

  it("asks about what differs before anything is filled in", async () => {
    const conflict: Question = {
      ...question,
      id: "c",
      options: ["mine", "theirs"],
      otherwise: "mine",
    };
    const opened = open({
      lookAround: () => there,
      operate: (_workbook, request) =>
        ok(planOf(request, { questions: request.kind === "collect" ? [conflict] : [] })),
    });
    await opened.desk.lookAround();
    await opened.desk.fillIn(year, emptyWorkbook, "text");
    expect(opened.written).toEqual([]);
    expect(opened.state().draft?.plan.questions).toEqual([conflict]);
  });

  it("stops where the follow-up itself must be asked about", async () => {
    const opened = open({
      operate: (_workbook, request) => ok(planOf(request, { questions: [question] })),
    });
    await opened.desk.fillIn(year, emptyWorkbook, "text");
    expect(kinds(opened)).not.toContain("collect");
    expect(opened.state().draft?.request.kind).toBe("followUp");
  });
});
