import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "../../../src/adapters/files/readXlsx";
import { writeWorkbookFile } from "../../../src/adapters/files/writeWorkbookFile";
import { cliWordsByLanguage } from "../../../src/core/language/cliWordsByLanguage";
import { failureText } from "../../../src/core/language/failureText";
import type { Failure } from "../../../src/core/result/result";
import type { Workbook } from "../../../src/core/sheet/sheet";
import { workbookBytes } from "../../cases/badFiles/badFiles";
import { runWith } from "./memoryWorld";

const sample = "assets/samples/eskilstuna-2021.xlsx";
const { missing, blocked, written: writtenText } = cliWordsByLanguage.sv;
const followUp = ["follow-up", sample, "--period", "2021-T2", "--out", "ny.xlsx"];

async function workbookIn(written: Map<string, Uint8Array>, name: string): Promise<Workbook> {
  const read = await readXlsx(written.get(name) ?? new Uint8Array());
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const tablesOf = ({ sheets }: Workbook): readonly string[] =>
  sheets.flatMap(({ tables }) => tables.map(({ name }) => name));

describe("commands that make a file", () => {
  it("make a follow-up, and an overview of it", async () => {
    const written = new Map<string, Uint8Array>();
    const { exit, answer, note } = await runWith(followUp, { written });
    expect({ exit, note }).toEqual({ exit: 0, note: "" });
    expect(answer).toContain(writtenText("ny.xlsx"));
    expect(tablesOf(await workbookIn(written, "ny.xlsx"))).toContain("LofteUppf_2021_T2");
    const overview = await runWith(["overview", "ny.xlsx", "--out", "två.xlsx"], { written });
    expect(overview.exit).toBe(0);
    const { sheets } = await workbookIn(written, "två.xlsx");
    expect(sheets.length).toBe((await workbookIn(written, "ny.xlsx")).sheets.length + 1);
  });

  it.each(["builtin", "lofte", "values"])("compute with %s where asked", async (compute) => {
    const written = new Map<string, Uint8Array>();
    await runWith([...followUp, "--compute", compute, "--graded"], { written });
    const { sheets } = await workbookIn(written, "ny.xlsx");
    const formulas = sheets
      .filter(({ tables }) => tables.some(({ name }) => name === "LofteUppf_2021_T2"))
      .flatMap((sheet) => sheet.formulas.slice(4).flat())
      .filter((formula) => formula !== null);
    expect(formulas.length > 0).toBe(compute !== "values");
    expect(formulas.some((formula) => formula.includes("LOFTE."))).toBe(compute === "lofte");
  });

  it("make a whole workbook for this year or another", async () => {
    const written = new Map<string, Uint8Array>();
    expect((await runWith(["new", "a.xlsx"], { written })).exit).toBe(0);
    expect((await runWith(["new", "b.xlsx", "--year", "2030"], { written })).exit).toBe(0);
    const years = await Promise.all(
      ["a.xlsx", "b.xlsx"].map(async (name) =>
        tablesOf(await workbookIn(written, name)).find((table) => table.startsWith("LofteUppf")),
      ),
    );
    expect(years.map((table) => table?.slice(0, 14))).toEqual(["LofteUppf_2022", "LofteUppf_2030"]);
  });

  it("take the pledges of a new workbook on to the next year", async () => {
    const written = new Map<string, Uint8Array>();
    await runWith(["new", "a.xlsx", "--year", "2022"], { written });
    const roll = ["roll", "a.xlsx", "--year", "2023", "--out", "b.xlsx", "--json"];
    const { exit, answer } = await runWith(roll, { written });
    expect(exit).toBe(0);
    expect(JSON.parse(answer)).toMatchObject({
      file: "b.xlsx",
      notes: expect.arrayContaining([
        expect.objectContaining({
          code: "pledges.rolled",
          facts: expect.objectContaining({ count: 3 }),
        }),
      ]),
      questions: [],
    });
  });

  it("ask first where a sheet of the name is somebody else's, and write nothing", async () => {
    const written = new Map<string, Uint8Array>();
    await runWith(["new", "a.xlsx", "--year", "2022"], { written });
    const bytes = await workbookBytes((workbook) => {
      const pledges = workbook.addWorksheet("Löften");
      pledges.addRow(["LöftesID", "Löfte", "År", "Måltyp", "Målvärde", "Enhet", "Avgränsning"]);
      pledges.addRow(["1", "Fler möten", 2021, "minst", 3, "möten", "centrum"]);
      workbook.addWorksheet("Uppföljning 2021-T2").getCell("A1").value = "eget";
    });
    const asked = ["follow-up", "eget.xlsx", "--period", "2021-T2", "--out", "ny.xlsx"];
    const { exit, answer } = await runWith(asked, { written, files: { "eget.xlsx": bytes } });
    expect(exit).toBe(1);
    expect(answer).toContain(blocked);
    expect(written.has("ny.xlsx")).toBe(false);
  });

  it.each([
    [["overview"], missing.file],
    [["overview", sample, sample, "--out", "ny.xlsx"], missing.file],
    [["overview", sample], missing.out],
    [["follow-up", sample, "--out", "ny.xlsx"], missing.period],
    [["roll", sample, "--out", "ny.xlsx"], missing.year],
  ])("say what is missing: %j", async (words, sentence) => {
    const { exit, note } = await runWith(words);
    expect(exit).toBe(2);
    expect(note).toContain(sentence);
    expect(note).toContain(cliWordsByLanguage.sv.usage);
  });

  const refused: readonly (readonly [readonly string[], Failure])[] = [
    [
      ["follow-up", sample, "--period", "2021-T4", "--out", "ny.xlsx"],
      { code: "input.badPeriod", facts: { value: "2021-T4" } },
    ],
    [
      ["roll", sample, "--year", "22", "--out", "ny.xlsx"],
      { code: "input.badYear", facts: { value: "22" } },
    ],
    [
      [...followUp, "--compute", "makron"],
      { code: "input.unknownOption", facts: { value: "--compute makron" } },
    ],
    [
      ["follow-up", sample, "--period", "1999", "--out", "ny.xlsx"],
      { code: "plan.noPledgesOfYear", facts: { year: 1999 } },
    ],
    [
      ["overview", "saknas.xlsx", "--out", "ny.xlsx"],
      { code: "file.notFound", facts: { file: "saknas.xlsx" } },
    ],
    [[...followUp.slice(0, -1), sample], { code: "file.exists", facts: { file: sample } }],
  ];

  it.each(refused)("explain and end with 2: %j", async (words, failure) => {
    const bytes = new Uint8Array(await readFile(sample));
    const { exit, answer, note } = await runWith(words, { files: { [sample]: bytes } });
    expect({ exit, answer }).toEqual({ exit: 2, answer: "" });
    expect(note).toContain(failureText(failure, "sv"));
  });
});

describe("files on disk", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "lofteskollen-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("are never written over", async () => {
    const to = join(folder, "ny.xlsx");
    expect(await writeWorkbookFile(sample, to, [])).toEqual({ ok: true, value: null });
    expect(await readFile(to)).toEqual(await readFile(sample));
    expect(await writeWorkbookFile(sample, to, [])).toMatchObject({
      ok: false,
      failure: { code: "file.exists", facts: { file: to } },
    });
    expect(await readFile(to)).toEqual(await readFile(sample));
  });

  it("leave nothing behind where they cannot be written or read", async () => {
    const nowhere = join(folder, "finns inte", "ny.xlsx");
    expect(await writeWorkbookFile(sample, nowhere, [])).toMatchObject({
      ok: false,
      failure: { code: "file.notWritten" },
    });
    expect(await writeWorkbookFile(nowhere, join(folder, "ny.xlsx"), [])).toMatchObject({
      ok: false,
      failure: { code: "file.notFound" },
    });
    expect(await readdir(folder)).toEqual([]);
  });
});
