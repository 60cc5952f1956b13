import { openBench, openWorkbench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(120_000);

let bench: Bench;
let opened: Opened;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

const followUp = "Uppföljning 2021";
const outcomeCell = "C6";
const verdictCell = "O6";

describe("the main job, as the coordinator does it", () => {
  it("checks, leads to the cell, and follows a correction into formula and pane", async () => {
    opened = await openWorkbench(bench, { sample: "eskilstuna-2021", lang: "sv-SE" });
    const { page, pane } = opened;
    const read = (address: string): Promise<string> =>
      page.evaluate(([sheet, cell]) => window.workbench.readCell(sheet, cell).text, [
        followUp,
        address,
      ] as const);

    // The formulas of the sample compute through office.js before anything is pressed.
    await page.evaluate(() => window.workbench.settled());
    expect(await read(verdictCell)).toBe("Ej uppfyllt");

    await pane.getByRole("button", { name: "Kontrollera" }).click();
    const finding = pane.locator('[data-code="number.yearLike"]');
    await finding.waitFor();
    await finding.getByRole("button").first().click();
    await page.waitForFunction(() => window.workbench.selection().address === "J7");
    expect(await page.evaluate(() => window.workbench.selection())).toEqual({
      sheet: "Löften",
      address: "J7",
    });

    await pane.getByRole("tab", { name: "Läge" }).click();
    const pledge = pane.locator('[data-pledge="E21-2"]');
    await pledge.locator(".verdict", { hasText: "Ej uppfyllt" }).waitFor();
    await pane.getByText("3 av 5 bedömbara löften uppfyllda").first().waitFor();
    expect(await pledge.innerText()).toContain("104 gjordes (52 %)");

    await page.evaluate(([sheet, cell]) => window.workbench.typeInto(sheet, cell, "200"), [
      followUp,
      outcomeCell,
    ] as const);
    expect(await read(verdictCell)).toBe("Uppfyllt");
    await pledge.locator(".verdict", { hasText: /^\W*Uppfyllt$/ }).waitFor();
    await pane.getByText("4 av 5 bedömbara löften uppfyllda").first().waitFor();

    expect(await page.evaluate(() => window.workbench.unplayed)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  it("opens the closed pane on the result when the ribbon's button is pressed", async () => {
    opened = await openWorkbench(bench, { sample: "eskilstuna-2021", pane: "closed" });
    const { page, pane } = opened;
    expect(await page.evaluate(() => window.workbench.isPaneOpen())).toBe(false);
    await page.locator("#ribbon").getByRole("button", { name: "Kontrollera" }).click();
    await pane.locator('[data-code="number.yearLike"]').waitFor();
    expect(await page.evaluate(() => window.workbench.isPaneOpen())).toBe(true);
    expect(opened.errors).toEqual([]);
  });

  it("can be done from the keyboard alone", async () => {
    opened = await openWorkbench(bench, { sample: "eskilstuna-2021" });
    const { page, pane } = opened;
    await pane.getByRole("button", { name: "Kontrollera" }).focus();
    await page.keyboard.press("Enter");
    await pane.locator("[data-code]").first().waitFor();
    await pane.locator("[data-code] button").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbench.selection().address === "J7");
    await pane.getByRole("tab", { name: "Att se över" }).focus();
    await page.keyboard.press("ArrowRight");
    await pane.getByRole("tab", { name: "Läge", selected: true }).waitFor();
    const focused = await pane.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe("Läge");
  });

  it("breaks no rule of the content security policy and asks nobody outside", async () => {
    opened = await openWorkbench(bench, { sample: "eskilstuna-2021" });
    const { page, pane } = opened;
    const outside: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(bench.url)) outside.push(request.url());
    });
    await pane.getByRole("button", { name: "Kontrollera" }).click();
    await pane.locator("[data-code]").first().waitFor();
    for (const tab of ["Läge", "Om"]) await pane.getByRole("tab", { name: tab }).click();
    await pane.getByText("inget lämnar arbetsboken").first().waitFor();
    const ours = opened.violations.filter((violation) => !violation.includes("/office/"));
    expect(ours).toEqual([]);
    expect(outside.filter((url) => !url.startsWith("data:"))).toEqual([]);
  });
});
