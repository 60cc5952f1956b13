import { JSDOM, VirtualConsole } from "jsdom";
import type { DOMWindow } from "jsdom";
import { frameName } from "../../src/workbench/host/bringUp";
import { createHost } from "../../src/workbench/host/createHost";
import type { FunctionsMetadata } from "../../src/workbench/host/functions/functionsMetadata";
import type { Blanks, Host, RequestRecord } from "../../src/workbench/host/hostOptions";
import { createMemoryPort } from "../../src/workbench/host/memoryPort";
import type { MemoryPort } from "../../src/workbench/host/memoryPort";
import type { GridWorkbook } from "../../src/workbench/host/port";
import { officeAddress, runOfficeScript } from "./officeScripts";

export interface TwinOptions {
  readonly workbook: GridWorkbook;
  /** `Office.context.displayLanguage`; `"sv-SE"` when left out. */
  readonly displayLanguage?: string;
  readonly dataLocale?: string;
  readonly blanks?: Blanks;
  readonly functions?: { readonly namespace: string; readonly metadata: FunctionsMetadata };
  /** Milliseconds before a custom function without an answer becomes #VALUE!. */
  readonly functionTimeout?: number;
  /** Members that the test expects not to be played; any other makes `unplayed` speak. */
  readonly onPane?: (isShown: boolean) => void;
}

/** A window with Microsoft's own office.js whose Excel is the workbench's host over a grid in memory. */
export interface Twin {
  readonly window: DOMWindow;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  readonly port: MemoryPort;
  /** What `Office.onReady` said. */
  readonly info: { readonly host: Office.HostType; readonly platform: Office.PlatformType };
  /** Every batch seen on the wire, in order. */
  readonly requests: readonly RequestRecord[];
  /** Only those that the add-in's own code asked for: no clean-up, no service. */
  syncs(): readonly RequestRecord[];
  /** Names of the members that were asked for and are not played; empty in a good test. */
  readonly unplayed: readonly string[];
  /**
   * Puts `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` on Node's globalThis, for code that
   * names them; returns how to take them away. `dispose` takes them away as well.
   */
  install(): () => void;
  /** Waits until the add-in's custom functions may be called. */
  functionsReady(): Promise<void>;
  /** Waits until the condition holds; throws after two seconds. */
  until(condition: () => boolean): Promise<void>;
  dispose(): void;
}

const hostOrigin = "https://localhost:3443";
const pageAddress = "https://localhost:3000/taskpane.html";
const globals = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;
let launches = 0;

/**
 * Starts a twin: about 0.4 s the first time in a process, 0.2 s or less after that. Always dispose it.
 *
 * @example
 * const twin = await startTwin({ workbook: { name: "a", sheets: [{ name: "Blad1", values: [["Löfte", 3]] }] } });
 * await twin.Excel.run(async (context) => { … });
 * twin.dispose();
 */
export async function startTwin(options: TwinOptions): Promise<Twin> {
  const displayLanguage = options.displayLanguage ?? "sv-SE";
  const conversationId = `twin-${String((launches += 1))}`;
  const addInId = `${conversationId}-addin`;
  const requests: RequestRecord[] = [];
  const unplayed: string[] = [];
  const uninstalls = new Set<() => void>();
  let areFunctionsReady = false;

  const dom = new JSDOM(`<!doctype html><html><head><script src="${officeAddress}office.js"></script></head><body></body></html>`, {
    url: pageAddress,
    runScripts: "outside-only",
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  const port = createMemoryPort(options.workbook);
  const host = createHost({
    port,
    send: (message) => {
      setImmediate(() => {
        if (!isDisposed) window.dispatchEvent(new window.MessageEvent("message", { data: message, origin: hostOrigin }));
      });
    },
    context: { displayLanguage, conversationId, addInId, ...(options.dataLocale && { dataLocale: options.dataLocale }) },
    blanks: options.blanks ?? "null",
    ...(options.workbook.settings && { settings: options.workbook.settings }),
    ...(options.functions && { functions: options.functions }),
    ...(options.functionTimeout !== undefined && { functionTimeout: options.functionTimeout }),
    ...(options.onPane && { onPane: options.onPane }),
    onUnplayed: (member) => void unplayed.push(member),
    onRequest: (record) => void requests.push(record),
    onFunctionsReady: () => {
      areFunctionsReady = true;
    },
  });
  let isDisposed = false;

  window.name = frameName({ conversationId, addInId, hostOrigin, displayLanguage });
  const parent = { postMessage: (message: string) => setImmediate(() => { host.receive(message); }) };
  Object.defineProperty(window, "parent", { configurable: true, value: parent });
  Object.defineProperty(window.document, "domain", { configurable: true, value: "localhost" });
  loadAppendedScripts(dom);
  runOfficeScript(`${officeAddress}office.js`, dom.getInternalVMContext());

  const office = Reflect.get(window, "Office") as typeof Office;
  const info = await office.onReady();

  async function until(condition: () => boolean): Promise<void> {
    const end = Date.now() + 2_000;
    while (!condition()) {
      if (Date.now() > end) throw new Error("What the test waits for did not happen within two seconds.");
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  function install(): () => void {
    const before = globals.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
    for (const name of globals) {
      Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: Reflect.get(window, name) });
    }
    const uninstall = () => {
      if (!uninstalls.delete(uninstall)) return;
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    };
    uninstalls.add(uninstall);
    return uninstall;
  }

  return {
    window,
    Office: office,
    Excel: Reflect.get(window, "Excel") as typeof Excel,
    OfficeExtension: Reflect.get(window, "OfficeExtension") as typeof OfficeExtension,
    host,
    port,
    info,
    requests,
    syncs: () => requests.filter((one) => !one.isCleanUp && !one.isService),
    unplayed,
    install,
    functionsReady: () => until(() => areFunctionsReady),
    until,
    dispose: () => {
      isDisposed = true;
      for (const uninstall of uninstalls) uninstall();
      host.dispose();
      port.dispose();
      window.close();
    },
  };
}

/** office.js loads the rest of itself by appending script tags: run those from the package. */
function loadAppendedScripts(dom: JSDOM): void {
  const { Node, Event, HTMLScriptElement } = dom.window;
  const append = Node.prototype.appendChild;
  Node.prototype.appendChild = function appendScript<T extends globalThis.Node>(this: globalThis.Node, child: T): T {
    if (!(child instanceof HTMLScriptElement) || child.src === "") return append.call(this, child) as T;
    const { src } = child;
    setImmediate(() => {
      const isThere = runOfficeScript(src, dom.getInternalVMContext());
      child.dispatchEvent(new Event(isThere ? "load" : "error"));
    });
    return child;
  };
}
