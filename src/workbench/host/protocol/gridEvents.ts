import { areaToAddress } from "../address";
import type { GridEvent } from "../port";
import type { EventSubscriptions } from "./eventSubscriptions";

/** Numbers of the worksheet events in Excel's API. */
const worksheetEvent = {
  changed: 10,
  activated: 11,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  renamed: 25,
} as const;
const excelCategory = 65_536;
/** Target of the events that collections listen to. */
const wholeWorkbook = "Workbook";

/**
 * Carries what happens in the grid to office.js. Every worksheet event goes out twice, to the sheet and
 * to the collection of sheets; the workbook's own selection event travels by a road of its own.
 */
export function carryGridEvents(subscriptions: EventSubscriptions): (event: GridEvent) => void {
  return (event) => {
    const { sheetId } = event;
    const message = JSON.stringify(details(event));
    const entries = [sheetId, wholeWorkbook].map((target) => [
      excelCategory,
      worksheetEvent[event.type],
      target,
      message,
      0,
    ]);
    subscriptions.fire("richApiMessage", { ArrayData: entries });
    if (event.type === "selected") subscriptions.fire("documentSelectionChanged", {});
  };
}

function details(event: GridEvent): Record<string, unknown> {
  switch (event.type) {
    case "changed":
      return {
        worksheetId: event.sheetId,
        address: areaToAddress(event.area),
        changeType: "RangeEdited",
        source: "Local",
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
    case "renamed":
      return {
        worksheetId: event.sheetId,
        nameBefore: event.before,
        nameAfter: event.after,
        source: "Local",
      };
  }
}
