import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "@protobi/exceljs";
import JSZip from "jszip";
import { listExtras } from "../../../src/workbench/files/listExtras";
import { extraSentence } from "../../../src/workbench/files/words/extraSentence";
import { takeSnapshot } from "../../../src/workbench/host/memorySnapshot";
import { hold, open, saved } from "./reopen";
import { staffMade } from "./staffMade";

const samples = readdirSync("assets/samples").filter((name) => name.endsWith(".xlsx"));
const contents = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> => {
  const zip = await JSZip.loadAsync(bytes);
  const files = zip.file(/./);
  const texts = await Promise.all(files.map((file) => file.async("binarystring")));
  return new Map(files.map(({ name }, at) => [name, texts[at] ?? ""]));
};

/** What the library reads of each cell: another reader than the one that is tried. */
async function cellsOf(bytes: Uint8Array): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.worksheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.eachRow({ includeEmpty: true }, (row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        const { address, value, type, formula, numFmt, font, fill, border, alignment, note } = cell;
        const shown = formula ? cell.result : value;
        cells.push({ address, type, shown, formula, numFmt, font, fill, border, alignment, note });
      });
    });
    return { name: sheet.name, state: sheet.state, merges: sheet.model.merges, cells };
  });
}

describe("opening and saving", () => {
  it.each(samples)(
    "keeps the sample %s cell by cell, and every part that it does not write",
    async (name) => {
      const before = new Uint8Array(readFileSync(join("assets/samples", name)));
      const after = await saved(before);
      expect((await open(after)).workbook).toEqual((await open(before)).workbook);
      expect(await cellsOf(after)).toEqual(await cellsOf(before));
      const [old, now] = [await contents(before), await contents(after)];
      const untouched = [...old.keys()].filter(
        (path) => !/sheet\d\.xml$|workbook\.xml$|tables|styles|Types/.test(path),
      );
      expect(untouched.map((path) => now.get(path))).toEqual(
        untouched.map((path) => old.get(path)),
      );
    },
  );

  it("keeps everything that staff may have in a file, as another reader sees it too", async () => {
    const before = await staffMade();
    const after = await saved(before);
    const [one, two] = [await hold(before), await hold(after)];
    expect(takeSnapshot(two.port)).toEqual(takeSnapshot(one.port));
    expect(await cellsOf(after)).toEqual(await cellsOf(before));
    const [old, now] = [await contents(before), await contents(after)];
    expect([...now.keys()]).toEqual(expect.arrayContaining([...old.keys()]));
    for (const path of old.keys())
      if (/media|comments|vml|drawing|rels$/.test(path)) expect(now.get(path)).toBe(old.get(path));
    const [sheet] = two.workbook.sheets;
    expect(sheet?.formulas?.["D4"]).toBe("=LOFTE.ANDEL(B2,B3)");
    expect(sheet?.tables?.[0]).toMatchObject({
      name: "Tabell_1",
      hasTotals: true,
      area: { r: 0, c: 0, h: 4, w: 2 },
    });
    expect(sheet?.furnishing).toMatchObject({
      frozen: { h: 1, w: 1 },
      showGridlines: false,
      tabColor: "#336699",
      hiddenColumns: [4],
      hiddenRows: [4],
      page: {
        titleRows: { r: 0, h: 2 },
        printArea: { h: 9, w: 4 },
        set: {
          Orientation: "Landscape",
          PaperSize: "A4",
          LeftFooter: "Löften",
          RightFooter: "Sida &P av &N",
        },
      },
      protection: { options: { allowFormatCells: true, allowSort: true, allowInsertRows: false } },
    });
    expect(sheet?.heights).toEqual({ 5: 33 });
    expect(two.workbook.sheets.map(({ visibility }) => visibility)).toEqual([
      "Visible",
      "Hidden",
      "VeryHidden",
    ]);
    expect(two.workbook.names).toEqual([
      { name: "Eget_namn", formula: "=Dold!$A$1", comment: "", isVisible: true },
    ]);
  });

  it("names what a file holds beyond that, in both languages", async () => {
    const extras = await listExtras(await staffMade());
    expect(extras.map((extra) => extraSentence(extra, "sv-SE"))).toEqual([
      "1 bild",
      "1 villkorlig formatering av annat slag",
      "1 länk",
    ]);
    expect(extras.map((extra) => extraSentence(extra, "en-US"))).toContain("1 picture");
    expect(extras.every(({ fate }) => fate === "kept")).toBe(true);
  });
});

describe("workbooks that the add-in's command line writes", () => {
  const folder = mkdtempSync(join(tmpdir(), "files-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const made = (name: string, ...args: readonly string[]): Uint8Array => {
    const main = ["--import", "tsx", "src/faces/cli/main.ts", ...args];
    execFileSync(process.execPath, [...main, "--out", join(folder, name)], { stdio: "pipe" });
    return new Uint8Array(readFileSync(join(folder, name)));
  };

  it("come back with their follow-up, their overview and its charts", async () => {
    const before = made("oversikt.xlsx", "overview", "assets/samples/eskilstuna-2021.xlsx");
    const after = await saved(before);
    const [one, two] = [await hold(before), await hold(after)];
    expect(takeSnapshot(two.port)).toEqual(takeSnapshot(one.port));
    const charts = two.workbook.sheets.flatMap((sheet) => sheet.charts ?? []);
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.map(({ set }) => set["title/Text"])).not.toContain(undefined);
    expect(await listExtras(after)).toEqual([]);
  });
});
