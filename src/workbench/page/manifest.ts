import type { Language } from "./settings";

/** What the page needs of the add-in's manifest. */
export interface Manifest {
  readonly addInId: string;
  /** Namespace of the custom functions, `LOFTE`. */
  readonly namespace: string;
  readonly paneTitle: string;
  /** Address of the add-in's page. */
  readonly page: string;
  /** Address of the custom functions' description in the language asked for. */
  readonly metadata: string;
  readonly groups: readonly RibbonGroup[];
  /** Menus of a right click on a cell. */
  readonly cellMenus: readonly CellMenu[];
}

export interface CellMenu {
  readonly id: string;
  readonly label: string;
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tooltipTitle: string;
  readonly tooltip: string;
  /** Address of the icon nearest to 32 pixels. */
  readonly icon: string;
  readonly action:
    { readonly type: "ShowTaskpane" } | { readonly type: "ExecuteFunction"; readonly name: string };
}

const wantedIconSize = 32;

/**
 * Reads an add-in only manifest (XML): the groups on Excel's own Start tab, in one language.
 *
 * @throws when something that Excel requires is missing; the message names it.
 */
export function readManifest(xml: string, language: Language): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("manifest.xml är inte giltig XML");
  const root = document.documentElement;
  const resource = (resid: string): string => readResource(root, resid, language);
  const cellMenus = all(root, "OfficeMenu")
    .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
    .flatMap((menu) => all(menu, "Control"));
  const startTabs = all(root, "OfficeTab").filter((tab) => tab.getAttribute("id") === "TabHome");
  const groups = startTabs.flatMap((tab) => all(tab, "Group"));
  return {
    addInId: text(root, "Id"),
    namespace: resource(attribute(first(root, "Namespace"), "resid")),
    paneTitle: localName(root, language),
    page: resource(attribute(first(root, "Runtime"), "resid")),
    metadata: resource(attribute(first(first(root, "Metadata"), "SourceLocation"), "resid")),
    groups: groups.map((group) => ({
      label: resource(childResid(group, "Label")),
      // A menu on the ribbon stands with its items side by side.
      buttons: all(group, "Control").flatMap((control) => readButtons(control, resource)),
    })),
    cellMenus: cellMenus.map((control) => ({
      id: attribute(control, "id"),
      label: resource(childResid(control, "Label")),
      items: readButtons(control, resource),
    })),
  };
}

/** A button alone, or the items of a menu. */
function readButtons(control: Element, resource: (resid: string) => string): RibbonButton[] {
  const items = all(control, "Item");
  return (items.length > 0 ? items : [control]).map((one) => readButton(one, resource));
}

function readButton(control: Element, resource: (resid: string) => string): RibbonButton {
  const tip = first(control, "Supertip");
  const action = first(control, "Action");
  const type = action.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
  return {
    id: attribute(control, "id"),
    label: resource(childResid(control, "Label")),
    tooltipTitle: resource(childResid(tip, "Title")),
    tooltip: resource(childResid(tip, "Description")),
    icon: resource(attribute(nearestIcon(all(control, "Image")), "resid")),
    action:
      type === "ExecuteFunction"
        ? { type, name: text(action, "FunctionName") }
        : { type: "ShowTaskpane" },
  };
}

function nearestIcon(images: readonly Element[]): Element {
  const distance = (image: Element): number =>
    Math.abs(Number(image.getAttribute("size")) - wantedIconSize);
  const [nearest] = [...images].sort((one, other) => distance(one) - distance(other));
  if (!nearest) throw new Error("manifest.xml: en knapp saknar ikon");
  return nearest;
}

/** The text of a resource: its own words for the language, otherwise those of the default language. */
function readResource(root: Element, resid: string, language: Language): string {
  const entries = [...all(root, "String"), ...all(root, "Url"), ...all(root, "Image")];
  const entry = entries.find((element) => element.getAttribute("id") === resid);
  if (!entry) throw new Error(`manifest.xml: resursen ${resid} saknas`);
  return localValue(entry, language);
}

function localName(root: Element, language: Language): string {
  return localValue(first(root, "DisplayName"), language);
}

function localValue(entry: Element, language: Language): string {
  const own = all(entry, "Override").find(
    (override) => override.getAttribute("Locale") === language,
  );
  return attribute(own ?? entry, own ? "Value" : "DefaultValue");
}

function childResid(parent: Element, name: string): string {
  const child = [...parent.children].find((element) => element.localName === name);
  if (!child) throw new Error(`manifest.xml: ${parent.localName} saknar ${name}`);
  return attribute(child, "resid");
}

function all(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function first(parent: Element, name: string): Element {
  const [found] = all(parent, name);
  if (!found) throw new Error(`manifest.xml: ${name} saknas`);
  return found;
}

function text(parent: Element, name: string): string {
  return first(parent, name).textContent.trim();
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`manifest.xml: ${element.localName} saknar ${name}`);
  return value;
}
