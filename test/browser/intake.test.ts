import { readFileSync } from "node:fs";
import type { GridWorkbook } from "../../src/workbench/host/port";
import { shownIn } from "./followUpPage";
import { openBench, openWorkbench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(120_000);

const empty: GridWorkbook = { name: "tom.xlsx", sheets: [{ name: "Blad1", values: [] }] };
const text = readFileSync("test/assets/intake/eskilstuna-2021.txt", "utf8");

let bench: Bench;
let opened: Opened;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

describe("from a pasted text to a judged workbook", () => {
  it("is done by the keyboard alone, with no target retyped", async () => {
    opened = await openWorkbench(bench, { lang: "sv-SE", width: "320" }, empty);
    const { page, pane } = opened;
    const keys: string[] = [];
    const press = async (...pressed: readonly string[]): Promise<void> => {
      for (const key of pressed) {
        keys.push(key);
        await page.keyboard.press(key);
      }
    };
    const focused = (): Promise<string> =>
      pane.evaluate(() => document.activeElement?.textContent.trim() ?? "");
    await pane.getByRole("tab", { name: "Att se över" }).focus();
    await pane.evaluate((copied) => navigator.clipboard.writeText(copied), text);

    await press("ArrowLeft");
    await pane.getByRole("tab", { name: "Läs in", selected: true }).waitFor();
    await pane.getByRole("textbox", { name: "Text" }).waitFor();
    await press("Tab", "Tab", "Control+V");
    await pane.getByRole("button", { name: "Lägg till 5 löften" }).waitFor();
    await press("Tab");
    expect(await focused()).toBe("Lägg till 5 löften");
    await press("Enter");
    const fill = pane.getByRole("button", { name: "Fyll i 5 utfall för 2021" });
    await fill.waitFor();
    await press("Tab", "Tab");
    expect(await focused()).toBe("Fyll i 5 utfall för 2021");
    await press("Enter");
    await pane.locator(".done").getByText("tomma celler fylls i").waitFor();
    await page.evaluate(() => window.workbench.settled());

    const verdicts = [];
    for (const number of ["1", "2", "3", "4", "5"]) {
      verdicts.push(await shownIn(opened, "Uppföljning 2021", "Bedömning", `2021-0${number}`));
    }
    expect(verdicts.map((verdict) => verdict.replace(/^\W+/, ""))).toEqual([
      "Uppfyllt",
      "Ej uppfyllt",
      "Uppfyllt",
      "Uppfyllt",
      "Ej uppfyllt",
    ]);
    // Fewest possible: more of them is a step back.
    console.info(`${String(keys.length)} keystrokes: ${keys.join(" ")}`);
    expect(keys.length).toBeLessThanOrEqual(9);
    expect(opened.errors).toEqual([]);
    expect(opened.violations.filter((one) => !one.includes("/office/"))).toEqual([]);
  });
});
