import { dayOf, dayToIso, isoToDay } from "../../core/domain/day";
import { languageOf } from "../../core/language/language";
import { copyText } from "./copyText";
import { darkPreference, startOffice, type OfficeStart } from "./officeStart";
import type { PaneHost } from "./paneHost";

const dateKey = "reportingDate";

const room = (): Promise<typeof import("./checkRoom")> =>
  import(/* webpackChunkName: "check" */ "./checkRoom");

/** The pane's real world: Excel, the browser and the clock. */
export function excelPaneHost(office: OfficeStart = startOffice()): PaneHost {
  return {
    ...office,
    fallbackLanguage: () => languageOf(navigator.language),
    onThemeChanged(listener) {
      const preference = darkPreference();
      preference.addEventListener("change", listener);
      return () => {
        preference.removeEventListener("change", listener);
      };
    },
    loadExamine: async () => (await room()).examine,
    readWorkbook: async (progress) => (await room()).readActiveWorkbook(progress),
    onWorkbookChanged: watch,
    showCell: async (place) => (await room()).showCell(place),
    async loadReportingDate() {
      return isoToDay((await room()).readSetting(dateKey) ?? "");
    },
    saveReportingDate: async (day) =>
      (await room()).writeSetting(dateKey, day === null ? null : dayToIso(day)),
    async hostFacts() {
      const { hostInfo } = await import("../../adapters/excel/hostInfo");
      const { host, platform, version } = await hostInfo();
      return { host, platform, officeVersion: version };
    },
    copyText,
    today() {
      const now = new Date();
      return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
    },
    reload() {
      location.reload();
    },
    loadOperations: async () =>
      (await import(/* webpackChunkName: "operate" */ "./operationRoom")).operations,
    findLeftovers: async () =>
      (
        await import(/* webpackChunkName: "leftovers" */ "../../adapters/excel/leftovers")
      ).findLeftovers(),
    readSelection: async () => (await room()).readSelection(),
  };
}

/** Watches from when Excel has agreed to it; where it refuses, only the button checks again. */
function watch(listener: () => void): () => void {
  let isEnded = false;
  const watching = room().then(async ({ watchWorkbook }) => {
    const watched = await watchWorkbook(() => {
      if (!isEnded) listener();
    });
    return watched.ok ? watched.value : null;
  });
  return () => {
    isEnded = true;
    void watching.then((end) => end?.());
  };
}
