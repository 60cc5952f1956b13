import { JSDOM } from "jsdom";
import { fits, residKinds } from "./manifestGrammar";

/** A rule that the manifest breaks, and where. */
export interface ManifestFault {
  readonly rule: string;
  readonly where: string;
}

const { window } = new JSDOM("");

type Rule = (manifest: Document) => readonly string[];

/** The manifest as a tree; text that is not XML gives a tree whose root is `parsererror`. */
export function parseManifest(xml: string): Document {
  return new window.DOMParser().parseFromString(xml, "application/xml");
}

/**
 * Every rule that Excel holds a manifest with a shared runtime to, as far as a file can show it.
 *
 * @example manifestFaults(xml.replace("sv-SE", "sv_SE")) → [{ rule: "locales", where: "sv_SE" }]
 */
export function manifestFaults(xml: string): readonly ManifestFault[] {
  const manifest = parseManifest(xml);
  if (manifest.querySelector("parsererror")) return [{ rule: "xml", where: "not XML" }];
  return Object.entries(rules).flatMap(([rule, find]) =>
    find(manifest).map((where) => ({ rule, where })),
  );
}

const elementsByTree = new WeakMap<Document | Element, readonly Element[]>();

/** All elements of a tree in order, kept, as jsdom is slow to collect them. */
function elementsOf(tree: Document | Element): readonly Element[] {
  const known = elementsByTree.get(tree) ?? [...tree.getElementsByTagName("*")];
  elementsByTree.set(tree, known);
  return known;
}

/** Elements by their full name, prefix and all: `all(manifest, "bt:Override")`. */
export const all = (tree: Document | Element, name: string): readonly Element[] =>
  elementsOf(tree).filter(({ nodeName }) => nodeName === name);

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const textOf = (element: Element): string => element.textContent.trim();
const said = (element: Element): string => attribute(element, "DefaultValue");
const typeOf = (element: Element): string => attribute(element, "xsi:type");

const texts = (manifest: Document, name: string): readonly string[] =>
  all(manifest, name).map(textOf);

/** The value of an element and those of its overrides. */
const valuesOf = (element: Element): readonly string[] => [
  said(element),
  ...[...element.children].map((override) => attribute(override, "Value")),
];

const resourcesByTree = new WeakMap<Document, readonly Element[]>();

function resources(manifest: Document): readonly Element[] {
  const known =
    resourcesByTree.get(manifest) ??
    ["bt:Image", "bt:Url", "bt:String"]
      .flatMap((name) => all(manifest, name))
      .filter((element) => element.hasAttribute("id"));
  resourcesByTree.set(manifest, known);
  return known;
}

const named = (manifest: Document): readonly Element[] =>
  Object.keys(residKinds)
    .flatMap((name) => all(manifest, name))
    .filter((element) => element.hasAttribute("resid"));

const tooLong = (elements: readonly Element[], most: number): readonly string[] =>
  elements.flatMap(valuesOf).filter((value) => value === "" || value.length > most);

const unless = (isKept: boolean, where: string): readonly string[] => (isKept ? [] : [where]);

const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const localised = (manifest: Document): readonly Element[] => [
  ...all(manifest, "DisplayName"),
  ...all(manifest, "Description").filter((element) => element.hasAttribute("DefaultValue")),
  ...all(manifest, "bt:String"),
];

