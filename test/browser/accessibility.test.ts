import type { GridWorkbook } from "../../src/workbench/host/port";
import { faultsOf } from "./faultsOf";
import { openBench, openWorkbench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(180_000);

const noTable: GridWorkbook = {
  name: "kassa.xlsx",
  sheets: [
    {
      name: "Kassa",
      values: [
        ["Datum", "Belopp"],
        ["2021-01-02", 12],
      ],
    },
    { name: "Tomt", values: [] },
  ],
};
const allWell: GridWorkbook = {
  name: "bra.xlsx",
  sheets: [
    {
      name: "Löften",
      values: [
        ["LöftesID", "Löfte", "År", "Ansvarig", "Måltyp", "Målvärde", "Enhet", "Avgränsning"],
        [
          "A1",
          "Minst två träffar hålls på skolor.",
          2021,
          "Kommunen",
          "minst",
          2,
          "träffar",
          "skolor",
        ],
      ],
    },
    {
      name: "Uppföljning 2021",
      values: [
        ["LöftesID", "Period", "Utfall", "Avgränsning"],
        ["A1", "2021", 3, "skolor"],
      ],
    },
  ],
};

let bench: Bench;
let opened: Opened;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

const faults = (state: string): Promise<string[]> => faultsOf(opened, state);

const open = async (view: Record<string, string>, workbook?: GridWorkbook): Promise<Opened> =>
  openWorkbench(bench, { sample: "eskilstuna-2022", width: "320", ...view }, workbook);

const languages = {
  sv: {
    lang: "sv-SE",
    firstTheme: "light",
    check: "Kontrollera",
    cancel: "Avbryt",
    status: "Läge",
    about: "Om",
    working: "Visa uträkning",
    noTable: "Ingen löftestabell hittades",
    none: "Inga saker att se över",
  },
  en: {
    lang: "en-US",
    firstTheme: "dark",
    check: "Check",
    cancel: "Cancel",
    status: "Status",
    about: "About",
    working: "Show the working",
    noTable: "No pledge table found",
    none: "Nothing to review",
  },
} as const;

describe.each(["sv", "en"] as const)("axe in %s", (language) => {
  const words = languages[language];
  const press = () => opened.pane.getByRole("button", { name: words.check }).first().click();

  // Each state is seen in both themes; what the pane begins with is another in each language.
  const view = { lang: words.lang, theme: words.firstTheme };
  const state = (name: string) => `${name}-${language}`;

  it("finds nothing in first run, progress, error, findings, Läge and Om", async () => {
    opened = await open(view);
    const { page, pane } = opened;
    const found = await faults(state("first-run"));

    await page.evaluate(() => {
      window.workbench.failNext("silence");
    });
    await press();
    await pane.getByRole("progressbar").waitFor();
    found.push(...(await faults(state("progress"))));
    await pane.getByRole("button", { name: words.cancel }).click();

    await page.evaluate(() => {
      window.workbench.failNext({ hostError: 5004 });
    });
    await press();
    await pane.locator(".notice").first().waitFor();
    found.push(...(await faults(state("error"))));

    await press();
    await pane.locator("[data-code]").first().waitFor();
    found.push(...(await faults(state("findings"))));

    await pane.getByRole("tab", { name: words.status }).click();
    await pane.getByText(words.working).first().click();
    await pane.locator("details[open] dl").waitFor();
    found.push(...(await faults(state("status"))));

    await pane.getByRole("tab", { name: words.about }).click();
    await pane.getByText("0.3.0").waitFor();
    found.push(...(await faults(state("about"))));
    expect(found).toEqual([]);
  });

  it("finds nothing where there is no pledge table", async () => {
    opened = await open(view, noTable);
    await press();
    await opened.pane.getByText(words.noTable).first().waitFor();
    expect(await faults(state("no-table"))).toEqual([]);
    expect(await opened.pane.locator(".no-pledges").innerText()).toContain("Belopp");
  });

  it("finds nothing where there are no findings", async () => {
    opened = await open(view, allWell);
    await press();
    await opened.pane.getByText(words.none).first().waitFor();
    expect(await faults(state("no-findings"))).toEqual([]);
  });
});
