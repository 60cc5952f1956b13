import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { GridWorkbook } from "../../src/workbench/host/port";
import { openBench, openWorkbench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(120_000);

const dist = join(__dirname, "../../dist");

let bench: Bench;
let opened: Opened;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

/** As many pledges without a target as a large county has, and one finding for each. */
const manyPledges: GridWorkbook = {
  name: "många.xlsx",
  sheets: [
    {
      name: "Löften",
      values: [
        ["LöftesID", "Löfte", "År", "Ansvarig", "Måltyp"],
        ...Array.from({ length: 1500 }, (_, row) => [
          `L${String(row)}`,
          `Löfte nummer ${String(row)}`,
          2021,
          "Kommunen",
          "löpande",
        ]),
      ],
    },
  ],
};

describe("what the pane loads", () => {
  it("fetches the checks on the press and the helpers in Om, and little before", async () => {
    const fetched: string[] = [];
    opened = await openWorkbench(bench, { sample: "eskilstuna-2021" }, undefined, (url) => {
      const { pathname } = new URL(url);
      if (pathname.endsWith(".js") && !/^\/(office|workbench)\//.test(pathname)) {
        fetched.push(pathname);
      }
    });
    const { page, pane } = opened;
    const names = () => fetched.map((path) => path.replace(/\.[0-9a-f]{8}\.js$/, ""));
    await page.evaluate(() => window.workbench.settled());
    expect(names()).toEqual(expect.arrayContaining(["/functions.js", "/taskpane"]));
    expect(names()).not.toContain("/check");
    const sizes = fetched.map((path) => gzipSync(readFileSync(join(dist, path))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);

    await pane.getByRole("button", { name: "Kontrollera" }).click();
    await pane.locator("[data-code]").first().waitFor();
    expect(names()).toContain("/check");
    expect(names()).not.toContain("/host-info");

    await pane.getByRole("tab", { name: "Om" }).click();
    await pane.getByText("EXCEL", { exact: true }).waitFor();
    expect(names()).toContain("/host-info");
  });
});

describe("a pane whose views cannot be fetched", () => {
  it("says so and what to do, in the place of the skeleton", async () => {
    opened = await openWorkbench(bench, { sample: "eskilstuna-2021" });
    const { page } = opened;
    await page.route("**/pane.*.js", (route) => route.abort());
    await page.reload();
    const place = page.frameLocator("iframe").locator("#pane");
    await place.getByText(/could not be fetched|kunde inte hämtas/).waitFor();
  });
});

describe("a long list of findings", () => {
  it("draws only what is in view and keeps focus from end to end", async () => {
    opened = await openWorkbench(bench, { width: "320" }, manyPledges);
    const { page, pane } = opened;
    await pane.getByRole("button", { name: "Kontrollera" }).click();
    await pane.locator("[data-code]").first().waitFor();
    expect(await pane.locator("[data-code]").count()).toBeLessThan(60);
    await pane.locator("[data-code] button").first().focus();
    const last = "Löften!E1501 · Måltyp";
    await page.keyboard.press("End");
    await pane.getByRole("button", { name: last }).waitFor();
    await pane.waitForFunction(
      (text) => document.activeElement?.closest("li")?.textContent.includes(text),
      last,
    );
    await page.keyboard.press("Home");
    await pane.getByRole("button", { name: "Löften!E2 · Måltyp" }).waitFor();
  });
});

describe("custom functions over the protocol", () => {
  it.each(["zero", "null"])(
    "never take an empty target for one, with blanks as %s",
    async (blanks) => {
      opened = await openWorkbench(bench, { sample: "eskilstuna-2021", blanks });
      const { page } = opened;
      const typed = async (formula: string): Promise<string> => {
        await page.evaluate((text) => window.workbench.typeInto("Löften", "C20", text), formula);
        return page.evaluate(() => window.workbench.readCell("Löften", "C20").text);
      };
      expect(await typed('=LOFTE.BEDOMNING("minst";A30;5)')).toBe(
        "Kan ej bedömas – målvärde saknas eller är 0",
      );
      expect(await typed('=LOFTE.BEDOMNING("minst";4;OM(A30="";"";A30))')).toMatch(
        /^Kan ej bedömas/,
      );
      expect(await typed('=LOFTE.MALUPPFYLLELSE("minst";0,8;0,4)')).toBe("0,5");
      expect(await typed('=LOFTE.FORANDRING(3;"")')).toBe("#N/A");
      expect(await typed("=LOFTE.SAMMANFATTNING('Uppföljning 2021'!O4:O9)")).toBe(
        "3 av 5 bedömbara löften uppfyllda (0 kan ej bedömas)",
      );
    },
  );
});

describe("the reporting date", () => {
  it("can be typed key by key, counts when it is done, and is kept in the workbook", async () => {
    opened = await openWorkbench(bench, { width: "320" }, manyPledges);
    const { page, pane } = opened;
    await pane.getByRole("button", { name: "Kontrollera" }).click();
    await pane.locator("[data-code]").first().waitFor();
    await pane.getByRole("tab", { name: "Läge" }).click();
    const field = pane.locator("#reporting-date");
    await field.focus();
    // The browser under test writes dates as month, day, year.
    await page.keyboard.type("01152027", { delay: 60 });
    expect(await field.inputValue()).toBe("2027-01-15");
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe("reporting-date");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Dagens datum" }).waitFor();
    await pane.waitForFunction(
      () => Office.context.document.settings.get("lofteskollen.reportingDate") === "2027-01-15",
    );
    expect(await field.inputValue()).toBe("2027-01-15");
  });
});
