import type { PlayedObject } from "../playedObject";
import type { GridPort } from "../port";

/** Excel.AutoFilter of a table: whether it hides rows, and taking that away. */
export function tableFilter({ furnishings }: GridPort, tableId: string): PlayedObject {
  return filter(
    () => furnishings.table(tableId).showFilterButton,
    () => furnishings.table(tableId).isFiltered,
    () => {
      furnishings.changeTable(tableId, { isFiltered: false });
    },
  );
}

/** Excel.AutoFilter of a sheet, the one that belongs to no table. */
export function sheetFilter({ furnishings }: GridPort, sheetId: string): PlayedObject {
  const isFiltered = () => furnishings.sheet(sheetId).isFiltered;
  return filter(isFiltered, isFiltered, () => {
    furnishings.change(sheetId, { isFiltered: false });
  });
}

function filter(isOn: () => boolean, isFiltered: () => boolean, clear: () => void): PlayedObject {
  return {
    type: "AutoFilter",
    read: { Enabled: isOn, IsDataFiltered: isFiltered },
    calls: { ClearCriteria: clear, Reapply: () => null },
  };
}
