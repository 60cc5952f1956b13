import { readFileSync } from "node:fs";
import type { GridWorkbook } from "../../src/workbench/host/port";
import { faultsOf } from "./faultsOf";
import { openBench, openWorkbench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(180_000);

const empty: GridWorkbook = { name: "tom.xlsx", sheets: [{ name: "Blad1", values: [] }] };
const pledges = readFileSync("test/assets/intake/eskilstuna-2021.txt", "utf8");
/** Everything that a card can say: working, several targets, doubts, activities, and what is told. */
const mixed =
  'Trafik\n\nKommunen lovar att:\n- hålla minst två träffar per termin i de prioriterade stadsdelarna\n- göra minst 200 kontroller varav minst 20 på natten\n- fortsätta samverka\n\nVad\tHur\tAnsvar\nTrafik\t"Två\nTre"\t"A\nB\nC"\n';

let bench: Bench;
let opened: Opened;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

const words = {
  sv: {
    lang: "sv-SE",
    tab: "Läs in",
    text: "Text",
    add: /Lägg till 5 löften/,
    fill: /Fyll i 5/,
    change: "Ändra",
    nothing: "Hittade inga",
    value: "Målvärde",
    wrong: "inget tal",
    file: "går inte att läsa",
  },
  en: {
    lang: "en-US",
    tab: "Read in",
    text: "Text",
    add: /Add 5 pledges/,
    fill: /Fill in 5/,
    change: "Change",
    nothing: "No pledges",
    value: "Target",
    wrong: "no number",
    file: "cannot be read",
  },
} as const;

describe.each(["sv", "en"] as const)("Läs in in %s", (language) => {
  it("has no fault in any of its states", async () => {
    const { lang, ...say } = words[language];
    opened = await openWorkbench(bench, { lang, width: "320" }, empty);
    const { pane, page } = opened;
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      found.push(...(await faultsOf(opened, `intake-${state}-${language}`)));
    };
    const field = pane.getByRole("textbox", { name: say.text, exact: true });
    const paste = async (text: string): Promise<void> => {
      await field.focus();
      await pane.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Control+V");
    };
    await pane.getByRole("tab", { name: say.tab }).click();
    await field.waitFor();
    await look("first");

    await paste("Hej och välkommen till vår sida om allt som händer i kommunen i vår.");
    await pane.getByText(say.nothing).waitFor();
    await look("nothing");

    await pane.locator('input[type="file"]').setInputFiles({
      name: "bild.docx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from([1, 0, 2, 3, 0, 0, 5, 9, 1, 255]),
    });
    await pane.getByText(say.file).waitFor();
    await look("bad-file");

    await paste(mixed);
    await pane.locator('[data-key="1.1"]').waitFor();
    await pane.getByText(say.change).first().click();
    await pane.getByRole("textbox", { name: say.value }).first().fill("många");
    await pane.getByText(say.wrong).waitFor();
    await look("mixed");

    await paste(pledges);
    await pane.getByRole("button", { name: say.add }).click();
    await pane.getByRole("button", { name: say.fill }).waitFor();
    await pane.locator(".done").first().waitFor();
    await look("outcomes");
    expect(found).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
