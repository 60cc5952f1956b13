import { readFileSync } from "node:fs";
import { handlers } from "../../src/faces/ribbon/main";
import { all, manifestFaults, parseManifest } from "./manifestRules";

const xml = readFileSync("manifest.xml", "utf8");
const manifest = parseManifest(xml);

const rulesByText = new Map<string, readonly string[]>();

function rulesBroken(text: string): readonly string[] {
  const rules = rulesByText.get(text) ?? manifestFaults(text).map(({ rule }) => rule);
  rulesByText.set(text, rules);
  return rules;
}

/** One change that Excel would refuse or that would break the add-in, and the rule that sees it. */
const mistakes: readonly (readonly [rule: string, from: string | RegExp, to: string])[] = [
  ["xml", "</OfficeApp>", ""],
  ["order", /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"],
  ["order", /(<FunctionFile [^>]*>)([^]*?)(<\/ExtensionPoint>\s*<\/DesktopFormFactor>)/, "$2$3$1"],
  ["order", "<ProviderName>Löfteskollen</ProviderName>", ""],
  ["order", /(<Script>[^]*?<\/Script>)\s*(<Page>[^]*?<\/Page>)/, "$2$1"],
  ["order", /<Runtime [^>]*>/, "$&$&"],
  ["order", /(<Label resid="Check.Label"\/>)([^]*?)(<Action)/, "$2$1$3"],
  ["order", "<bt:Override", "<Override"],
  ["order", "<Override", "<bt:Override"],
  ["order", "<LearnMoreUrl", "<LearnMore"],
  ["namespaces", "officeappbasictypes/1.0", "officeappbasictypes/1.1"],
  ["id", /<Id>.*<\/Id>/, "<Id>6e2988ada67b47248fa1c504c9f64693</Id>"],
  ["version", /<Version>.*<\/Version>/, "<Version>1.0.0.0.1</Version>"],
  ["version", /<Version>.*<\/Version>/, "<Version>v1</Version>"],
  ["lengths", /(?<=<DisplayName DefaultValue=")/, "a".repeat(125)],
  ["lengths", /(?<=<Description DefaultValue=")/, "a".repeat(250)],
  ["lengths", /(?<=id="Check.Label" DefaultValue=")/, "a".repeat(125)],
  ["lengths", /(?<= id="Check.Tooltip"[^]*?<bt:Override [^>]*Value=")/, "a".repeat(250)],
  ["lengths", /(?<=<bt:Url [^>]*DefaultValue="[^"]*)(?=")/, "a".repeat(2048)],
  ["displayName", 'DisplayName DefaultValue="', 'DisplayName DefaultValue="Add-in '],
  ["resids", 'id="Check.Label" ', 'id="Check.Labels" '],
  ["resids", /Taskpane\.Url/g, "Taskpane.".padEnd(33, "x")],
  ["resids", ' id="OpenPane.Label"', ' id="Check.Label"'],
  ["resids", '<Label resid="Check.Label"', '<Label resid="Check.Tooltip"'],
  ["https", /https(?=:[^"]*functions\.js")/, "http"],
  ["https", /(?<=IconUrl DefaultValue=")https/, "http"],
  ["permissions", "ReadWriteDocument", "ReadWriteAll"],
  ["appDomains", "<Hosts>", "<AppDomains><AppDomain>https://a.se/</AppDomain></AppDomains><Hosts>"],
  [
    "appDomains",
    "<Hosts>",
    "<AppDomains><AppDomain>https://*.a.se</AppDomain></AppDomains><Hosts>",
  ],
  ["locales", /en-US/, "en_US"],
  ["locales", /en-US/, "en"],
  ["locales", /en-US/, "en-GB"],
  ["locales", /en-US/, "sv-SE"],
  ["locales", "<DefaultLocale>sv-SE", "<DefaultLocale>sv"],
  ["translated", /<Override Locale="en-US"[^>]*>/, ""],
  ["translated", /<bt:Override Locale="en-GB" Value="Check"\/>/, ""],
  ["sharedRuntime", 'lifetime="long"', 'lifetime="short"'],
  [
    "sharedRuntime",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Functions.Script.Url"',
  ],
  ["sharedRuntime", /(?<=<Page>\s*<SourceLocation resid=")Taskpane.Url/, "GetStarted.LearnMoreUrl"],
  ["sharedRuntime", '<Action xsi:type="ShowTaskpane">', "$&<TaskpaneId>a</TaskpaneId>"],
  ["sharedRuntime", /(?<=<DefaultSettings>[^]*?)taskpane.html/, "other.html"],
  ["sharedRuntime", '"SharedRuntime"', '"DialogApi"'],
  [
    "requirementsOutsideOverrides",
    /(<Requirements>[^]*<\/Requirements>)([^]*?<VersionOverrides[^>]*>)/,
    "$1$2$1",
  ],
  ["icons", /<bt:Image size="80"[^>]*>/, ""],
  ["icons", 'size="20"', 'size="22"'],
  ["icons", 'size="20" resid="Icon.20x20"', 'size="20" resid="Icon.24x24"'],
  ["icons", "assets/icon-16.png", "assets/icon-32.png"],
  ["icons", "assets/icon-64.png", "assets/icon-32.png"],
  ["controls", 'id="Lofte.Check"', 'id="Lofte.OpenPane"'],
];

describe("manifest.xml", () => {
  it("keeps every rule", () => {
    expect(manifestFaults(xml)).toEqual([]);
  });

  it.each(mistakes)("is watched by the rule %s (mistake %#)", (rule, from, to) => {
    const broken = xml.replace(from, to);
    expect(broken).not.toBe(xml);
    expect(rulesBroken(broken)).toContain(rule);
  });

  it("has a mistake for every rule that sees one", () => {
    const seen = new Set(mistakes.flatMap(([, from, to]) => rulesBroken(xml.replace(from, to))));
    expect([...seen].sort()).toEqual([...new Set(mistakes.map(([rule]) => rule))].sort());
  });

  it("names only handlers that the ribbon has, and all of them", () => {
    const names = all(manifest, "FunctionName").map(({ textContent }) => textContent);
    expect([...new Set(names)].sort()).toEqual(Object.keys(handlers).sort());
  });

  const labelsIn = (parent: Element, name: string): (string | null | undefined)[] =>
    all(parent, name)
      .map((control) => all(control, "Label")[0]?.getAttribute("resid"))
      .map((id) => manifest.querySelector(`[id="${String(id)}"]`)?.getAttribute("DefaultValue"));

  it("puts three buttons on the Start tab: one opens the pane, one checks, one follows up", () => {
    const [tab] = all(manifest, "OfficeTab");
    if (!tab) throw new Error("no tab");
    const actions = all(tab, "Action").map((action) => action.getAttribute("xsi:type"));
    expect(tab.getAttribute("id")).toBe("TabHome");
    expect(actions).toEqual(["ShowTaskpane", "ExecuteFunction", "ExecuteFunction"]);
    expect(labelsIn(tab, "Control")).toEqual(["Öppna panelen", "Kontrollera", "Skapa uppföljning"]);
  });

  it("puts one menu of two items on a cell's context menu", () => {
    const [menu, ...others] = all(manifest, "OfficeMenu");
    if (!menu) throw new Error("no menu");
    expect(others).toEqual([]);
    expect(menu.getAttribute("id")).toBe("ContextMenuCell");
    expect(labelsIn(menu, "Item")).toEqual(["Skapa uppföljning", "Kontrollera markeringen"]);
  });

  it("keeps every address under the one that the build replaces", () => {
    const addresses = xml.match(/(?<==")https:[^"]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual(
      [],
    );
  });

  it("has the package's version, so that Excel fetches a new one when it changes", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(all(manifest, "Version")[0]?.textContent).toBe(`${version}.0`);
  });
});
