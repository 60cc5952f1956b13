import { existsSync, readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { all, manifestFaults, parseManifest } from "../house/manifestRules";

/** Reads what `npm run build` wrote; `npm test` builds first. */

const files = existsSync("dist")
  ? readdirSync("dist", { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}${sep}${entry.name}`.split(sep).join("/"))
  : [];
const built = (name: string): string => readFileSync(`dist/${name}`, "utf8");
const textFiles = files.filter((path) => /\.(?:js|json|html|css|xml|txt)$/.test(path));
const scripts = files.filter((path) => path.endsWith(".js"));
const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

describe("dist", () => {
  it("holds all that Excel fetches", () => {
    const names = files.map((path) => path.replace("dist/", ""));
    const expected = ["functions.js", "functions.json", "functions-en.json", "manifest.xml"];
    expect(names).toEqual(expect.arrayContaining([...expected, "taskpane.html", "taskpane.css"]));
    expect(names).toEqual(expect.arrayContaining(["LICENSE.txt", "NOTICES.txt"]));
  });

  it("knows no developer's address", () => {
    const own = textFiles.filter((path) =>
      /\blocalhost\b|\b127\.0\.0\.1\b/.test(readFileSync(path, "utf8")),
    );
    expect(own).toEqual([]);
  });

  it("holds no part of the workbench, of Univer or of office.js", () => {
    // Words that minifying leaves alone: names of plug-ins, global names.
    const foreign = /univer(?!sal)|_richApiNativeBridge|ProcessQuery|OSFPerformance/i;
    expect(scripts.filter((path) => foreign.test(readFileSync(path, "utf8")))).toEqual([]);
    expect(built("NOTICES.txt")).not.toMatch(/^(?:@univerjs|@microsoft\/office-js$)/m);
  });

  it("holds the workbook library only where a returned copy is read", () => {
    // Paths in the archive, which minifying leaves alone.
    const holding = scripts.filter((path) => /xl\/workbook\.xml/.test(readFileSync(path, "utf8")));
    const elsewhere =
      /^dist\/(?:taskpane|pane|check|operate|leftovers|host-info|functions|tolka)\b/;
    expect(holding.some((path) => path.startsWith("dist/xlsx."))).toBe(true);
    expect(holding.filter((path) => elsewhere.test(path))).toEqual([]);
    const page = built("taskpane.html");
    expect(holding.filter((path) => page.includes(path.replace("dist/", "")))).toEqual([]);
  });

  it("holds the Word library only where a Word file is read", () => {
    // The name of Word's own markup, which minifying leaves alone.
    const markup = /schemas\.openxmlformats\.org\/wordprocessingml/;
    const holding = scripts.filter((path) => markup.test(readFileSync(path, "utf8")));
    const elsewhere = /^dist\/(?:taskpane|pane|check|operate|intake|xlsx|leftovers|functions)\b/;
    expect(holding.length).toBeGreaterThan(0);
    expect(scripts.some((path) => path.startsWith("dist/word."))).toBe(true);
    expect(holding.filter((path) => elsewhere.test(path))).toEqual([]);
    const page = built("taskpane.html");
    expect(holding.filter((path) => page.includes(path.replace("dist/", "")))).toEqual([]);
  });

  it("gives the licence of each package in it", () => {
    for (const name of ["react", "react-dom", "zod", "@fluentui/react-button"])
      expect(`\n${built("NOTICES.txt")}`).toContain(`\n${name}\n\n`);
  });
});

describe("the built page", () => {
  const page = new JSDOM(built("taskpane.html")).window.document;
  const sources = [...page.querySelectorAll("script")].map(({ src }) => src);

  it("loads office.js from Microsoft, then the formulas, then the pane", () => {
    expect(sources.map((src) => src.replace(/\.[0-9a-f]{8}\./, ".#."))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.#.js",
    ]);
  });

  it("has no script and no style of its own inside it, as the security policy wants", () => {
    expect([...page.querySelectorAll("script:not([src]), style, [style]")]).toEqual([]);
    const attributes = [...page.querySelectorAll("*")].flatMap(({ attributes: list }) => [...list]);
    expect(attributes.filter(({ name }) => name.startsWith("on"))).toEqual([]);
  });

  it("names only files that are there", () => {
    const named = [...page.querySelectorAll("link[href], script[src]")]
      .map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "")
      .filter((address) => !address.startsWith("https:"));
    expect(named.filter((name) => !existsSync(`dist/${name}`))).toEqual([]);
  });

  it("weighs little enough before the first press", () => {
    const views = readdirSync("dist").filter((name) => /^pane\.[0-9a-f]+\.js$/.test(name));
    expect(views).toHaveLength(1);
    const own = [...sources.filter((src) => !src.startsWith("https:")), ...views];
    const sum = own.reduce((total, src) => total + gzipped(`dist/${src}`), 0);
    expect(sum).toBeLessThanOrEqual(120_000);
    expect(gzipped("dist/functions.js")).toBeLessThanOrEqual(10_000);
  });
});

const ofThePage = ["TOLKA"];

describe("the built functions.js", () => {
  const { functions } = JSON.parse(built("functions.json")) as { functions: { id: string }[] };

  /** Runs the file in a page that has nothing but what Excel gives, and lists what it registers. */
  function registered(): readonly string[] {
    const { window } = new JSDOM("", { runScripts: "outside-only" });
    const ids: string[] = [];
    Object.assign(window, {
      CustomFunctions: { associate: (id: string) => ids.push(id), Error: class extends Error {} },
    });
    window.eval(built("functions.js"));
    return ids;
  }

  it("stands alone, waits for nothing and registers what the metadata names", () => {
    // Those of the page have their readers in chunks of their own, which functions.js never fetches.
    const own = functions.map(({ id }) => id).filter((id) => !ofThePage.includes(id));
    expect([...registered()].sort()).toEqual(own.sort());
  });

  it("leaves to the page what the page registers", () => {
    const page = readdirSync("dist").filter((name) => /^taskpane\.[0-9a-f]+\.js$/.test(name));
    const text = page.map(built).join("");
    expect(ofThePage.filter((id) => !text.includes(`associate("${id}"`))).toEqual([]);
    expect(readdirSync("dist").filter((name) => /^tolka\.[0-9a-f]+\.js$/.test(name))).toHaveLength(
      1,
    );
  });

  it("fetches nothing more", () => {
    expect(built("functions.js")).not.toMatch(/\bimport\s*\(|\bimportScripts\b|createElement/);
  });
});

describe("the built manifest", () => {
  const xml = built("manifest.xml");

  it("keeps every rule", () => {
    expect(manifestFaults(xml)).toEqual([]);
  });

  it("names only files that are there", () => {
    const manifest = parseManifest(xml);
    const origin = new URL(all(manifest, "IconUrl")[0]?.getAttribute("DefaultValue") ?? "").origin;
    const addresses = (xml.match(/(?<==")https:[^"]+/g) ?? []).map((address) => new URL(address));
    expect(addresses.map((address) => address.origin)).toEqual(addresses.map(() => origin));
    expect(addresses.filter(({ pathname }) => !existsSync(`dist${pathname}`))).toEqual([]);
  });

  it.each([16, 20, 24, 32, 40, 48, 64, 80])("has its icon of %i pixels", (size) => {
    const png = readFileSync(`dist/assets/icon-${size}.png`);
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    // 8 bits for each of red, green, blue and transparency.
    expect([png[24], png[25]]).toEqual([8, 6]);
  });
});
