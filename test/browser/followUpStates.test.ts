import { chartWordsIn } from "../../src/core/language/chartWordsIn";
import { operationWordsIn } from "../../src/core/language/operationWordsIn";
import type { GridWorkbook } from "../../src/workbench/host/port";
import { faultsOf } from "./faultsOf";
import { typeIn } from "./followUpPage";
import { returnedCopy } from "./returnedCopy";
import { openBench, openWorkbench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(180_000);

let bench: Bench;
let opened: Opened;
let copy: Buffer;
beforeAll(async () => {
  bench = await openBench();
  copy = await returnedCopy("eskilstuna-2021", { year: 2021, rhythm: "tertial", index: 1 }, [
    { id: "E21-2", column: "outcome", content: 70 },
    { id: "E21-3", column: "outcome", content: 2 },
  ]);
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

const empty: GridWorkbook = { name: "ny.xlsx", sheets: [{ name: "Blad1", values: [] }] };
const interrupted: GridWorkbook = {
  name: "avbruten.xlsx",
  sheets: [
    { name: "Blad1", values: [["Anteckning"]] },
    { name: "~Löfteskollen bygger 1", visibility: "Hidden", values: [["Uppföljning"]] },
  ],
};
const sheet = "Uppföljning 2021-T1";
const tabs = {
  sv: { lang: "sv-SE", check: "Kontrollera", status: "Läge", followUp: "Uppföljning" },
  en: { lang: "en-US", check: "Check", status: "Status", followUp: "Follow-up" },
} as const;

describe.each(["sv", "en"] as const)("axe in the view of follow-ups in %s", (language) => {
  const words = operationWordsIn(language);
  const charts = chartWordsIn(language);
  const names = tabs[language];

  const found: string[] = [];
  beforeEach(() => (found.length = 0));
  const see = async (state: string): Promise<void> => {
    found.push(...(await faultsOf(opened, `${state}-${language}`)));
  };
  const open = async (workbook?: GridWorkbook): Promise<void> => {
    const view = { sample: "eskilstuna-2021", width: "320", lang: names.lang };
    opened = await openWorkbench(bench, view, workbook);
  };
  const openTab = () => opened.pane.getByRole("tab", { name: names.followUp }).click();
  const press = (name: string) => opened.pane.getByRole("button", { name, exact: true }).click();
  const fail = (code: string) =>
    opened.page.evaluate((one) => {
      window.workbench.failNext({ code: one });
    }, code);

  it("finds nothing from the first proposal to the answers of a colleague", async () => {
    await open();
    const { pane } = opened;
    await openTab();
    await pane.locator(".question").first().waitFor();
    await see("follow-up-question");

    await pane.getByText(words.options).click();
    await pane.getByRole("combobox", { name: words.rhythm }).selectOption("tertial");
    await pane.getByRole("combobox", { name: words.period, exact: true }).selectOption("1");
    await pane.getByRole("button", { name: words.create("2021-T1") }).waitFor();
    await see("follow-up-proposal");

    await press(words.create("2021-T1"));
    await pane.getByRole("heading", { name: words.done }).waitFor();
    await see("follow-up-done");

    await pane.locator(".sheets summary").first().click();
    await pane.locator(".sheets details[open]").scrollIntoViewIfNeeded();
    await pane.locator(".sheets input").nth(2).check();
    await pane.getByRole("button", { name: words.sheets.changeCompute }).waitFor();
    await see("follow-up-sheets");

    await pane.locator(".history").scrollIntoViewIfNeeded();
    await see("follow-up-history");

    await press(words.more.makeRoll(2022));
    await pane.getByRole("heading", { name: words.draft.titles.roll }).waitFor();
    await see("follow-up-draft");
    await press(words.draft.drop);

    await fail("AccessDenied");
    await press(words.more.makeOverview);
    await pane.locator(".notice").first().waitFor();
    await see("follow-up-refused");

    await typeIn(opened, sheet, "Utfall", "E21-2", "40");
    await pane.locator("input[type=file]").setInputFiles({
      name: "svar från kollegan.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: copy,
    });
    await pane.locator(".draft .question").first().waitFor();
    await see("follow-up-conflict");
    expect(found).toEqual([]);
  });

  it("finds nothing while the workbook is read, and where it cannot be", async () => {
    await open();
    const { page, pane } = opened;
    // The pane looks by itself for what an interrupted run left; that is not what is to fail.
    await page.waitForFunction(() =>
      window.workbench.requests.some(({ isCleanUp, isService }) => !isCleanUp && !isService),
    );
    await fail("AccessDenied");
    await openTab();
    await pane.locator(".notice").first().waitFor();
    await see("follow-up-not-read");
    await page.evaluate(() => {
      window.workbench.failNext("silence");
    });
    await pane.locator(".notice").getByRole("button").first().click();
    await pane.getByRole("progressbar").waitFor();
    await see("follow-up-progress");
    expect(found).toEqual([]);
  });

  it("finds nothing in an empty workbook, nor in what is proposed for it", async () => {
    await open(empty);
    await openTab();
    await opened.pane.getByRole("button", { name: words.more.makeNewWorkbook }).waitFor();
    await see("follow-up-empty");
    await press(words.more.makeNewWorkbook);
    await opened.pane.locator(".draft").waitFor();
    await see("follow-up-empty-draft");
    expect(found).toEqual([]);
  });

  it("finds nothing where a run was interrupted", async () => {
    await open(interrupted);
    await openTab();
    await opened.pane.getByText(words.leftovers.title).waitFor();
    await see("follow-up-leftovers");
    expect(found).toEqual([]);
  });

  it("finds nothing in the pictures of Läge", async () => {
    await open();
    const { pane } = opened;
    await pane.getByRole("button", { name: names.check }).first().click();
    await pane.locator("[data-code]").first().waitFor();
    await pane.getByRole("tab", { name: names.status }).click();
    await pane.getByText(charts.title).first().click();
    await pane.locator(".chart svg").last().waitFor();
    await see("status-pictures");
    for (const table of await pane.getByText(charts.asTable).all()) await table.click();
    await pane.locator(".chart").last().scrollIntoViewIfNeeded();
    await see("status-figures");
    expect(found).toEqual([]);
  });
});