const rules: Readonly<Record<string, Rule>> = {
  order: (manifest) =>
    elementsOf(manifest)
      .map((element) => {
        const key = [element.nodeName, typeOf(element)].filter((part) => part !== "").join(":");
        const children = [...element.children].map(({ nodeName }) => nodeName);
        return fits(key, children) ? "" : `${key}: ${children.join(" ")}`;
      })
      .filter((fault) => fault !== ""),

  namespaces: (manifest) =>
    elementsOf(manifest)
      .filter((element) => element.namespaceURI !== namespaceOf(element))
      .map(({ nodeName }) => nodeName),

  id: (manifest) =>
    texts(manifest, "Id").filter(
      (id) => !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id),
    ),

  version: (manifest) =>
    texts(manifest, "Version").filter((version) => !/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(version)),

  lengths: (manifest) => [
    ...tooLong(all(manifest, "DisplayName"), 125),
    ...tooLong(
      all(manifest, "Description").filter((element) => !element.hasAttribute("resid")),
      250,
    ),
    ...tooLong(
      all(manifest, "bt:ShortStrings").flatMap((list) => [...list.children]),
      125,
    ),
    ...tooLong(
      all(manifest, "bt:LongStrings").flatMap((list) => [...list.children]),
      250,
    ),
    ...tooLong(all(manifest, "bt:Url"), 2048),
  ],

  displayName: (manifest) =>
    all(manifest, "DisplayName")
      .flatMap(valuesOf)
      .filter((name) => /\badd-?in\b|\bfor excel\b/i.test(name)),

  resids: (manifest) => {
    const ids = resources(manifest).map((element) => attribute(element, "id"));
    const used = named(manifest).map((element) => attribute(element, "resid"));
    return [
      ...twice(ids),
      ...[...ids, ...used].filter((id) => id === "" || id.length > 32),
      ...ids.filter((id) => !used.includes(id)).map((id) => `${id} is used nowhere`),
      ...named(manifest)
        .filter((element) => !isResolved(manifest, element))
        .map((element) => `${element.nodeName} ${attribute(element, "resid")}`),
    ];
  },

  https: (manifest) =>
    addresses(manifest).filter((address) => !/^https:\/\/[^/\s]+\/\S+$/.test(address)),

  appDomains: (manifest) =>
    texts(manifest, "AppDomain").filter(
      (domain) => !/^https:\/\/[\w-]+(?:\.[\w-]+)*(?::\d+)?$/.test(domain),
    ),

  permissions: (manifest) =>
    texts(manifest, "Permissions").filter(
      (permission) =>
        ![
          "Restricted",
          "ReadDocument",
          "ReadAllDocument",
          "WriteDocument",
          "ReadWriteDocument",
        ].includes(permission),
    ),

  locales: (manifest) => {
    const base = texts(manifest, "DefaultLocale");
    const lists = elementsOf(manifest).map((element) =>
      [...element.children]
        .filter(({ localName }) => localName === "Override")
        .map((override) => attribute(override, "Locale")),
    );
    return [
      ...[...base, ...lists.flat()].filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale)),
      ...lists.flatMap(twice),
      ...lists.flat().filter((locale) => base.includes(locale)),
    ];
  },

  translated: (manifest) => {
    const names = all(manifest, "Namespace").map((element) => attribute(element, "resid"));
    return localised(manifest)
      .filter((element) => {
        const locales = [...element.children].map((override) => attribute(override, "Locale"));
        // Formulas carry the namespace, so it is the same word everywhere.
        const wanted = names.includes(attribute(element, "id")) ? "" : "en-GB en-US";
        return locales.sort().join(" ") !== wanted;
      })
      .map((element) => attribute(element, "id") || element.nodeName);
  },

  sharedRuntime: (manifest) => {
    const runtimes = all(manifest, "Runtime");
    if (runtimes.length !== 1) return ["one Runtime"];
    const url = runtimes.map((runtime) => attribute(runtime, "resid"))[0] ?? "";
    const pages = [
      ...all(manifest, "Page").flatMap((page) => all(page, "SourceLocation")),
      ...all(manifest, "FunctionFile"),
      ...all(manifest, "Action").flatMap((action) => all(action, "SourceLocation")),
    ].map((element) => attribute(element, "resid"));
    const first = all(manifest, "DefaultSettings").flatMap((part) => all(part, "SourceLocation"));
    const address = resources(manifest).find((element) => attribute(element, "id") === url);
    const sets = all(manifest, "Set").map((set) => attribute(set, "Name"));
    return [
      ...unless(
        runtimes.every((runtime) => attribute(runtime, "lifetime") === "long"),
        "lifetime",
      ),
      ...pages.filter((resid) => resid !== url),
      ...unless(
        address !== undefined && first.every((element) => said(element) === said(address)),
        "DefaultSettings",
      ),
      ...all(manifest, "TaskpaneId").map(() => "TaskpaneId"),
      ...unless(sets.includes("SharedRuntime"), "Set SharedRuntime"),
      ...unless(sets.includes("CustomFunctionsRuntime"), "Set CustomFunctionsRuntime"),
    ];
  },

  // Hosts that lack a set named there lose every button.
  requirementsOutsideOverrides: (manifest) =>
    all(manifest, "VersionOverrides")
      .flatMap((part) => all(part, "Requirements"))
      .map(({ nodeName }) => nodeName),

  icons: (manifest) => [
    ...all(manifest, "Icon").flatMap((icon) => {
      const sizes = [...icon.children].map((image) => attribute(image, "size"));
      const supported = ["16", "20", "24", "32", "40", "48", "64", "80"];
      return [
        ...twice(sizes),
        ...["16", "32", "80"].filter((size) => !sizes.includes(size)),
        ...sizes.filter((size) => !supported.includes(size)),
        ...[...icon.children]
          .filter((image) => iconFile(manifest, image) !== `icon-${attribute(image, "size")}.png`)
          .map((image) => attribute(image, "resid")),
      ];
    }),
    ...unless(fileOf(all(manifest, "IconUrl").map(said)[0]) === "icon-32.png", "IconUrl"),
    ...unless(
      fileOf(all(manifest, "HighResolutionIconUrl").map(said)[0]) === "icon-64.png",
      "HighResolutionIconUrl",
    ),
  ],

  controls: (manifest) => [
    ...twice(
      [...all(manifest, "Group"), ...all(manifest, "Control"), ...all(manifest, "CustomTab")].map(
        (element) => attribute(element, "id"),
      ),
    ),
    ...all(manifest, "CustomTab")
      .slice(1)
      .map((tab) => attribute(tab, "id")),
    ...all(manifest, "OfficeMenu")
      .map((menu) => attribute(menu, "id"))
      .filter((id) => !["ContextMenuText", "ContextMenuCell"].includes(id)),
    ...all(manifest, "OfficeMenu").flatMap((menu) => all(menu, "Enabled").map(() => "Enabled")),
  ],
};

