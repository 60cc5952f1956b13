import type { ActionLine } from "./batch/actionLines";
import type { Fault } from "./protocol/fault";
import type { FaultName, FaultParameters } from "./protocol/namedFaults";
import type { Condition } from "./protocol/worldChange";
import type { FunctionsMetadata } from "./functions/functionsMetadata";
import type { GridPort } from "./port";

/** How the host introduces itself to the add-in (what Office.context will say). */
export interface HostContext {
  /** Language of the user interface, `Office.context.displayLanguage`: `"sv-SE"`. */
  readonly displayLanguage: string;
  /** Language of the data, `Office.context.contentLanguage`; the display language when left out. */
  readonly dataLocale?: string;
  /** The same identifiers that were written into the frame's name (see `bringUp`). */
  readonly conversationId: string;
  readonly addInId: string;
  /** Address of the open document, `Office.context.document.url`. */
  readonly documentUrl?: string;
  /** `Office.context.diagnostics.version`. */
  readonly version?: string;
  readonly appDomains?: readonly string[];
}

/** How an empty cell is handed to a custom function: Excel on the desktop says 0, on the web null. */
export type Blanks = "zero" | "null";

/** One request as it was seen on the wire, counted by tests and shown by the page. */
export interface RequestRecord {
  readonly actions: number;
  /** What it asks and does, in the words of Excel's API. */
  readonly lines: readonly ActionLine[];
  /** UTF-8 bytes of the JSON that came in and that went out. */
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** From when the host had it until it was answered. */
  readonly milliseconds: number;
  /** True when the batch does nothing but let references go: office.js's own clean-up after a run. */
  readonly isCleanUp: boolean;
  /** True for office.js's own service batches: readiness and results of custom functions, start-up questions. */
  readonly isService: boolean;
  /** True where the document's settings are saved: a request beside the batches. */
  readonly isSettings?: boolean;
  /** The injected faults that hit it. */
  readonly faults?: readonly Fault[];
  /** Error code of the answer, such as `"ItemNotFound"` or `"5004"`. */
  readonly error?: string;
}

export interface HostOptions {
  readonly port: GridPort;
  /** Posts one string to the add-in's window: `(m) => frame.contentWindow.postMessage(m, origin)`. */
  readonly send: (message: string) => void;
  readonly context: HostContext;
  /** Document settings at the start, key to JSON text. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly blanks?: Blanks;
  /** The content of functions.json and the namespace of the manifest. */
  readonly functions?: { readonly namespace: string; readonly metadata: FunctionsMetadata };
  /** Milliseconds a custom function may take before its cell becomes #VALUE!; 60 000 when left out. */
  readonly functionTimeout?: number;
  /** Said once per use of a member that is not played: `"Range.Foo"`. Show it, or fail the test. */
  readonly onUnplayed?: (member: string) => void;
  readonly onRequest?: (request: RequestRecord) => void;
  /** The add-in asked for its pane: Office.addin.showAsTaskpane (true) or hide (false). */
  readonly onPane?: (isShown: boolean) => void;
  /** The add-in's custom functions are ready to be called (again after each reload). */
  readonly onFunctionsReady?: () => void;
  /** Settings were saved: all of them, key to JSON text. */
  readonly onSettings?: (settings: Readonly<Record<string, string>>) => void;
  /** Keyboard left the pane: Escape, or Tab beyond its last or first element. */
  readonly onFocusLeaves?: (how: "escape" | "forwards" | "backwards") => void;
}

export interface Host {
  /** Give it every string that the add-in's window posts (`event.data`); others are ignored. */
  receive(message: string): void;
  /** Call when the frame is loaded anew: registrations are forgotten, function calls in flight are queued again. */
  reload(): void;
  /** Switches how blanks are handed to custom functions and recalculates the cells that use them. */
  setBlanks(blanks: Blanks): void;
  blanks(): Blanks;
  /** Tells the add-in that its pane is shown or hidden (Office.addin.onVisibilityModeChanged). */
  setPaneShown(isShown: boolean): void;
  /**
   * Presses a ribbon button of the kind ExecuteFunction; resolves when the add-in calls event.completed().
   * A press before the add-in listens is kept until it does.
   */
  invokeCommand(commandId: string, functionName: string): Promise<void>;
  /** Spoils coming batches, first in first out; clean-up and service batches are spared. */
  failNext(fault: Fault, times?: number): void;
  /**
   * Makes a fault by its name hit the n-th request from now, counted from 1, as `request` says (the first
   * when left out) and as many after it as `times` says. A condition lasts from that request on.
   *
   * @example host.fault("brokenOff", { request: 3, afterActions: 12, code: "general" })
   */
  fault(name: FaultName, parameters?: FaultParameters): void;
  /** Ends a condition that lasts: `"cellEditing"`. */
  endCondition(condition: Condition): void;
  /** The conditions that last now. */
  conditions(): readonly Condition[];
  /** Nothing goes wrong any more: faults that wait are forgotten, conditions end. */
  calm(): void;
  /** Calls of custom functions that have no answer yet. */
  pendingCalls(): number;
  dispose(): void;
}
