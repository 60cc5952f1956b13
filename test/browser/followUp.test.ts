import { addressOf, shownIn } from "./followUpPage";
import { openBench, openWorkbench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(180_000);

let bench: Bench;
let opened: Opened;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

const sheet = "Uppföljning 2021-T1";

/** Presses Tab until what is focused in the pane has this text, as a person without a mouse does. */
async function tabTo(text: RegExp): Promise<void> {
  const { page, pane } = opened;
  const met: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await pane.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    if (text.test(focused)) return;
    met.push(focused.slice(0, 40));
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${String(text)}, only to ${met.join(" | ")}`);
}

/** Goes from the sheet to the pane's view, as F6 does in Excel. */
const goToPane = (): Promise<void> => opened.pane.getByRole("tab", { name: "Uppföljning" }).focus();

/** Goes from the pane to the sheet, to the cell that is selected there. */
async function goToSheet(): Promise<void> {
  await opened.page.locator('[data-u-comp="editor"]').first().focus();
}

async function typeDown(texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await opened.page.keyboard.type(text);
    await opened.page.keyboard.press("Enter");
  }
  await opened.page.evaluate(() => window.workbench.settled());
}

const selection = () => opened.page.evaluate(() => window.workbench.selection());

async function done(): Promise<void> {
  await opened.pane.getByRole("heading", { name: "Klart." }).waitFor();
  await opened.page.evaluate(() => window.workbench.settled());
}

describe("a follow-up, from the first press to the overview", () => {
  it("is made, filled in, refreshed and summed up by keyboard alone", async () => {
    opened = await openWorkbench(bench, { sample: "eskilstuna-2021", lang: "sv-SE" });
    const { page, pane } = opened;
    await pane.getByRole("tab", { name: "Att se över" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await pane.getByRole("tab", { name: "Uppföljning", selected: true }).waitFor();
    await pane.getByRole("button", { name: /^Skapa uppföljning/ }).waitFor();

    // Another period than the one proposed, by the keys of the browser's own lists.
    await tabTo(/^Annan period/);
    await page.keyboard.press("Enter");
    await tabTo(/^Tertial/);
    await page.keyboard.press("Home");
    await tabTo(/^2021-T1/);
    await page.keyboard.press("Home");
    await pane.getByRole("button", { name: "Skapa uppföljning 2021-T1" }).waitFor();
    await goToPane();
    await tabTo(/^Skapa uppföljning 2021-T1$/);
    await page.keyboard.press("Enter");
    await done();
    // The way back is the next that Tab comes to, and the first outcome to fill in is selected.
    expect(await pane.evaluate(() => document.activeElement?.className)).toBe("done");
    expect(await selection()).toEqual({
      sheet,
      address: await addressOf(opened, sheet, "Utfall", "E21-1"),
    });
    expect(await shownIn(opened, sheet, "Bedömning", "E21-2")).toContain("Ej rapporterat");

    await goToSheet();
    await page.keyboard.press("ArrowDown");
    await typeDown(["30", "1", "45"]);
    expect(await shownIn(opened, sheet, "Utfall", "E21-3")).toBe("1");
    expect(await shownIn(opened, sheet, "Bedömning", "E21-1")).toContain("Ej rapporterat");
    expect(await shownIn(opened, sheet, "Bedömning", "E21-2")).toContain("Efter plan");
    expect(await shownIn(opened, sheet, "Bedömning", "E21-4")).toContain("I fas");
    await pane.getByText("3 av 5 rader ifyllda").waitFor();

    // A pledge is put in other words, and the follow-up follows.
    const text = await addressOf(opened, "Löften", "Löfte", "E21-3");
    await page.evaluate((address) => {
      window.workbench.select(`Löften!${address}`);
    }, text);
    await goToSheet();
    await typeDown(["Fler kontroller av mopeder."]);
    await goToPane();
    await tabTo(/^Uppföljning 2021-T1/);
    await page.keyboard.press("Enter");
    await tabTo(/^Uppdatera 2021-T1/);
    await page.keyboard.press("Enter");
    await done();
    expect(await shownIn(opened, sheet, "Löfte", "E21-3")).toBe("Fler kontroller av mopeder.");
    expect(await shownIn(opened, sheet, "Utfall", "E21-3")).toBe("1");

    await tabTo(/^Skapa översikt/);
    await page.keyboard.press("Enter");
    await pane.getByText("Nytt blad: Översikt.").waitFor();
    await done();
    expect((await selection()).sheet).toBe("Översikt");

    expect(await page.evaluate(() => window.workbench.unplayed)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
