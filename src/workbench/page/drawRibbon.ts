import type { RibbonButton, RibbonGroup } from "./manifest";

/** Draws the groups and buttons of the Start tab; `press` is told which button was pressed. */
export function drawRibbon(
  place: HTMLElement,
  groups: readonly RibbonGroup[],
  press: (button: RibbonButton) => void,
): void {
  place.replaceChildren(...groups.map((group) => drawGroup(group, press)));
}

function drawGroup(group: RibbonGroup, press: (button: RibbonButton) => void): HTMLElement {
  const element = document.createElement("div");
  element.className = "ribbonGroup";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", group.label);
  const row = document.createElement("div");
  row.append(...group.buttons.map((button) => drawButton(button, press)));
  const label = document.createElement("span");
  label.textContent = group.label;
  element.append(row, label);
  return element;
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "ribbonButton";
  element.dataset["control"] = button.id;
  element.title = `${button.tooltipTitle}\n${button.tooltip}`;
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  icon.width = 32;
  icon.height = 32;
  const label = document.createElement("span");
  label.textContent = button.label;
  element.append(icon, label);
  element.addEventListener("click", () => {
    press(button);
  });
  return element;
}
