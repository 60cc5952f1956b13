import { partsOfDay } from "../../core/domain/day";
import { periodName } from "../../core/domain/period";
import type { Result } from "../../core/result/result";
import type { Plan, Request } from "../../core/sheets/plan";
import type { Workbook } from "../../core/sheet/sheet";
import { followWorkbook } from "./followWorkbook";
import type { OperationDesk, Judging } from "./operationOrders";
import {
  draftOf,
  firstOperationState,
  isAnswered,
  previewed,
  sameQuestions,
  type Draft,
  type OperationState,
} from "./operationState";
import { watchLeftovers } from "./leftoversWatch";
import { lookOver } from "./lookOver";
import { leftHalfDone, nothingToDo } from "./operationOutcome";
import { workOn, type StateHolder } from "./operationRun";
import type { Operations } from "./operations";
import type { PaneHost } from "./paneHost";
import { asError } from "./strayErrors";

/** How many operations can be taken back one after the other. */
const historyLength = 10;

/**
 * Opens the desk where changes are ordered.
 *
 * Nothing is written on a reading that is older than the order: what was previewed is read and planned
 * again first, and shown again where the answer would be another.
 */
export function openOperationDesk(
  host: PaneHost,
  firstJudging: Judging,
  tell: (state: OperationState) => void,
): OperationDesk {
  let state = firstOperationState;
  let judging = firstJudging;
  let isClosed = false;
  let isHistoryLoaded = false;

  const change = (next: Partial<OperationState>): void => {
    state = { ...state, ...next };
    if (!isClosed) tell(state);
  };

  const holder: StateHolder = { state: () => state, change };
  const work = workOn(host, holder);
  const leftovers = watchLeftovers(host, change);

  const overlook = lookOver(host, holder, () => judging);

  /** Plans on a fresh reading; then either shows the draft or writes. */
  async function plan(
    operations: Operations,
    request: Request,
    answers: Draft["answers"],
    agreed: Plan | null,
    isSeen = false,
  ): Promise<void> {
    const seen = await overlook.read(operations);
    if (seen === null) return;
    const planned = operations.operate(seen, request, { ...judging, answers });
    if (!planned.ok) {
      change({ trouble: planned.failure });
      return;
    }
    const draft = draftOf(request, planned.value, answers);
    if (agreed === null) {
      if (planned.value.changes.length === 0 && planned.value.questions.length === 0) {
        change({ news: nothingToDo(planned.value), draft: null });
      } else if ((previewed.has(request.kind) && !isSeen) || planned.value.questions.length > 0) {
        change({ draft });
      } else await write(operations, planned.value, request);
      return;
    }
    const isSame = sameQuestions(agreed, planned.value) && isAnswered(draft);
    if (isSame) await write(operations, planned.value, request);
    else if (request.kind === "followUp") change({ proposal: { ...draft, isChanged: true } });
    else change({ draft: { ...draft, isChanged: true } });
  }

  async function write(operations: Operations, made: Plan, request: Request): Promise<void> {
    if (made.changes.length === 0) {
      change({ news: nothingToDo(made), draft: null });
      return;
    }
    change({ busy: { step: "writing", hint: null } });
    const written = await operations.applyChanges(made.changes);
    if (!written.ok) {
      change({ trouble: written.failure });
      // What could not be put back is offered at once, and again at the next start.
      if (written.failure.code === "excel.partlyWritten") {
        change({ draft: null, leftovers: leftHalfDone(made.changes) });
      }
      return;
    }
    const earlier =
      request.kind === "undo"
        ? state.history.filter((one) => one !== request.record)
        : state.history;
    const history = [
      ...(made.undo && request.kind !== "undo" ? [made.undo] : []),
      ...earlier,
    ].slice(0, historyLength);
    const canUndo = request.kind !== "undo" && made.undo !== null;
    change({ history, draft: null, news: { kind: "done", notes: made.notes, canUndo } });
    // Not kept in the workbook is no reason to say that the work failed: it stays in this session.
    await operations.saveUndo(history);
    if (made.show) await host.showCell(made.show);
    await overlook.lookAgain(operations);
  }

  function loadHistory(operations: Operations): void {
    if (isHistoryLoaded) return;
    isHistoryLoaded = true;
    change({ history: operations.loadUndo() });
  }

  return {
    judgeBy(next) {
      judging = next;
    },
    lookAround: () =>
      work("reading", async (operations) => {
        await overlook.lookAgain(operations);
        loadHistory(operations);
      }),
    follow() {
      let isEnded = false;
      let endFollowing = (): void => undefined;
      const looked = state.outlook === null ? this.lookAround() : overlook.lookQuietly();
      void looked.then(() => {
        if (!isEnded) endFollowing = followWorkbook(host, () => overlook.lookQuietly());
      });
      return () => {
        isEnded = true;
        endFollowing();
      };
    },
    retry: () => work.again(),
    propose(request) {
      void host.loadOperations().then((operations) => {
        overlook.propose(operations, request, {});
      }, fail);
    },
    order: (request) => work("reading", (operations) => plan(operations, request, {}, null)),
    answer(answers) {
      void host.loadOperations().then((operations) => {
        reply(operations, answers);
      }, fail);
    },
    async carryOut(which) {
      const draft = state[which];
      if (draft === null || !isAnswered(draft)) return;
      const { request, answers, plan: agreed } = draft;
      await work("reading", (operations) => plan(operations, request, answers, agreed));
    },
    collect: (file) =>
      work.next("reading", async (operations) => {
        const returned: Result<Workbook> = await operations.readReturned(file);
        if (!returned.ok) change({ trouble: returned.failure });
        else {
          const request: Request = {
            kind: "collect",
            returned: returned.value,
            fileName: file.name,
          };
          await plan(operations, request, {}, null);
        }
      }),
    fillIn: (period, returned, fileName) =>
      work("reading", async (operations) => {
        const name = periodName(period);
        const isThere = (): boolean =>
          state.outlook?.followUps.some((one) => periodName(one.period) === name) === true;
        if (!isThere()) {
          const compute = state.proposalCompute;
          await plan(operations, { kind: "followUp", period, compute }, {}, null);
          // A question, or a refusal, is answered first.
          if (!isThere()) return;
        }
        // What is filled in was chosen row by row already.
        await plan(operations, { kind: "collect", returned, fileName }, {}, null, true);
      }),
    latest: () => overlook.latest(),
    newWorkbookRequest: () => ({
      kind: "newWorkbook",
      year: partsOfDay(host.today()).year,
      compute: state.proposalCompute,
    }),
    drop() {
      change({ draft: null });
    },
    removeLeftovers: () =>
      work("writing", async (operations) => {
        const removed = await operations.removeLeftovers();
        if (!removed.ok) change({ trouble: removed.failure });
        else {
          change({ leftovers: null, news: { kind: "leftoversRemoved" } });
          await overlook.lookAgain(operations);
        }
      }),
    lookForLeftovers: leftovers.look,
    keepLeftovers() {
      change({ leftovers: null });
    },
    closeTrouble() {
      change({ trouble: null });
    },
    close() {
      isClosed = true;
      leftovers.end();
    },
  };

  /** An answer may change what the plan does, so it is made again on the same reading. */
  function reply(operations: Operations, given: Draft["answers"]): void {
    const draft = state.draft ?? state.proposal;
    const workbook = overlook.latest();
    if (draft === null || workbook === null) return;
    const answers = { ...draft.answers, ...given };
    const planned = operations.operate(workbook, draft.request, { ...judging, answers });
    if (!planned.ok) change({ trouble: planned.failure });
    else {
      const next = draftOf(draft.request, planned.value, answers);
      change(state.draft === null ? { proposal: next } : { draft: next });
    }
  }

  function fail(error: unknown): void {
    change({ bug: asError(error) });
  }
}
