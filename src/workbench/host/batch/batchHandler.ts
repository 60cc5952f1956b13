import type { Desk } from "../desk";
import type { RequestRecord } from "../hostOptions";
import type { MergedWrites } from "../mergedWrites";
import type { BrokenOff } from "../protocol/fault";
import type { Faults } from "../protocol/faults";
import { underFault } from "../protocol/underFault";
import type { World } from "../protocol/worldChange";
import { actionLines, type ActionLine } from "./actionLines";
import { forbiddenAction } from "./forbiddenAction";
import { interpretBatch } from "./interpretBatch";
import type { References } from "./references";
import type { Batch, BatchAnswer } from "./wire";
import { ActionKind, PathKind } from "./wire";

export interface BatchHandlerOptions {
  readonly desk: Desk;
  readonly writes: MergedWrites;
  readonly faults: Faults;
  readonly world: World;
  readonly references: References;
  readonly onUnplayed: (member: string) => void;
  readonly onRequest: (record: RequestRecord) => void;
}

/** What goes back for a batch: its answer, a number of refusal, or nothing ever. */
export type BatchReply =
  { readonly Error: 0; readonly Data: readonly unknown[] } | { readonly Error: number } | "silence";

/** The host refuses batches while a cell is being edited, as Excel does. */
const cellIsBeingEdited = 5_004;
const requestTooLarge = 5_103;
const answerTooLarge = 5_104;
/** Excel on the web takes and gives no more than this at once: "5MB", taken in its strictest sense. */
const largestPayload = 5_000_000;
/** Flag of a request that would rather wait until the editing is over. */
const delayForCellEdit = 64;
const editingPause = 50;
/** Where body and flags stand in office.js's array. */
const bodyIndex = 4;
const flagsIndex = 6;

/** Answers ProcessQuery: refusals and injected faults first, then the batch itself; records every request. */
export function createBatchHandler(
  options: BatchHandlerOptions,
): (message: readonly unknown[]) => Promise<BatchReply> {
  const { desk, writes, faults, world, onRequest } = options;
  return async (message) => {
    const begun = performance.now();
    const body = String(message[bodyIndex]);
    const batch = JSON.parse(body) as Batch;
    const isCleanUp = isOnlyCleanUp(batch);
    const isService = isOfService(batch);
    const isSpared = isCleanUp || isService;
    const requestBytes = bytesOf(body);
    const hitting = isSpared ? [] : faults.next();
    const reply = await underFault(hitting, world, async (brokenOff) => {
      if (isSpared) return answered(await interpret(batch));
      if (requestBytes > largestPayload) return { refusal: requestTooLarge };
      const mayWait = (Number(message[flagsIndex]) & delayForCellEdit) !== 0;
      if (isEditing() && !mayWait) return { refusal: cellIsBeingEdited };
      while (isEditing()) await new Promise((resolve) => setTimeout(resolve, editingPause));
      return answered(await interpret(batch, brokenOff ?? forbiddenAction(batch, world)));
    });
    const text = "answer" in reply ? reply.answer : "";
    const record = {
      actions: batch.Actions.length,
      requestBytes,
      answerBytes: bytesOf(text),
      milliseconds: performance.now() - begun,
      isCleanUp,
      isService,
      ...(hitting.length > 0 && { faults: hitting }),
      ...(reply.error !== undefined && { error: reply.error }),
    };
    onRequest(Object.assign(linesOf(batch), record));
    if ("refusal" in reply) return { Error: reply.refusal };
    return "answer" in reply ? { Error: 0, Data: [200, [], reply.answer] } : "silence";
  };

  function isEditing(): boolean {
    return desk.port.isEditing() || world.has("cellEditing");
  }

  async function interpret(batch: Batch, brokenOff?: BrokenOff | null): Promise<BatchAnswer> {
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

/**
 * A batch in words for who looks: that takes as long as answering does. Once it has been told, the batch with
 * all its cells is let go; a record lives as long as the page.
 */
function linesOf(batch: Batch): Pick<RequestRecord, "lines"> {
  let untold: Batch | null = batch;
  let lines: readonly ActionLine[] = [];
  return {
    get lines() {
      if (untold) lines = actionLines(untold);
      untold = null;
      return lines;
    },
  };
}

/** What has been done stays done when its answer is too large. */
function answered(
  answer: BatchAnswer,
): { readonly refusal: number } | { readonly answer: string; readonly error?: string } {
  const text = JSON.stringify(answer);
  if (bytesOf(text) > largestPayload) return { refusal: answerTooLarge };
  return { answer: text, ...(answer.Error && { error: answer.Error.Code }) };
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** Nothing but references let go (instantiating the workbook is how office.js gets there). */
function isOnlyCleanUp(batch: Batch): boolean {
  const methods = batch.Actions.filter(({ ActionType }) => ActionType !== ActionKind.instantiate);
  return methods.length > 0 && methods.every(({ Name }) => Name === "_RemoveReference");
}

/** Talk with a service beside the workbook, or the announcement of custom functions. */
function isOfService(batch: Batch): boolean {
  const isOther = ({ ObjectPathType }: { ObjectPathType: number }) =>
    ObjectPathType === PathKind.newObject;
  const isReadiness = ({ Name }: { Name: string }) =>
    Name === "_SetOsfControlContainerReadyForCustomFunctions";
  return Object.values(batch.ObjectPaths).some(isOther) || batch.Actions.some(isReadiness);
}
