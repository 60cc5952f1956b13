import type { Blanks } from "../hostOptions";
import type { FunctionCall, GridPort, GridValue } from "../port";
import { describeFunctions } from "./describeFunctions";
import type { FunctionsMetadata } from "./functionsMetadata";
import { marshalArguments } from "./marshalArguments";
import { readResult } from "./readResult";

/** The custom functions of one add-in, between the grid that asks and office.js that answers. */
export interface CustomFunctions {
  /** The add-in says that its functions may be called. */
  ready(): void;
  /** The page is loaded anew: nothing may be called, and what has no answer waits for the next `ready`. */
  reload(): void;
  takeResults(results: readonly unknown[]): void;
  /** Registers the functions with the grid (again): cells that use them are calculated anew. */
  register(): void;
  pending(): number;
  dispose(): void;
}

export interface CustomFunctionsOptions {
  readonly port: GridPort;
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
  readonly blanks: () => Blanks;
  /** Milliseconds until a call that has no answer becomes #VALUE!; counted from when it is sent. */
  readonly timeout: number;
  /** Sends entries of the richApiMessage event. */
  readonly send: (entries: readonly unknown[]) => void;
  readonly onReady: () => void;
}

interface Invocation {
  readonly id: number;
  readonly call: FunctionCall;
  readonly resolve: (matrix: GridValue[][]) => void;
  timer: ReturnType<typeof setTimeout> | null;
}

const category = 1;
const invoke = 1000;
const cancelable = 1;
const allowErrors = 4;

/** Calls of custom functions over the wire: all that the grid asks for at once goes out as one event. */
export function createCustomFunctions(options: CustomFunctionsOptions): CustomFunctions {
  const { port, metadata, namespace } = options;
  const functions = metadata.functions.map((one) => ({
    ...one,
    allowErrorForDataTypeAny:
      one.allowErrorForDataTypeAny ?? metadata.allowErrorForDataTypeAny ?? false,
  }));
  const byId = new Map(functions.map((one) => [one.id.toUpperCase(), one]));
  const open = new Map<number, Invocation>();
  let isReady = false;
  let lastId = 0;

  function settle(invocation: Invocation, matrix: GridValue[][]): void {
    if (!open.delete(invocation.id)) return;
    if (invocation.timer) clearTimeout(invocation.timer);
    invocation.resolve(matrix);
  }

  function send(invocations: readonly Invocation[]): void {
    const entries: unknown[] = [];
    for (const invocation of invocations) {
      const { call } = invocation;
      const description = byId.get(call.id.toUpperCase());
      if (!description) {
        settle(invocation, [[{ error: "#NAME?" }]]);
        continue;
      }
      const marshalled = marshalArguments(call, description, options.blanks());
      if ("error" in marshalled) {
        settle(invocation, [[marshalled.error]]);
        continue;
      }
      const flags =
        (description.options?.["cancelable"] === true ? cancelable : 0) +
        (description.allowErrorForDataTypeAny ? allowErrors : 0);
      const message = [invocation.id, description.id, marshalled.args, call.address, flags];
      entries.push([category, invoke, "", JSON.stringify(message), 0]);
      invocation.timer = setTimeout(() => {
        settle(invocation, [[{ error: "#VALUE!" }]]);
      }, options.timeout);
    }
    if (entries.length > 0) options.send(entries);
  }

  return {
    ready: () => {
      isReady = true;
      send([...open.values()]);
      options.onReady();
    },
    reload: () => {
      isReady = false;
      for (const { timer } of open.values()) if (timer) clearTimeout(timer);
    },
    takeResults: (results) => {
      for (const entry of results) {
        const result = readResult(entry);
        const invocation = result && open.get(result.id);
        if (invocation) settle(invocation, result.matrix);
      }
    },
    register: () => {
      port.registerFunctions(describeFunctions(namespace, functions), (calls) => {
        const answers = calls.map((call) => {
          return new Promise<GridValue[][]>((resolve) => {
            const invocation: Invocation = { id: ++lastId, call, resolve, timer: null };
            open.set(invocation.id, invocation);
          });
        });
        if (isReady) send([...open.values()].slice(-calls.length));
        return Promise.all(answers);
      });
    },
    pending: () => open.size,
    dispose: () => {
      for (const { timer } of open.values()) if (timer) clearTimeout(timer);
      open.clear();
    },
  };
}
