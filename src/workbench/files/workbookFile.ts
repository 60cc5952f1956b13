import type { GridPort, GridWorkbook } from "../host/port";
import { listExtras, type Extra } from "./listExtras";
import type { DocumentSettings } from "./shared/webExtensions";
import { openedState, type OpenedState } from "./write/openedState";
import { saveXlsx } from "./write/saveXlsx";

/** The file behind the workbook that is open in a grid. */
export interface WorkbookFile {
  /** What it holds that the grid does not show, and what becomes of it on saving. */
  extras(): Promise<readonly Extra[]>;
  /** True when something was changed since it was opened or saved. */
  isChanged(settings: DocumentSettings): boolean;
  /** The bytes of an .xlsx with everything as it is now; from then on nothing counts as changed. */
  save(settings: DocumentSettings): Promise<Uint8Array>;
}

export interface FileOfGrid {
  readonly port: GridPort;
  readonly workbook: GridWorkbook;
  /** The file that the workbook was read from, `null` for none. */
  readonly bytes: Uint8Array | null;
  /** The add-in whose document settings are saved. */
  readonly addInId: string;
}

/**
 * Keeps the file of a workbook at hand. To be called right after the grid has opened it, as what counts as
 * changed is what differs from that moment.
 */
export function keepWorkbookFile({ port, workbook, bytes, addInId }: FileOfGrid): WorkbookFile {
  const opened: OpenedState = openedState(port, workbook, bytes);
  let isTouched = false;
  let before = cheapState(port, opened.settings);
  port.on(({ type }) => {
    isTouched ||= ["changed", "added", "deleted", "renamed"].includes(type);
  });
  port.furnishings.onChange(() => {
    isTouched = true;
  });
  const isChartRewritten = (position: number, chartId: string): boolean => {
    const [id, sheet] = [...opened.sheets].find(([, one]) => one.position === position) ?? [];
    if (id === undefined) return false;
    const before = sheet?.furnishing.charts.find((one) => one.id === chartId);
    return !port.furnishings.sheet(id).charts.some((one) => one === before);
  };
  return {
    extras: () => (bytes ? listExtras(bytes, addInId, isChartRewritten) : Promise.resolve([])),
    isChanged: (settings) => isTouched || cheapState(port, settings) !== before,
    save: async (settings) => {
      const saved = await saveXlsx(port, opened, { settings, addInId });
      isTouched = false;
      before = cheapState(port, settings);
      return saved;
    },
  };
}

/** What no event tells of: tables, names, the order of sheets, settings. */
function cheapState(port: GridPort, settings: DocumentSettings): string {
  const { names, isStructureProtected } = port.furnishings.workbook();
  const tables = port.tables().map((table) => [table, port.furnishings.table(table.id)]);
  return JSON.stringify([names, isStructureProtected, port.sheets(), tables, settings]);
}
