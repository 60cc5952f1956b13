import type { CellValidation } from "../host/furnishings/cellLook";
import { valuesIn } from "../host/furnishings/layers";
import type { GridPort, Rectangle } from "../host/port";
import { createChoiceList } from "./choiceList";
import type { Overlay } from "./overlay";
import { validationChoices } from "./validationChoices";

/**
 * Shows what a validation says of the selected cell, as Excel does: the message that explains it, and an
 * arrow that opens its list. What is chosen is typed. Values that break a rule are not refused here.
 */
export function showValidations(
  port: Pick<GridPort, "on" | "furnishings" | "readValues" | "sheets">,
  overlay: Overlay,
  type: (sheetId: string, row: number, column: number, text: string) => Promise<void>,
): void {
  let shown: (() => void) | null = null;
  port.on((event) => {
    if (event.type !== "selected" && event.type !== "activated") return;
    shown?.();
    shown = event.type === "selected" ? show(event.sheetId, event.area) : null;
  });

  function show(sheetId: string, area: Rectangle): (() => void) | null {
    if (area.h * area.w > 1) return null;
    const [validation] = valuesIn(port.furnishings.sheet(sheetId).layers, area, "validation");
    if (!validation) return null;
    const cell = document.createElement("div");
    const message = drawMessage(validation);
    if (message) cell.append(message);
    const choices = validationChoices(port, sheetId, validation);
    if (choices && choices.length > 0)
      cell.append(drawArrow(cell, choices, (text) => void type(sheetId, area.r, area.c, text)));
    return cell.childElementCount > 0 ? overlay.place(sheetId, area, cell) : null;
  }
}

function drawArrow(
  cell: HTMLElement,
  choices: readonly string[],
  choose: (text: string) => void,
): HTMLElement {
  const arrow = document.createElement("button");
  arrow.type = "button";
  arrow.className = "validationArrow";
  arrow.textContent = "▾";
  arrow.title = "Välj i listan";
  arrow.setAttribute("aria-haspopup", "listbox");
  arrow.style.cssText =
    "position:absolute;right:0;top:0;width:18px;height:100%;padding:0;border:1px solid #8a8886;background:#f3f2f1;color:#242424;pointer-events:auto;font:12px sans-serif";
  let list: HTMLElement | null = null;
  const close = (): void => {
    list?.remove();
    list = null;
  };
  arrow.addEventListener("click", () => {
    if (list) {
      close();
      return;
    }
    list = createChoiceList(choices, (chosen) => {
      close();
      if (chosen !== null) choose(chosen);
    });
    list.style.top = "100%";
    list.style.left = "0";
    cell.append(list);
    list.focus({ preventScroll: true });
  });
  return arrow;
}

function drawMessage({ prompt }: CellValidation): HTMLElement | null {
  const title = typeof prompt["title"] === "string" ? prompt["title"] : "";
  const words = typeof prompt["message"] === "string" ? prompt["message"] : "";
  if (prompt["showPrompt"] === false || (title === "" && words === "")) return null;
  const note = document.createElement("div");
  note.className = "validationMessage";
  note.setAttribute("role", "note");
  note.style.cssText =
    "position:absolute;left:24px;top:calc(100% + 4px);width:220px;padding:4px 8px;background:#ffffe1;color:#242424;border:1px solid #8a8886;font:12px sans-serif;white-space:pre-wrap";
  const heading = document.createElement("strong");
  heading.textContent = title;
  const body = document.createElement("div");
  body.textContent = words;
  note.append(heading, body);
  return note;
}
