import { dayOf } from "../../../src/core/domain/day";
import type { Examine } from "../../../src/core/examine";
import { ok } from "../../../src/core/result/result";
import type { CellPlace, Workbook } from "../../../src/core/sheet/sheet";
import type { PaneHost } from "../../../src/faces/taskpane/paneHost";
import { operationsDouble } from "./operationsDouble";
import { sampleExamination } from "./sampleExamination";

/** What a double host was asked for. */
export interface Asked {
  readonly shown: CellPlace[];
  readonly copied: string[];
  readonly settings: Parameters<Examine>[1][];
  reads: number;
  reloads: number;
  /** Tells the pane that the workbook has changed. */
  changeWorkbook: () => void;
}

export const emptyWorkbook: Workbook = { sheets: [], date1904: false };

/** A host at the world's edge: a workbook that reads at once and gives the sample's result. */
export function paneHostDouble(change: Partial<PaneHost> = {}): { host: PaneHost; asked: Asked } {
  const asked: Asked = {
    shown: [],
    copied: [],
    settings: [],
    reads: 0,
    reloads: 0,
    changeWorkbook: () => undefined,
  };
  const host: PaneHost = {
    whenReady: () => Promise.resolve("excel"),
    displayLanguage: () => "sv",
    fallbackLanguage: () => "en",
    isDark: () => false,
    onThemeChanged: () => () => undefined,
    loadExamine: () =>
      Promise.resolve((_workbook, settings) => {
        asked.settings.push(settings);
        return Promise.resolve(ok(sampleExamination(settings)));
      }),
    readWorkbook: () => {
      asked.reads += 1;
      return Promise.resolve(ok(emptyWorkbook));
    },
    onWorkbookChanged(listener) {
      asked.changeWorkbook = listener;
      return () => {
        asked.changeWorkbook = () => undefined;
      };
    },
    showCell(place) {
      asked.shown.push(place);
      return Promise.resolve(ok(null));
    },
    loadReportingDate: () => Promise.resolve(null),
    saveReportingDate: () => Promise.resolve(ok(null)),
    hostFacts: () => Promise.resolve({ host: "EXCEL", platform: "WEB", officeVersion: "16.0.1.2" }),
    copyText(text) {
      asked.copied.push(text);
      return Promise.resolve(true);
    },
    today: () => dayOf(2022, 2, 1) ?? 0,
    reload() {
      asked.reloads += 1;
    },
    loadOperations: () => Promise.resolve(operationsDouble()),
    findLeftovers: () => Promise.resolve(ok({ sheets: [], hasPendingWrites: false })),
    readSelection: () =>
      Promise.resolve(ok({ sheet: "Löften", row: 6, column: 0, height: 1, width: 9 })),
    ...change,
  };
  return { host, asked };
}