function namespaceOf(element: Element): string {
  const schemas = "http://schemas.microsoft.com/office";
  if (element.prefix === "bt") return `${schemas}/officeappbasictypes/1.0`;
  const isInOverrides = element.closest("VersionOverrides") !== null;
  return `${schemas}/${isInOverrides ? "taskpaneappversionoverrides" : "appforoffice/1.1"}`;
}

function isResolved(manifest: Document, element: Element): boolean {
  const id = attribute(element, "resid");
  const resource = resources(manifest).find((candidate) => attribute(candidate, "id") === id);
  const kind = residKinds[element.nodeName];
  return resource?.nodeName === kind || resource?.parentElement?.nodeName === kind;
}

const addresses = (manifest: Document): readonly string[] =>
  [
    ...all(manifest, "IconUrl"),
    ...all(manifest, "HighResolutionIconUrl"),
    ...all(manifest, "SupportUrl"),
    ...all(manifest, "SourceLocation").filter((element) => element.hasAttribute("DefaultValue")),
    ...all(manifest, "bt:Url"),
    ...resources(manifest).filter(({ nodeName }) => nodeName === "bt:Image"),
  ].flatMap(valuesOf);

const fileOf = (address: string | undefined): string => address?.split("/").at(-1) ?? "";

const iconFile = (manifest: Document, image: Element): string =>
  fileOf(
    resources(manifest)
      .filter((element) => attribute(element, "id") === attribute(image, "resid"))
      .map(said)[0],
  );
