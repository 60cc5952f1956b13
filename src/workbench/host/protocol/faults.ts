import type { BatchError } from "../batch/wire";
import type { Fault } from "./fault";

/** The faults that wait for their request. */
export interface Faults {
  /** Behind those that wait already. */
  add(fault: Fault, times: number): void;
  /** For the n-th request from now, counted from 1, and as many after it as are asked. */
  addAt(request: number, fault: Fault, times: number): void;
  /** What hits the request that has come. */
  next(): readonly Fault[];
  /** How many requests go by until the last of them has hit. */
  waiting(): number;
  clear(): void;
}

/** A queue of faults, one place for each request that is to come. */
export function createFaults(): Faults {
  let queue: (readonly Fault[])[] = [];
  return {
    add: (fault, times) => void queue.push(...Array.from({ length: times }, () => [fault])),
    addAt: (request, fault, times) => {
      for (let at = request - 1; at < request - 1 + times; at += 1) {
        while (queue.length <= at) queue.push([]);
        queue[at] = [...(queue[at] ?? []), fault];
      }
    },
    next: () => queue.shift() ?? [],
    waiting: () => queue.length,
    clear: () => {
      queue = [];
    },
  };
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
