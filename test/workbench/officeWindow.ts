import { JSDOM, VirtualConsole } from "jsdom";
import type { DOMWindow } from "jsdom";
import { frameName } from "../../src/workbench/host/bringUp";
import type { BringUp } from "../../src/workbench/host/bringUp";
import { officeAddress, runOfficeScript } from "./officeScripts";

/** A window of jsdom in which Microsoft's office.js runs as in an iframe. */
export interface OfficeWindow {
  readonly window: DOMWindow;
  /** Hands a string of the host to the window, as postMessage would. */
  deliver(message: string): void;
  close(): void;
}

const pageAddress = "https://localhost:3000/taskpane.html";

/** Opens the window and runs office.js in it; `post` gets every string that it posts to its parent. */
export function openOfficeWindow(bringUp: BringUp, post: (message: string) => void): OfficeWindow {
  const page = `<!doctype html><html><head><script src="${officeAddress}office.js"></script></head><body></body></html>`;
  const dom = new JSDOM(page, {
    url: pageAddress,
    runScripts: "outside-only",
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  let isOpen = true;
  const soon = (task: () => void) => {
    setImmediate(() => {
      if (isOpen) task();
    });
  };
  const parent = {
    postMessage: (message: string) => {
      soon(() => {
        post(message);
      });
    },
  };
  window.name = frameName(bringUp);
  Object.defineProperty(window, "parent", { configurable: true, value: parent });
  // jsdom has no document.domain; office.js compares its host's name with it.
  Object.defineProperty(window.document, "domain", { configurable: true, value: "localhost" });
  readAddressesQuickly(window);
  loadAppendedScripts(dom, soon);
  runOfficeScript(`${officeAddress}office.js`, dom.getInternalVMContext());

  return {
    window,
    deliver: (message) => {
      soon(() => {
        window.dispatchEvent(
          new window.MessageEvent("message", { data: message, origin: bringUp.hostOrigin }),
        );
      });
    },
    close: () => {
      isOpen = false;
      window.close();
    },
  };
}

/**
 * office.js asks a link for three parts of its address with every message, and jsdom goes through its tables
 * of all letters for each answer: a third of the time of these tests. Node's own URL says the same at once.
 */
function readAddressesQuickly(window: DOMWindow): void {
  Object.assign(window, { URL });
  for (const part of ["protocol", "hostname", "port"] as const) {
    Object.defineProperty(window.HTMLAnchorElement.prototype, part, {
      configurable: true,
      get(this: HTMLAnchorElement) {
        const href = this.getAttribute("href");
        return href === null ? "" : new URL(href, pageAddress)[part];
      },
    });
  }
}

/** office.js loads the rest of itself by appending script tags to the head: run those from the package. */
function loadAppendedScripts(dom: JSDOM, soon: (task: () => void) => void): void {
  const { Event, HTMLScriptElement } = dom.window;
  const { head } = dom.window.document;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(child: T): T => {
    if (!(child instanceof HTMLScriptElement) || child.src === "") return append(child);
    soon(() => {
      const isThere = runOfficeScript(child.src, dom.getInternalVMContext());
      child.dispatchEvent(new Event(isThere ? "load" : "error"));
    });
    return child;
  };
}
