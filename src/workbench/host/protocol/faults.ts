import type { BatchAnswer, BatchError } from "../batch/wire";
import type { Fault } from "./fault";

/** The faults that wait for their request. */
export interface Faults {
  add(fault: Fault, times: number): void;
  next(): Fault | undefined;
}

/** A queue of faults, first in first out. */
export function createFaults(): Faults {
  const queue: Fault[] = [];
  return {
    add: (fault, times) => void queue.push(...Array.from({ length: times }, () => fault)),
    next: () => queue.shift(),
  };
}

/** The answer of a batch that runs into a Rich API error at its first action. */
export function spoiledAnswer(code: string, message: string): BatchAnswer {
  return { Results: [], TraceIds: [], Error: batchError(code, message, 0) };
}

/** An injected Rich API error at an action of a batch. */
export function batchError(code: string, message: string, actionIndex: number): BatchError {
  return {
    Code: code,
    Message: message,
    Location: "",
    ActionIndex: actionIndex,
    HttpStatusCode: 400,
  };
}
