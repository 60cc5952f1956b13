import type { RequestRecord } from "../host/hostOptions";
import type { GridWorkbook } from "../host/port";
import { openGrid } from "../grid/openGrid";
import { keepWorkbookFile } from "../files/workbookFile";
import { drawControls, showOpened } from "./controls";
import { drawRibbon } from "./drawRibbon";
import { element } from "./element";
import { fetchWorkbook, type Source } from "./fetchWorkbook";
import { createFileControls } from "./fileControls";
import { createInstruments } from "./instruments";
import { launchAddIn } from "./launchAddIn";
import type { RunningAddIn } from "./launchAddIn";
import { readManifest } from "./manifest";
import type { Manifest, RibbonButton } from "./manifest";
import { createPane } from "./pane";
import { readSettings } from "./settings";
import type { Settings } from "./settings";
import { alarm, say } from "./statusLine";
import { createTestApi } from "./testApi";
import type { WorkbenchApi } from "./testApi";

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

/** Opens the workbook, draws the ribbon, loads the add-in, and hands the whole to tests. */
async function open(settings: Settings): Promise<void> {
  document.documentElement.dataset["theme"] = settings.theme;
  const [{ samples, opened }, manifestText] = await Promise.all([
    fetchJson("/workbooks") as Promise<{ samples: string[]; opened: string }>,
    fetchText("/manifest.xml"),
  ]);
  const name = settings.sample ?? opened;
  let { language } = settings;
  let manifest: Manifest = readManifest(manifestText, language);
  const { addInId } = manifest;
  const show = ({ workbook, bytes }: Source) => showWorkbook(workbook, bytes, addInId, settings);
  let shown = await show(await fetchWorkbook(name, addInId, language));

  const requests: RequestRecord[] = [];
  const unplayed: string[] = [];
  let documentSettings = shown.workbook.settings ?? {};
  let blanks = settings.blanks;
  let addIn: RunningAddIn | null = null;
  const host = (): RunningAddIn["host"] => {
    if (!addIn) throw new Error("The add-in is not loaded yet");
    return addIn.host;
  };
  const pane = createPane((isShown) => addIn?.host.setPaneShown(isShown));
  pane.setWidth(settings.width);
  pane.show(settings.isPaneOpen);
  const instruments = createInstruments(() => addIn?.host ?? null);

  const launch = (): Promise<void> =>
    new Promise((resolve, reject) => {
      addIn?.stop();
      instruments.draw(language);
      manifest = readManifest(manifestText, language);
      element("paneTitle").textContent = manifest.paneTitle;
      drawRibbon(element("ribbon"), manifest.groups, (button) => {
        press(button).catch(complain);
      });
      shown.grid.showCellMenus(manifest.cellMenus, (id) => {
        pressById(id).catch(complain);
      });
      launchAddIn({
        port: shown.grid.port,
        manifest,
        language,
        dataLocale: settings.dataLocale,
        theme: settings.theme,
        blanks,
        settings: documentSettings,
        onUnplayed: (member) => {
          unplayed.push(member);
          alarm(`Verkstaden spelar inte ${member}: tillägget fick ett fel`);
        },
        onRequest: (request) => {
          requests.push(request);
          instruments.record(request);
        },
        onPane: pane.show,
        onSettings: (saved) => {
          documentSettings = saved;
        },
        onFunctionsReady: () => {
          say("Klar");
          resolve();
        },
        onFocusLeaves: () => {
          element("closePane").focus();
        },
      }).then((running) => {
        addIn = running;
        running.host.setPaneShown(pane.isShown());
      }, reject);
    });

  const press = async (button: RibbonButton): Promise<void> => {
    if (button.action.type === "ShowTaskpane") pane.show(true);
    else await host().invokeCommand(button.id, button.action.name);
  };
  const pressById = (id: string): Promise<void> => {
    const buttons = [
      ...manifest.groups.flatMap((group) => group.buttons),
      ...manifest.cellMenus.flatMap(({ items }) => items),
    ];
    const button = buttons.find((candidate) => candidate.id === id);
    if (!button) throw new Error(`No button ${id} in manifest.xml`);
    return press(button);
  };

  drawControls(settings, samples, name, {
    setWidth: pane.setWidth,
    setBlanks: (wanted) => {
      blanks = wanted;
      host().setBlanks(wanted);
    },
    setLanguage: (wanted) => {
      language = wanted;
      files.relabel();
      launch().catch(complain);
    },
    mayLeave: () => files.mayLeave(),
  });
  const replaceWith = async (source: Source): Promise<void> => {
    addIn?.stop();
    addIn = null;
    shown.grid.port.dispose();
    shown = await show(source);
    showOpened(shown.workbook.name);
    documentSettings = shown.workbook.settings ?? {};
    await launch();
  };
  let ready = launch();
  const files = createFileControls({
    language: () => language,
    addInId: () => addInId,
    name: () => shown.workbook.name,
    isChanged: () => shown.file.isChanged(documentSettings),
    extras: () => shown.file.extras(),
    save: () => shown.file.save(documentSettings),
    show: (source) => {
      ready = replaceWith(source);
      return ready;
    },
  });
  window.workbench = createTestApi({
    ready: () => ready,
    grid: () => shown.grid,
    openFile: (bytes, name) => files.open(bytes, name),
    saveFile: () => shown.file.save(documentSettings),
    fileExtras: () => shown.file.extras(),
    isChanged: () => shown.file.isChanged(documentSettings),
    host,
    press: pressById,
    pane,
    requests,
    unplayed,
  });
  await ready;
}

/** Opens a workbook in the place of the one that was there. */
async function showWorkbook(
  workbook: GridWorkbook,
  bytes: Uint8Array | null,
  addInId: string,
  { theme, dataLocale }: Settings,
) {
  element("grid").replaceChildren();
  element("workbookName").textContent = workbook.name;
  const grid = await openGrid(element("grid"), workbook, {
    isDark: theme === "dark",
    dataLocale,
  });
  const file = keepWorkbookFile({ port: grid.port, workbook, bytes, addInId });
  return { workbook, grid, file };
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} gick inte att hämta (${String(response.status)})`);
  return response.text();
}

async function fetchJson(address: string): Promise<unknown> {
  return JSON.parse(await fetchText(address)) as unknown;
}

function complain(error: unknown): void {
  alarm(error instanceof Error ? error.message : String(error));
}

open(readSettings(new URLSearchParams(location.search))).catch(complain);
