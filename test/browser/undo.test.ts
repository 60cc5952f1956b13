import { openFollowUp, shownIn, typeIn } from "./followUpPage";
import { openBench, type Bench, type Opened } from "./workbenchPage";

jest.setTimeout(120_000);

let bench: Bench;
let opened: Opened;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
afterEach(() => opened.context.close());

const sheet = "Uppföljning 2021-T1";

describe("the way back", () => {
  it("asks about a cell that somebody has filled in since, and keeps it unless told otherwise", async () => {
    opened = await openFollowUp(bench);
    const { page, pane } = opened;
    await typeIn(opened, sheet, "Utfall", "E21-2", "40");
    await pane.getByText("1 av 5 rader ifyllda").waitFor();
    await pane.getByRole("button", { name: "Ångra", exact: true }).first().click();
    const question = pane.locator(".draft .question");
    await question.waitFor();
    expect(await question.innerText()).toContain(sheet);
    const names = () => page.evaluate(() => window.workbench.port.sheets().map(({ name }) => name));
    expect(await names()).toContain(sheet);

    await pane.getByRole("button", { name: "Avbryt" }).click();
    await pane.locator(".draft").waitFor({ state: "detached" });
    expect(await shownIn(opened, sheet, "Utfall", "E21-2")).toBe("40");

    await pane.getByRole("button", { name: "Ångra: Uppföljning 2021-T1" }).click();
    await pane.getByLabel("Ta bort").check();
    await pane.locator(".draft").getByRole("button", { name: "Ångra", exact: true }).click();
    await pane.getByRole("heading", { name: "Klart." }).waitFor();
    expect(await names()).not.toContain(sheet);
    expect(opened.errors).toEqual([]);
  });
});
