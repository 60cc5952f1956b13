import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openBench, openWorkbench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(180_000);

let bench: Bench;
let opened: Opened;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in the instruments; the grid above them is Univer's. */
async function faultsIn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations, count } = await page.evaluate(async () => {
    const found = await window.axe.run("#instruments");
    return {
      count: found.passes.length,
      violations: found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`),
    };
  });
  expect(count).toBeGreaterThan(8);
  return violations;
}

/** Presses Tab until the element of that name has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await page.locator(selector).evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

describe("the instruments below the grid", () => {
  it("order a fault and show the request that it hit, by keyboard alone", async () => {
    opened = await openWorkbench(bench, { sample: "eskilstuna-2021", width: "320" });
    const { page, pane } = opened;
    await page.locator("#faults summary").focus();
    await page.keyboard.press("Enter");
    await tabTo(page, "select[name=fault]");
    // By its first letters, as a person finds it in a list.
    await page.keyboard.type("Bryts");
    await tabTo(page, "input[name=afterActions]");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2");
    await tabTo(page, "select[name=code]");
    await page.keyboard.type("allm");
    await tabTo(page, "#faultPanel button[type=submit]");
    await page.keyboard.press("Enter");
    await page.getByText("Beställt: Bryts av, begäran 1 härifrån.").waitFor();

    await pane.getByRole("button", { name: "Kontrollera" }).first().click();
    await pane.locator(".notice").first().waitFor();
    await page.locator("#wire summary").first().focus();
    await page.keyboard.press("Enter");
    const faulty = page.locator("#wireLog tr.faulty");
    await faulty.waitFor();
    expect(await faulty.innerText()).toMatch(/worksheets\.load\(name.*GeneralException/s);

    await tabTo(page, "input[name=wireFilter]");
    await page.keyboard.type("GeneralException");
    expect(await page.locator("#wireLog tbody tr").count()).toBe(1);
    expect(await faultsIn(page)).toEqual([]);
    mkdirSync(join(__dirname, "shots"), { recursive: true });
    await page.screenshot({ path: join(__dirname, "shots", "instruments-sv.png") });
    expect(opened.errors).toEqual([]);
  });

  it("show in English and in the dark what lasts, and end it", async () => {
    opened = await openWorkbench(bench, {
      sample: "eskilstuna-2021",
      lang: "en-US",
      theme: "dark",
    });
    const { page, pane } = opened;
    await page.evaluate(() => {
      window.workbench.fault("cellEditing");
    });
    await page.getByText("Faults on command").click();
    await pane.getByRole("button", { name: "Check" }).first().click();
    await pane.locator(".notice").first().waitFor();
    const end = page.getByRole("button", { name: "End: A cell is being edited" });
    await end.waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await page.screenshot({ path: join(__dirname, "shots", "instruments-en.png") });
    await end.click();
    await pane.locator(".notice").getByRole("button").first().click();
    await pane.locator("[data-code]").first().waitFor();
    expect(opened.errors).toEqual([]);
  });
});
