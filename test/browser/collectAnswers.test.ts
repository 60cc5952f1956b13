import { openFollowUp, shownIn, typeIn } from "./followUpPage";
import { returnedCopy } from "./returnedCopy";
import { openBench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(180_000);

let bench: Bench;
let opened: Opened;
let copy: Buffer;
beforeAll(async () => {
  bench = await openBench();
  copy = await returnedCopy("eskilstuna-2021", { year: 2021, rhythm: "tertial", index: 1 }, [
    { id: "E21-2", column: "outcome", content: 70 },
    { id: "E21-3", column: "outcome", content: 2 },
    { id: "E21-4", column: "outcomeText", content: "Fyrtio inlägg." },
  ]);
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

const sheet = "Uppföljning 2021-T1";

const hand = (name: string, buffer: Buffer): Promise<void> =>
  opened.pane.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });

describe("a returned copy of the workbook", () => {
  it("fills what is empty, and what differs as the person chooses between the two", async () => {
    opened = await openFollowUp(bench);
    const { page, pane } = opened;
    await typeIn(opened, sheet, "Utfall", "E21-2", "40");
    await hand("svar.xlsx", copy);
    const question = pane.getByRole("group", { name: /E21-2, Utfall/ });
    await question.waitFor();
    const [mine, theirs] = [question.getByLabel(/40/), question.getByLabel(/70/)];
    expect(await mine.isChecked()).toBe(true);
    // Side by side: on one line, the one that stands here first.
    const [left, right] = [await mine.boundingBox(), await theirs.boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect(left?.x).toBeLessThan(right?.x ?? 0);

    await theirs.check();
    await pane.getByRole("button", { name: "Fyll i" }).click();
    await pane.getByRole("heading", { name: "Klart." }).waitFor();
    await page.evaluate(() => window.workbench.settled());
    expect(await shownIn(opened, sheet, "Utfall", "E21-2")).toBe("70");
    expect(await shownIn(opened, sheet, "Utfall", "E21-3")).toBe("2");
    expect(await shownIn(opened, sheet, "Utfallstext", "E21-4")).toBe("Fyrtio inlägg.");
    expect(await shownIn(opened, sheet, "Utfall", "E21-1")).toBe("");

    // Reading a file fetches its own part of the add-in, under the same policy as the rest.
    const ours = opened.violations.filter((violation) => !violation.includes("/office/"));
    expect(ours).toEqual([]);
    expect(opened.errors).toEqual([]);
    expect(await page.evaluate(() => window.workbench.unplayed)).toEqual([]);
  });

  it("may be dropped anywhere in the pane", async () => {
    opened = await openFollowUp(bench);
    const { pane } = opened;
    await pane.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], "svar.xlsx"));
      const init = { bubbles: true, cancelable: true, dataTransfer };
      document.body.dispatchEvent(new DragEvent("dragover", init));
      document.body.dispatchEvent(new DragEvent("drop", init));
    }, copy.toString("base64"));
    await pane.getByRole("heading", { name: "Hämta in svar" }).first().waitFor();
    await pane.getByRole("button", { name: "Fyll i" }).click();
    await pane.getByRole("heading", { name: "Klart." }).waitFor();
    expect(await shownIn(opened, sheet, "Utfall", "E21-3")).toBe("2");
  });

  it("that is no workbook is told of by its name, and nothing is done", async () => {
    opened = await openFollowUp(bench);
    const { page, pane } = opened;
    const before = await page.evaluate(() => window.workbench.port.sheets().length);
    await hand("anteckningar.xlsx", Buffer.from("Det här är bara text."));
    await pane.getByRole("alert").getByText("anteckningar.xlsx").waitFor();
    expect(await pane.locator(".draft").count()).toBe(0);
    expect(await page.evaluate(() => window.workbench.port.sheets().length)).toBe(before);
    expect(opened.errors).toEqual([]);
  });
});
