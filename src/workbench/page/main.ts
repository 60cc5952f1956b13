import type { RequestRecord } from "../host/hostOptions";
import type { GridWorkbook } from "../host/port";
import { openGrid } from "../grid/openGrid";
import { drawControls } from "./controls";
import { drawRibbon } from "./drawRibbon";
import { element } from "./element";
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
  const { samples, opened } = (await fetchJson("/workbooks")) as {
    samples: string[];
    opened: string;
  };
  const name = settings.sample ?? opened;
  const [workbook, manifestText] = await Promise.all([
    fetchJson(`/workbook?sample=${encodeURIComponent(name)}`) as Promise<GridWorkbook>,
    fetchText("/manifest.xml"),
  ]);
  element("workbookName").textContent = workbook.name;
  const grid = await openGrid(element("grid"), workbook, { isDark: settings.theme === "dark" });

  const requests: RequestRecord[] = [];
  const unplayed: string[] = [];
  let documentSettings = workbook.settings ?? {};
  let blanks = settings.blanks;
  let addIn: RunningAddIn | null = null;
  let manifest: Manifest = readManifest(manifestText, settings.language);
  const host = (): RunningAddIn["host"] => {
    if (!addIn) throw new Error("The add-in is not loaded yet");
    return addIn.host;
  };
  const pane = createPane((isShown) => addIn?.host.setPaneShown(isShown));
  pane.setWidth(settings.width);
  pane.show(settings.isPaneOpen);

  const launch = (language: Settings["language"]): Promise<void> =>
    new Promise((resolve, reject) => {
      addIn?.stop();
      manifest = readManifest(manifestText, language);
      element("paneTitle").textContent = manifest.paneTitle;
      drawRibbon(element("ribbon"), manifest.groups, (button) => {
        press(button).catch(complain);
      });
      grid.showCellMenus(manifest.cellMenus, (id) => {
        pressById(id).catch(complain);
      });
      launchAddIn({
        port: grid.port,
        manifest,
        language,
        theme: settings.theme,
        blanks,
        settings: documentSettings,
        onUnplayed: (member) => {
          unplayed.push(member);
          alarm(`Verkstaden spelar inte ${member}: tillägget fick ett fel`);
        },
        onRequest: (request) => {
          requests.push(request);
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
    setLanguage: (language) => {
      launch(language).catch(complain);
    },
  });
  const ready = launch(settings.language);
  window.workbench = createTestApi({
    ready,
    grid,
    host,
    press: pressById,
    pane,
    requests,
    unplayed,
  });
  await ready;
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
