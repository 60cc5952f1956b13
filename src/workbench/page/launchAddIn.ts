import { frameName } from "../host/bringUp";
import { createHost } from "../host/createHost";
import type { FunctionsMetadata } from "../host/functions/functionsMetadata";
import type { Host, RequestRecord } from "../host/hostOptions";
import type { GridPort } from "../host/port";
import { element } from "./element";
import type { Manifest } from "./manifest";
import type { Language, Settings, Theme } from "./settings";

export interface Launch {
  readonly port: GridPort;
  readonly manifest: Manifest;
  readonly language: Language;
  readonly dataLocale: Language;
  readonly theme: Theme;
  readonly blanks: Settings["blanks"];
  /** Document settings at the start, key to JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  readonly onUnplayed: (member: string) => void;
  readonly onRequest: (request: RequestRecord) => void;
  readonly onPane: (isShown: boolean) => void;
  readonly onSettings: (settings: Readonly<Record<string, string>>) => void;
  readonly onFunctionsReady: () => void;
  readonly onFocusLeaves: () => void;
}

export interface RunningAddIn {
  readonly host: Host;
  readonly frame: HTMLIFrameElement;
  stop(): void;
}

/** Loads the add-in's real page in a frame of its own, with a host on the other end of its wire. */
export async function launchAddIn(launch: Launch): Promise<RunningAddIn> {
  const { port, manifest, language } = launch;
  const conversationId = crypto.randomUUID();
  const addInId = manifest.addInId;
  const page = new URL(manifest.page);
  const frame = document.createElement("iframe");
  const host = createHost({
    port,
    send: (message) => frame.contentWindow?.postMessage(message, page.origin),
    context: { displayLanguage: language, dataLocale: launch.dataLocale, conversationId, addInId },
    settings: launch.settings,
    blanks: launch.blanks,
    functions: { namespace: manifest.namespace, metadata: await readMetadata(manifest.metadata) },
    onUnplayed: launch.onUnplayed,
    onRequest: launch.onRequest,
    onPane: launch.onPane,
    onSettings: launch.onSettings,
    onFunctionsReady: launch.onFunctionsReady,
    onFocusLeaves: launch.onFocusLeaves,
  });
  const receive = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && typeof event.data === "string")
      host.receive(event.data);
  };
  window.addEventListener("message", receive);

  frame.title = manifest.paneTitle;
  // office.js reads its host from the frame's name; the address stays the add-in's own.
  frame.name = frameName({
    conversationId,
    addInId,
    hostOrigin: location.origin,
    displayLanguage: language,
  });
  // The frame's colour scheme is what the add-in's page reads as prefers-color-scheme.
  frame.style.colorScheme = launch.theme;
  frame.src = page.href;
  let isFirstLoad = true;
  frame.addEventListener("load", () => {
    if (!isFirstLoad) host.reload();
    isFirstLoad = false;
  });
  element("frame").replaceChildren(frame);
  return {
    host,
    frame,
    stop: () => {
      window.removeEventListener("message", receive);
      host.dispose();
      frame.remove();
    },
  };
}

async function readMetadata(address: string): Promise<FunctionsMetadata> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} saknas i dist`);
  return (await response.json()) as FunctionsMetadata;
}
