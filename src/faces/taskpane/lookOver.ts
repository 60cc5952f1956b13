import { periodName, type Period } from "../../core/domain/period";
import type { Workbook } from "../../core/sheet/sheet";
import type { Request } from "../../core/sheets/plan";
import type { Judging } from "./operationOrders";
import type { StateHolder } from "./operationRun";
import { draftOf, type Draft } from "./operationState";
import type { Operations } from "./operations";
import type { PaneHost } from "./paneHost";
import { asError } from "./strayErrors";

/** The workbook as the desk of operations sees it. */
export interface Overlook {
  /** What was read last; `null` before anything has been. */
  latest(): Workbook | null;
  /** Reads the workbook, or tells why that cannot be done. */
  read(operations: Operations): Promise<Workbook | null>;
  /** Reads, says what could be done, and proposes the follow-up that is due. */
  lookAgain(operations: Operations): Promise<void>;
  /** The same without a word, keeping what the person has chosen. */
  lookQuietly(): Promise<void>;
  /** Previews a follow-up of what was read last. */
  propose(
    operations: Operations,
    request: Extract<Request, { kind: "followUp" }>,
    answers: Draft["answers"],
  ): void;
}

/** Keeps what was read last, and the outlook and the proposal that come of it. */
export function lookOver(
  host: Pick<PaneHost, "loadOperations" | "today">,
  { state, change }: StateHolder,
  judging: () => Judging,
): Overlook {
  let workbook: Workbook | null = null;
  let readings = 0;

  async function read(operations: Operations): Promise<Workbook | null> {
    readings += 1;
    const result = await operations.read();
    if (!result.ok) {
      change({ trouble: result.failure });
      return null;
    }
    workbook = result.value;
    return workbook;
  }

  async function lookAgain(operations: Operations): Promise<void> {
    const seen = await read(operations);
    if (seen === null) return;
    const outlook = operations.lookAround(seen, host.today());
    change({ outlook });
    proposeFor(operations, outlook.proposed, {});
  }

  async function lookQuietly(): Promise<void> {
    if (!isFree()) return;
    const reading = (readings += 1);
    try {
      const operations = await host.loadOperations();
      const result = await operations.read();
      // An order that came meanwhile has a newer reading, or is about to make one.
      if (!result.ok || !isFree() || reading !== readings) return;
      workbook = result.value;
      const { proposalPeriod: chosen, outlook: before, proposal } = state();
      const outlook = operations.lookAround(workbook, host.today());
      change({ outlook });
      // A period that the person has chosen stays; else the next that is due is proposed.
      const hasChosen = chosen !== null && !isSamePeriod(chosen, before?.proposed ?? null);
      const period = hasChosen ? chosen : outlook.proposed;
      const isSame = period !== null && chosen !== null && isSamePeriod(period, chosen);
      proposeFor(operations, period, isSame && proposal ? proposal.answers : {});
    } catch (error) {
      change({ bug: asError(error) });
    }
  }

  function proposeFor(
    operations: Operations,
    period: Period | null,
    answers: Draft["answers"],
  ): void {
    if (period === null) change({ proposal: null, proposalFailure: null, proposalPeriod: null });
    else {
      const { proposalCompute: compute } = state();
      propose(operations, { kind: "followUp", period, compute }, answers);
    }
  }

  function propose(
    operations: Operations,
    request: Extract<Request, { kind: "followUp" }>,
    answers: Draft["answers"],
  ): void {
    change({ proposalPeriod: request.period, proposalCompute: request.compute });
    if (workbook === null) return;
    const planned = operations.operate(workbook, request, { ...judging(), answers });
    change(
      planned.ok
        ? { proposal: draftOf(request, planned.value, answers), proposalFailure: null }
        : { proposal: null, proposalFailure: planned.failure },
    );
  }

  const isFree = (): boolean => {
    const { busy, draft, outlook } = state();
    return busy === null && draft === null && outlook !== null;
  };

  return { latest: () => workbook, read, lookAgain, lookQuietly, propose };
}

const isSamePeriod = (one: Period, two: Period | null): boolean =>
  two !== null && periodName(one) === periodName(two);
