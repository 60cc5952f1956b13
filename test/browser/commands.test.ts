import { openBench, openWorkbench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(120_000);

let bench: Bench;
let opened: Opened;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

describe("the ribbon and the cell's menu", () => {
  it.each(["Lofte.CreateFollowUp", "Lofte.MenuCreateFollowUp"])(
    "open the view with the follow-up that is due one press of Enter away: %s",
    async (control) => {
      opened = await openWorkbench(bench, { sample: "strangnas-2021", pane: "closed" });
      const { page, pane } = opened;
      await page.evaluate((id) => window.workbench.invokeCommand(id), control);
      await pane.getByRole("tab", { name: "Uppföljning", selected: true }).waitFor();
      await pane.waitForFunction(() => document.activeElement?.id === "create-follow-up");
      expect(await page.evaluate(() => window.workbench.isPaneOpen())).toBe(true);
      expect(opened.errors).toEqual([]);
    },
  );

  it("check what is selected alone", async () => {
    opened = await openWorkbench(bench, { sample: "eskilstuna-2021" });
    const { page, pane } = opened;
    await page.evaluate(() => {
      window.workbench.select("Löften!J7");
    });
    await page.evaluate(() => window.workbench.invokeCommand("Lofte.MenuCheckSelection"));
    await pane.locator("[data-code]").first().waitFor();
    const codes = () =>
      pane
        .locator("[data-code]")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-code")));
    await pane.getByRole("button", { name: "Visa allt" }).waitFor();
    const selected = await codes();
    expect(selected).toContain("number.yearLike");
    await pane.getByRole("button", { name: "Visa allt" }).click();
    await pane.getByRole("button", { name: "Visa allt" }).waitFor({ state: "detached" });
    expect((await codes()).length).toBeGreaterThan(selected.length);
    expect(opened.errors).toEqual([]);
  });
});
