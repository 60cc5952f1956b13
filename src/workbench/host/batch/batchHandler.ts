import type { Desk } from "../desk";
import type { RequestRecord } from "../hostOptions";
import type { MergedWrites } from "../mergedWrites";
import type { BrokenOff, Fault, Spoiled } from "../protocol/fault";
import type { Faults } from "../protocol/faults";
import { spoiledAnswer } from "../protocol/faults";
import { interpretBatch } from "./interpretBatch";
import type { References } from "./references";
import type { Batch, BatchAnswer } from "./wire";
import { ActionKind, PathKind } from "./wire";

export interface BatchHandlerOptions {
  readonly desk: Desk;
  readonly writes: MergedWrites;
  readonly faults: Faults;
  readonly references: References;
  readonly onUnplayed: (member: string) => void;
  readonly onRequest: (record: RequestRecord) => void;
}

/** What goes back for a batch: its answer, a number of refusal, or nothing ever. */
export type BatchReply =
  { readonly Error: 0; readonly Data: readonly unknown[] } | { readonly Error: number } | "silence";

/** The host refuses batches while a cell is being edited, as Excel does. */
const cellIsBeingEdited = 5_004;
const sessionLost = 5_012;
/** Flag of a request that would rather wait until the editing is over. */
const delayForCellEdit = 64;
const editingPause = 50;
/** Where body and flags stand in office.js's array. */
const bodyIndex = 4;
const flagsIndex = 6;

/** Answers ProcessQuery: refusals and injected faults first, then the batch itself; counts every request. */
export function createBatchHandler(
  options: BatchHandlerOptions,
): (message: readonly unknown[]) => Promise<BatchReply> {
  const { desk, writes, faults, onRequest } = options;
  return async (message) => {
    const body = String(message[bodyIndex]);
    const batch = JSON.parse(body) as Batch;
    const kind = { isCleanUp: isCleanUp(batch), isService: isService(batch) };
    const record = (answer: string, error?: string): void => {
      onRequest({
        actions: batch.Actions.length,
        requestBytes: body.length,
        answerBytes: answer.length,
        ...kind,
        ...(error !== undefined && { error }),
      });
    };
    const isSpared = kind.isCleanUp || kind.isService;

    const fault = isSpared ? undefined : faults.next();
    if (fault === "silence") {
      record("", "silence");
      return "silence";
    }
    if (fault && isRefusal(fault)) return refuse(fault.hostError);
    if (!isSpared && desk.port.isEditing()) {
      if ((Number(message[flagsIndex]) & delayForCellEdit) === 0) return refuse(cellIsBeingEdited);
      while (desk.port.isEditing())
        await new Promise((resolve) => setTimeout(resolve, editingPause));
    }
    if (fault && "lost" in fault) {
      await interpret(batch);
      return refuse(fault.hostError ?? sessionLost);
    }
    const answer = isSpoiled(fault)
      ? spoiledAnswer(fault.code, fault.message ?? fault.code)
      : await interpret(batch, fault);
    const text = JSON.stringify(answer);
    record(text, answer.Error?.Code);
    return { Error: 0, Data: [200, [], text] };

    function refuse(code: number): BatchReply {
      record("", String(code));
      return { Error: code };
    }
  };

  async function interpret(batch: Batch, brokenOff?: BrokenOff): Promise<BatchAnswer> {
    return interpretBatch(batch, {
      desk,
      references: options.references,
      hasUnsettledWrites: () => writes.hasUnsettled(),
      settle: async () => {
        writes.settled();
        await desk.port.settle();
      },
      onUnplayed: options.onUnplayed,
      ...(brokenOff && { brokenOff }),
    });
  }
}

/** A request that the host does not even look into. */
function isRefusal(fault: Exclude<Fault, "silence">): fault is { readonly hostError: number } {
  return "hostError" in fault && !("lost" in fault);
}

/** A Rich API error at the first action: nothing is done. */
function isSpoiled(fault: Spoiled | BrokenOff | undefined): fault is Spoiled {
  return fault !== undefined && !("afterActions" in fault);
}

/** Nothing but references let go (instantiating the workbook is how office.js gets there). */
function isCleanUp(batch: Batch): boolean {
  const methods = batch.Actions.filter(({ ActionType }) => ActionType !== ActionKind.instantiate);
  return methods.length > 0 && methods.every(({ Name }) => Name === "_RemoveReference");
}

/** Talk with a service beside the workbook, or the announcement of custom functions. */
function isService(batch: Batch): boolean {
  const isOther = ({ ObjectPathType }: { ObjectPathType: number }) =>
    ObjectPathType === PathKind.newObject;
  const isReadiness = ({ Name }: { Name: string }) =>
    Name === "_SetOsfControlContainerReadyForCustomFunctions";
  return Object.values(batch.ObjectPaths).some(isOther) || batch.Actions.some(isReadiness);
}
