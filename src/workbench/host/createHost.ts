import { createBatchHandler } from "./batch/batchHandler";
import { createReferences } from "./batch/references";
import type { Desk } from "./desk";
import { createCustomFunctions } from "./functions/customFunctions";
import type { Blanks, Host, HostOptions, RequestRecord } from "./hostOptions";
import { mergeWrites } from "./mergedWrites";
import { plays } from "./objects/plays";
import { appContext } from "./protocol/appContext";
import { createCommands } from "./protocol/commands";
import { createSettingsHandler, loadSettings } from "./protocol/documentSettings";
import type { Request } from "./protocol/envelope";
import { readRequest, writeReply } from "./protocol/envelope";
import { createEventSubscriptions } from "./protocol/eventSubscriptions";
import { createFaults } from "./protocol/faults";
import { carryGridEvents } from "./protocol/gridEvents";
import { makeFault } from "./protocol/namedFaults";
import { readFocusExit } from "./protocol/readFocusExit";
import { createWorld } from "./protocol/worldChange";

const Dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  processQuery: 93,
  commandCompleted: 94,
} as const;

/** Category and number of the event that tells a shared runtime whether its pane is shown. */
const paneEvent = { category: 65_536, type: 65_539 } as const;

/** office.js's number for a method that the host does not have. */
const unknownMethod = 5_006;

/** office.js's number for a host that failed inside. */
const internalError = 5_001;

/**
 * Plays the host's part of Excel on the web towards one window that runs office.js.
 *
 * It neither knows where the cells live (that is the port) nor how strings travel (that is `send`
 * and `receive`), so the same host serves the page's iframe and a window of jsdom.
 *
 * @example
 * const host = createHost({ port, send: (text) => frame.contentWindow?.postMessage(text, origin), context });
 * window.addEventListener("message", (event) => {
 *   if (event.source === frame.contentWindow) host.receive(String(event.data));
 * });
 */
export function createHost(options: HostOptions): Host {
  const { port, send } = options;
  const settings = new Map(Object.entries(options.settings ?? {}));
  const subscriptions = createEventSubscriptions(send);
  const commands = createCommands(subscriptions);
  const faults = createFaults();
  const world = createWorld(port);
  const writes = mergeWrites(port);
  let blanks: Blanks = options.blanks ?? "null";
  let isPaneShown = true;
  let startState = "Inactive";
  let isDisposed = false;

  const functions = createCustomFunctions({
    port,
    namespace: options.functions?.namespace ?? "",
    metadata: options.functions?.metadata ?? { functions: [] },
    blanks: () => blanks,
    timeout: options.functionTimeout ?? 60_000,
    send: (entries) => void subscriptions.fire("richApiMessage", { ArrayData: entries }),
    onReady: () => options.onFunctionsReady?.(),
  });
  const settingsChanged = () => options.onSettings?.(Object.fromEntries(settings));
  const onRequest = (record: RequestRecord): void => options.onRequest?.(record);
  const desk: Desk = {
    port: writes.port,
    isCalculating: () => !world.has("calculationOff"),
    settings,
    settingsChanged,
    culture: options.context.dataLocale ?? options.context.displayLanguage,
    play: plays,
    functions,
    startState: {
      get: () => startState,
      set: (state) => {
        startState = state;
      },
    },
    pane: {
      isShown: () => isPaneShown,
      request: (isShown) => {
        setPaneShown(isShown);
        options.onPane?.(isShown);
      },
    },
  };
  const handleBatch = createBatchHandler({
    desk,
    writes,
    faults,
    world,
    references: createReferences(),
    onUnplayed: (member) => options.onUnplayed?.(member),
    onRequest,
  });
  const handleSettings = createSettingsHandler({
    settings,
    faults,
    world,
    onSaved: settingsChanged,
    onRequest,
  });
  const stopListening = port.on(carryGridEvents(subscriptions, port));
  functions.register();

  return {
    receive: (message) => {
      const request = isDisposed ? null : readRequest(message);
      if (request) void answer(request);
    },
    reload: () => {
      subscriptions.clear();
      functions.reload();
    },
    setBlanks: (wanted) => {
      blanks = wanted;
      functions.register();
    },
    blanks: () => blanks,
    setPaneShown,
    invokeCommand: (commandId, functionName) => commands.invoke(commandId, functionName),
    failNext: (fault, times = 1) => {
      faults.add(fault, times);
    },
    fault: (name, parameters = {}) => {
      faults.addAt(parameters.request ?? 1, makeFault(name, parameters), parameters.times ?? 1);
    },
    endCondition: (condition) => {
      world.change({ condition, isOn: false });
    },
    conditions: () => world.lasting(),
    calm: () => {
      faults.clear();
      for (const condition of world.lasting()) world.change({ condition, isOn: false });
    },
    pendingCalls: () => functions.pending(),
    dispose: () => {
      isDisposed = true;
      stopListening();
      functions.dispose();
      subscriptions.clear();
    },
  };

  async function answer(request: Request): Promise<void> {
    if (request._actionType !== 0) {
      register(request);
      return;
    }
    try {
      const data = await invoke(request);
      if (data !== "silence" && !isDisposed) send(writeReply(request, data));
    } catch (bug) {
      // The add-in must not wait for ever because the workbench is wrong; the bug itself stays loud.
      send(writeReply(request, { Version: 1, Error: internalError }));
      throw bug;
    }
  }

  function register(request: Request): void {
    if (request._actionType === 1) subscriptions.register(request);
    else subscriptions.unregister(request._actionName);
    send(writeReply(request, { Error: 0, Version: 1 }));
    if (request._actionType === 1 && request._actionName === "appCommandInvoked")
      commands.listening();
  }

  async function invoke(request: Request): Promise<unknown> {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(options.context, settings);
      case "ContextActivationManager_notifyHost": {
        const exit = readFocusExit(request._data);
        if (exit) options.onFocusLeaves?.(exit);
        return null;
      }
      case "executeMethod":
        return execute(request._data);
      default:
        options.onUnplayed?.(request._actionName);
        return null;
    }
  }

  async function execute(data: unknown): Promise<unknown> {
    const { DdaMethod, ArrayData } = data as {
      DdaMethod: { DispatchId: number };
      ArrayData?: readonly unknown[];
    };
    switch (DdaMethod.DispatchId) {
      case Dispatch.processQuery: {
        const reply = await handleBatch(ArrayData ?? []);
        return reply === "silence" ? reply : { Version: 1, ...reply };
      }
      case Dispatch.loadSettings:
        return { Version: 1, Error: 0, ...loadSettings(settings) };
      case Dispatch.saveSettings:
        return handleSettings(data);
      case Dispatch.commandCompleted:
        completeCommand(data);
        return { Version: 1, Error: 0 };
      default:
        options.onUnplayed?.(`dispatch ${String(DdaMethod.DispatchId)}`);
        return { Version: 1, Error: unknownMethod };
    }
  }

  /** office.js numbers its arguments here: 0 the command, 1 the status. */
  function completeCommand(data: unknown): void {
    const { 0: commandId, 1: status } = data as { 0?: unknown; 1?: unknown };
    commands.completed(String(commandId), Number(status ?? 0));
  }

  function setPaneShown(isShown: boolean): void {
    if (isShown === isPaneShown) return;
    isPaneShown = isShown;
    const message = JSON.stringify({ visibility: isShown ? "Visible" : "Hidden" });
    subscriptions.fire("richApiMessage", {
      ArrayData: [[paneEvent.category, paneEvent.type, "", message, 0]],
    });
  }
}
