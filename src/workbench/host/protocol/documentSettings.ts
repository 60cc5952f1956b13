import type { RequestRecord } from "../hostOptions";
import type { Faults } from "./faults";
import { underFault } from "./underFault";
import type { World } from "./worldChange";

export interface SettingsHandlerOptions {
  readonly settings: Map<string, string>;
  readonly faults: Faults;
  readonly world: World;
  readonly onSaved: () => void;
  readonly onRequest: (record: RequestRecord) => void;
}

/** What goes back for settings that were to be saved. */
export type SettingsReply = { readonly Version: 1; readonly Error: number } | "silence";

/** Excel's word for a document that cannot be changed. */
const accessDenied = 7_000;

/** Answers saveAsync, a request with faults and a record like any batch. */
export function createSettingsHandler(
  options: SettingsHandlerOptions,
): (data: unknown) => Promise<SettingsReply> {
  const { settings, faults, world, onSaved, onRequest } = options;
  return async (data) => {
    const begun = performance.now();
    const hitting = faults.next();
    const reply = await underFault(hitting, world, (brokenOff) => {
      if (world.has("readOnly")) return Promise.resolve({ refusal: accessDenied });
      // All or nothing: there are no actions to break off after.
      if (brokenOff) return Promise.resolve({ refusal: refused });
      saveSettings(settings, data);
      onSaved();
      return Promise.resolve({ answer: "" });
    });
    onRequest({
      actions: 1,
      lines: [{ at: 0, name: "document.settings.save", text: "document.settings.saveAsync()" }],
      requestBytes: new TextEncoder().encode(JSON.stringify(data)).length,
      answerBytes: 0,
      milliseconds: performance.now() - begun,
      isCleanUp: false,
      isService: false,
      isSettings: true,
      ...(hitting.length > 0 && { faults: hitting }),
      ...(reply.error !== undefined && { error: reply.error }),
    });
    if ("isSilent" in reply) return "silence";
    if ("refusal" in reply) return { Version: 1, Error: reply.refusal };
    return { Version: 1, Error: reply.error === undefined ? 0 : refused };
  };
}

/** office.js's number for a host that failed inside. */
const refused = 5_001;

/**
 * Saves what Office.context.document.settings sends: all settings as pairs of key and JSON text; what is
 * not among them is gone.
 */
export function saveSettings(settings: Map<string, string>, data: unknown): void {
  const { DdaSettingsMethod } = data as { DdaSettingsMethod?: { Properties?: readonly unknown[] } };
  settings.clear();
  for (const pair of DdaSettingsMethod?.Properties ?? []) {
    if (Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string")
      settings.set(pair[0], pair[1]);
  }
}

/** The answer to `refreshAsync`. */
export function loadSettings(settings: ReadonlyMap<string, string>): Record<string, unknown> {
  return { Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) } };
}
