import type { Desk } from "../desk";
import type { PlayedObject } from "../playedObject";
import { comments } from "./comments";
import { customXmlParts } from "./customXmlParts";
import { workbookProtection } from "./protection";
import { registrations } from "./registrations";

/** Excel.Workbook: the root of every path. */
export function workbook(desk: Desk): PlayedObject {
  const { play, port } = desk;
  return {
    type: "Workbook",
    read: { IsDirty: () => false, ReadOnly: () => port.furnishings.workbook().isReadOnly },
    objects: {
      Application: () => play.application(desk),
      Comments: () => comments(desk, null),
      CustomXmlParts: () => customXmlParts(desk),
      Names: () => play.names(desk),
      Protection: () => workbookProtection(port),
      Settings: () => play.settings(desk),
      Tables: () => play.tables(desk, null),
      Worksheets: () => play.worksheets(desk),
      GetSelectedRange: () => play.range(desk, port.selection()),
      GetActiveCell: () => {
        const { sheetId, area } = port.selection();
        return play.range(desk, { sheetId, area: { ...area, h: 1, w: 1 } });
      },
    },
    calls: {
      ...registrations(["onSelectionChanged"]),
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        desk.functions.ready();
      },
    },
  };
}
