import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/workbench/files/openXlsx";
import { staffMade } from "../workbench/files/staffMade";
import { openBench, openWorkbench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(120_000);

let bench: Bench;
let opened: Opened;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

const sample = readFileSync("assets/samples/strangnas-2021.xlsx");
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

describe("files in the page", () => {
  it("are opened by the button and by dropping, asked about, named and saved", async () => {
    opened = await openWorkbench(bench);
    const { page, errors } = opened;
    const unchanged = await page.evaluate(() => window.workbench.isChanged());
    const staff = Buffer.from(await staffMade());
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Öppna …" }).click();
    await (await choosing).setFiles({ name: "personal.xlsx", mimeType: type, buffer: staff });
    await page.waitForFunction(
      () =>
        document.title !== "" &&
        document.querySelector("#workbookName")?.textContent === "personal.xlsx",
    );
    await page.evaluate(() => window.workbench.settled());
    expect(unchanged).toBe(false);

    await page.evaluate(() => window.workbench.typeInto("Dold", "A2", "ändrad"));
    const dropped = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], "strangnas.xlsx"));
        return transfer;
      },
      [...sample],
    );
    await page.dispatchEvent("#grid", "drop", { dataTransfer: dropped });
    await page.getByRole("button", { name: "Avbryt" }).click();
    expect(await page.textContent("#workbookName")).toBe("personal.xlsx");

    await page.getByRole("button", { name: "Spara som .xlsx" }).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.textContent()).toMatch(/1 bild.*1 länk/);
    const download = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Spara" }).click();
    const saved = readFileSync(await (await download).path());
    const { file } = await openXlsx(new Uint8Array(saved), "sparad.xlsx");
    expect(file?.workbook.sheets.find(({ name }) => name === "Dold")?.values).toEqual([
      [1],
      ["ändrad"],
    ]);

    await page.dispatchEvent("#grid", "drop", { dataTransfer: dropped });
    await page.waitForFunction(
      () => document.querySelector("#workbookName")?.textContent === "strangnas.xlsx",
    );
    await page.evaluate(() => window.workbench.settled());
    expect(errors).toEqual([]);
  });

  it("keep every cell of the sample on the way through the grid that people see", async () => {
    opened = await openWorkbench(bench, { sample: "strangnas-2021" });
    const { page } = opened;
    await page.evaluate(() => window.workbench.settled());
    const saved = await page.evaluate(async () => [...(await window.workbench.saveFile())]);
    const before = await openXlsx(new Uint8Array(sample), "strangnas-2021.xlsx");
    const after = await openXlsx(new Uint8Array(saved), "strangnas-2021.xlsx");
    expect(after.file?.workbook).toEqual(before.file?.workbook);
    const answer = await page.evaluate(() =>
      window.workbench.openFile(Uint8Array.of(37, 80), "brev.pdf"),
    );
    expect(answer).toBe("brev.pdf är ingen arbetsbok i formatet .xlsx. Välj en Excelfil.");
    expect(await page.textContent("#workbookName")).toBe("strangnas-2021.xlsx");
  });
});
