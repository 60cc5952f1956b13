/**
 * Which elements stand in which, and in what order: Excel refuses a manifest whose elements are all
 * right but in another order. `?` may be left out, `*` and `+` repeat, `|` chooses.
 * An element with `xsi:type` is looked up as `Name:Type`; one that is not here holds no elements.
 */
export const grammar: Readonly<Record<string, string>> = {
  "OfficeApp:TaskPaneApp":
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl " +
    "HighResolutionIconUrl SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions " +
    "Dictionary? VersionOverrides ExtendedOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  Methods: "Method+",
  DefaultSettings: "SourceLocation",
  SourceLocation: "Override*",
  "VersionOverrides:VersionOverridesV1_0":
    "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  "Host:Workbook": "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  "ExtensionPoint:CustomFunctions": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  // Built-in tabs or one own tab, never both.
  "ExtensionPoint:PrimaryCommandSurface": "OfficeTab+|CustomTab",
  "ExtensionPoint:ContextMenu": "OfficeMenu+",
  OfficeTab: "Group+",
  CustomTab: "Group+ Label",
  // A context menu takes one control and no more.
  OfficeMenu: "Label? Control",
  Group: "Label Icon Control+",
  "Control:Button": "Label Supertip Icon Action Enabled?",
  "Control:Menu": "OverriddenByRibbonApi? Label Supertip Icon Items",
  Items: "Item+",
  Item: "OverriddenByRibbonApi? Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  "Action:ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  "Action:ExecuteFunction": "FunctionName",
  // Inside Resources everything bears the prefix, overrides too; outside them nothing does.
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** Whether an element may hold these children in this order: `fits("Icon", ["bt:Image"]) → true`. */
export function fits(element: string, children: readonly string[]): boolean {
  const pattern = (grammar[element] ?? "")
    .split(" ")
    .filter((token) => token !== "")
    .map((token) => token.replace(/[\w:]+/g, (name) => `(?:${name};)`))
    .map((token) => `(?:${token})`)
    .join("")
    // A mark after a group of one belongs to the whole group.
    .replace(/\(\?:(\(\?:[\w:]+;\)[?*+]?)\)/g, "$1");
  return new RegExp(`^${pattern}$`).test(children.map((name) => `${name};`).join(""));
}

/** What each element that names a resource by `resid` may name. */
export const residKinds: Readonly<Record<string, string>> = {
  Runtime: "bt:Url",
  SourceLocation: "bt:Url",
  FunctionFile: "bt:Url",
  LearnMoreUrl: "bt:Url",
  "bt:Image": "bt:Image",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};
