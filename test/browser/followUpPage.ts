import { openWorkbench, type Bench, type Opened } from "./workbenchPage";

/** Where a heading's column and a pledge's row of a follow-up sheet meet: `"E6"`. */
export const addressOf = (
  { page }: Opened,
  sheet: string,
  heading: string,
  id: string,
): Promise<string> =>
  page.evaluate(
    ([name, wanted, pledge]) => {
      const { port } = window.workbench;
      const found = port.sheets().find((one) => one.name === name);
      if (!found) throw new Error(`no sheet ${name}`);
      const used = port.usedRange(found.id, true);
      if (!used) throw new Error(`nothing on ${name}`);
      const values = port.readValues(found.id, used);
      const headings = values.findIndex((row) => row.includes("LöftesID"));
      const column = values[headings]?.indexOf(wanted) ?? -1;
      const ids = values[headings]?.indexOf("LöftesID") ?? -1;
      const row = values.findIndex((one, at) => at > headings && one[ids] === pledge);
      if (column < 0 || row < 0) throw new Error(`no ${wanted} of ${pledge}`);
      let letters = "";
      for (let rest = column + used.c + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
        letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
      }
      return `${letters}${String(row + used.r + 1)}`;
    },
    [sheet, heading, id] as const,
  );

/** What a cell of a follow-up sheet shows. */
export async function shownIn(
  opened: Opened,
  sheet: string,
  heading: string,
  id: string,
): Promise<string> {
  const address = await addressOf(opened, sheet, heading, id);
  return opened.page.evaluate(([name, cell]) => window.workbench.readCell(name, cell).text, [
    sheet,
    address,
  ] as const);
}

/** Types into a cell of a follow-up sheet, as the cell's editor does. */
export async function typeIn(
  opened: Opened,
  sheet: string,
  heading: string,
  id: string,
  text: string,
): Promise<void> {
  const address = await addressOf(opened, sheet, heading, id);
  await opened.page.evaluate(
    ([name, cell, typed]) => window.workbench.typeInto(name, cell, typed),
    [sheet, address, text] as const,
  );
}

/** Opens the sample and makes its follow-up of the first tertial, `Uppföljning 2021-T1`. */
export async function openFollowUp(bench: Bench): Promise<Opened> {
  const opened = await openWorkbench(bench, {
    sample: "eskilstuna-2021",
    lang: "sv-SE",
    width: "320",
  });
  const { pane, page } = opened;
  await pane.getByRole("tab", { name: "Uppföljning" }).click();
  await pane.getByText("Annan period eller annat sätt att räkna").click();
  await pane.getByRole("combobox", { name: "Periodens längd" }).selectOption("tertial");
  await pane.getByRole("combobox", { name: "Period", exact: true }).selectOption("1");
  await pane.getByRole("button", { name: "Skapa uppföljning 2021-T1" }).click();
  await pane.getByRole("heading", { name: "Klart." }).waitFor();
  await page.evaluate(() => window.workbench.settled());
  return opened;
}
