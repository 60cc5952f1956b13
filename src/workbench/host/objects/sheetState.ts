import { renameSheetInFurnishings } from "../furnishings/renameSheet";
import { givenNumber, givenText } from "../given";
import { requireOpenStructure } from "../permissions";
import type { PlayedObject } from "../playedObject";
import type { GridPort, GridSheet } from "../port";
import { RichApiError } from "../richApiError";
import { requireFreeName } from "./sheetNames";

/** A sheet among sheets: its name, place and visibility, showing it and taking it away. */
export function sheetState(
  port: GridPort,
  sheet: GridSheet,
): Required<Pick<PlayedObject, "read" | "write" | "calls">> {
  const { id } = sheet;
  const all = () => port.sheets();
  const current = () => all().find((one) => one.id === id) ?? sheet;
  const isLastVisible = () =>
    all().every((one) => one.id === id || one.visibility !== "Visible") &&
    current().visibility === "Visible";
  const furnishing = () => port.furnishings.sheet(id);
  return {
    read: {
      Id: () => id,
      Name: () => current().name,
      Position: () => all().findIndex((one) => one.id === id),
      Visibility: () => current().visibility,
      TabColor: () => furnishing().tabColor,
      ShowGridlines: () => furnishing().showGridlines,
    },
    write: {
      Name: (name) => {
        requireOpenStructure(port);
        const wanted = givenText([name], 0);
        if (wanted === current().name) return;
        requireFreeName(all(), wanted, id);
        const { name: before } = current();
        port.renameSheet(id, wanted);
        renameSheetInFurnishings(port, before, wanted);
      },
      Position: (position) => {
        requireOpenStructure(port);
        const wanted = givenNumber([position], 0);
        if (wanted < 0 || wanted >= all().length) throw new RichApiError("InvalidArgument");
        port.moveSheet(id, wanted);
      },
      Visibility: (visibility) => {
        requireOpenStructure(port);
        if (!isVisibility(visibility)) throw new RichApiError("InvalidArgument");
        if (visibility !== "Visible" && isLastVisible()) throw new RichApiError("InvalidOperation");
        port.setVisibility(id, visibility);
      },
      TabColor: (color) => {
        port.furnishings.change(id, { tabColor: givenText([color], 0) });
      },
      ShowGridlines: (isShown) => {
        port.furnishings.change(id, { showGridlines: isShown === true });
      },
    },
    calls: {
      Activate: () => {
        if (current().visibility !== "Visible") throw new RichApiError("InvalidOperation");
        port.activateSheet(id);
      },
      Delete: () => {
        requireOpenStructure(port);
        if (current().visibility === "VeryHidden" || isLastVisible())
          throw new RichApiError("InvalidOperation");
        port.deleteSheet(id);
      },
    },
  };
}

function isVisibility(value: unknown): value is GridSheet["visibility"] {
  return value === "Visible" || value === "Hidden" || value === "VeryHidden";
}
