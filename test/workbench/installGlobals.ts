import type { DOMWindow } from "jsdom";

const names = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

/**
 * Puts office.js's globals of a window on Node's globalThis and returns how to take them away again;
 * taking them away twice does nothing.
 */
export function installGlobals(window: DOMWindow): () => void {
  const before = names.map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const name of names) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      writable: true,
      value: Reflect.get(window, name),
    });
  }
  let isInstalled = true;
  return () => {
    if (!isInstalled) return;
    isInstalled = false;
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
