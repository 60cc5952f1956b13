import { areaToAddress } from "../address";
import type { GridEvent, GridPort } from "../port";
import { intersection } from "../rectangles";
import type { EventSubscriptions } from "./eventSubscriptions";

/** Numbers of the events in Excel's API. */
const worksheetEvent = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  protection: 24,
  renamed: 25,
  visibility: 26,
} as const;
const tableEvent = { selected: 100, changed: 101 } as const;
const excelCategory = 65_536;
/** Target of the events that collections listen to. */
const wholeWorkbook = "Workbook";

type Entry = readonly [number, number, string, string, 0];

/**
 * Carries what happens in the grid to office.js. Every event goes out twice, to the object and to the
 * collection that it is in; the workbook's own selection event travels by a road of its own.
 */
export function carryGridEvents(
  subscriptions: EventSubscriptions,
  port: GridPort,
): (event: GridEvent) => void {
  let active = port.activeSheet();
  return (event) => {
    const { sheetId } = event;
    const before = active;
    if (event.type === "activated") active = sheetId;
    // Belief: the sheet that is left tells of it before the one that is shown does.
    const left =
      before === active
        ? []
        : entries(worksheetEvent.deactivated, [before, wholeWorkbook], { worksheetId: before });
    const own = entries(worksheetEvent[event.type], [sheetId, wholeWorkbook], details(event));
    subscriptions.fire("richApiMessage", {
      ArrayData: [...left, ...own, ...tableEntries(port, event)],
    });
    if (event.type === "selected") subscriptions.fire("documentSelectionChanged", {});
  };
}

function entries(type: number, targets: readonly string[], about: object): readonly Entry[] {
  const message = JSON.stringify(about);
  return targets.map((target) => [excelCategory, type, target, message, 0]);
}

/** What the tables that lie under a change or a selection tell of it. */
function tableEntries(port: GridPort, event: GridEvent): readonly Entry[] {
  if (event.type !== "changed" && event.type !== "selected") return [];
  const { sheetId, area } = event;
  return port
    .tables()
    .filter((table) => table.sheetId === sheetId && intersection(table.area, area))
    .flatMap(({ id }) => {
      const about = { ...details(event), tableId: id };
      if (event.type === "changed")
        return entries(tableEvent.changed, [id, sheetId, wholeWorkbook], about);
      return entries(tableEvent.selected, [id], { ...about, isInsideTable: true });
    });
}

function details(event: GridEvent): Record<string, unknown> {
  switch (event.type) {
    case "changed":
      return {
        worksheetId: event.sheetId,
        address: areaToAddress(event.area),
        changeType: "RangeEdited",
        source: event.isRemote === true ? "Remote" : "Local",
        triggerSource: event.byApi ? "ThisLocalAddin" : "Unknown",
      };
    case "selected":
      return { worksheetId: event.sheetId, address: areaToAddress(event.area) };
    case "activated":
    case "calculated":
      return { worksheetId: event.sheetId };
    case "added":
    case "deleted":
      return { worksheetId: event.sheetId, source: "Local" };
    case "protection":
      return { worksheetId: event.sheetId, isProtected: event.isProtected, source: "Local" };
    case "visibility":
      return {
        worksheetId: event.sheetId,
        visibilityBefore: event.before,
        visibilityAfter: event.after,
        source: "Local",
      };
    case "renamed":
      return {
        worksheetId: event.sheetId,
        nameBefore: event.before,
        nameAfter: event.after,
        source: "Local",
      };
  }
}
