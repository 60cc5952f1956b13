import { failureText } from "../../../src/core/language/failureText";
import type { FailureCode } from "../../../src/core/result/result";
import type { CheckedFile } from "../../../src/faces/cli/checkedFile";
import * as bad from "../../cases/badFiles/badFiles";
import { runWith, type Around } from "./memoryWorld";

const sample = (name: string): string => `assets/samples/${name}.xlsx`;

async function check(
  files: readonly string[],
  options: readonly string[] = [],
  around: Around = {},
): Promise<{ exit: number; note: string; checked: readonly CheckedFile[] }> {
  const { exit, answer, note } = await runWith(["check", ...files, "--json", ...options], around);
  return { exit, note, checked: JSON.parse(answer) as CheckedFile[] };
}

describe("check on the samples", () => {
  it("judges Eskilstuna 2021: three of five met, the larger area never used", async () => {
    const { checked, note } = await check([sample("eskilstuna-2021")]);
    expect(note).toBe("");
    expect(checked[0]?.file).toBe(sample("eskilstuna-2021"));
    expect(checked[0]?.pledges).toMatchObject([
      { id: "E21-1", verdict: "met", reason: null, interim: null, ratio: null },
      { id: "E21-2", verdict: "notMet", ratio: 0.52 },
      { id: "E21-3", verdict: "met", ratio: 1.25 },
      { id: "E21-4", verdict: "met" },
      { id: "E21-5", verdict: "notMet", ratio: 0 },
    ]);
    expect(checked[0]?.headline).toMatch(/^3 av 5 /);
  });

  it("points at the baseline that looks like a year", async () => {
    const { checked } = await check([sample("eskilstuna-2021")]);
    const place = { sheet: "Löften", cell: "J7", heading: "Basvärde" };
    expect(checked[0]?.findings).toContainEqual(
      expect.objectContaining({ code: "number.yearLike", severity: "warning", places: [place] }),
    );
  });

  it("judges one of Eskilstuna's twelve pledges of 2022", async () => {
    const { checked } = await check([sample("eskilstuna-2022")]);
    const standing = checked[0]?.pledges.map(({ verdict, reason }) => reason ?? verdict);
    expect(standing).toEqual([
      ...["noTarget", "noTarget", "noTarget", "noTarget", "noBaseline", "noOutcome"],
      ...["notANumber", "noTarget", "noTarget", "noTarget", "noTarget", "met"],
    ]);
  });

  it("waits for Strängnäs on the reporting date that the workbook states", async () => {
    const { checked } = await check([sample("strangnas-2021")]);
    const standing = checked[0]?.pledges.map(({ verdict, interim }) => interim ?? verdict);
    const [cannot, waits] = ["notJudged", "notReported"];
    expect(standing).toEqual([cannot, cannot, cannot, waits, waits, waits, cannot]);
  });

  it("judges on another day where one is asked for", async () => {
    const { checked } = await check([sample("strangnas-2021")], ["--today", "2022-01-10"]);
    const reasons = checked[0]?.pledges.map(({ reason }) => reason);
    expect(reasons?.filter((reason) => reason === "noOutcome")).toHaveLength(3);
    expect(checked[0]?.pledges.every(({ verdict }) => verdict === "notJudged")).toBe(true);
  });

  it("answers about several files in their order, in English where asked", async () => {
    const files = [sample("strangnas-2021"), sample("eskilstuna-2021")];
    const swedish = await check(files);
    const english = await check(files, ["--lang", "en"]);
    expect(english.checked.map(({ file }) => file)).toEqual(files);
    expect(english.checked[1]?.headline).not.toBe(swedish.checked[1]?.headline);
  });

  it("ends with 1 where there is an error and with 0 where there is none", async () => {
    for (const name of ["eskilstuna-2021", "eskilstuna-2022", "strangnas-2021"]) {
      const { exit, checked } = await check([sample(name)]);
      const hasError = checked[0]?.findings.some(({ severity }) => severity === "error");
      expect(exit).toBe(hasError === true ? 1 : 0);
    }
  });

  it("tells a person the same in lines", async () => {
    const { answer } = await runWith(["check", sample("eskilstuna-2021")]);
    expect(answer).toContain("2022-01-15");
    expect(answer).toContain("E21-2");
    expect(answer).toContain("number.yearLike");
  });
});

describe("check on files that cannot be used", () => {
  const whole = bad.unknownTable();

  it.each<[FailureCode, Promise<Uint8Array> | Uint8Array]>([
    ["workbook.noTable", bad.emptyWorkbook()],
    ["workbook.noTable", whole],
    ["workbook.noTable", bad.picturesOnly()],
    ["file.empty", bad.emptyFile()],
    ["file.encrypted", bad.encryptedFile()],
    ["file.notWorkbook", bad.oldFile()],
    ["file.notWorkbook", bad.csvFile()],
    ["file.damaged", whole.then(bad.truncated)],
  ])("%s is a sentence and ends with 2", async (code, bytes) => {
    const files = { "prov.xlsx": await bytes };
    const note = failureText({ code, facts: { file: "prov.xlsx" } }, "sv");
    expect(await check(["prov.xlsx"], [], { files })).toEqual({ exit: 2, note, checked: [] });
    expect(await runWith(["check", "prov.xlsx"], { files })).toEqual({ exit: 2, note, answer: "" });
  });

  it("says which file does not exist and still answers about the others", async () => {
    const { exit, note, checked } = await check(["borta.xlsx", sample("eskilstuna-2021")]);
    expect(exit).toBe(2);
    expect(note).toBe(failureText({ code: "file.notFound", facts: { file: "borta.xlsx" } }, "sv"));
    expect(checked.map(({ file }) => file)).toEqual([sample("eskilstuna-2021")]);
  });

  it("ends with 1 where two tables of pledges share their ids", async () => {
    const files = { "prov.xlsx": await bad.twoPledgeTables() };
    const { exit, checked } = await check(["prov.xlsx"], [], { files });
    expect(exit).toBe(1);
    expect(checked[0]?.findings.map(({ code }) => code)).toContain("id.duplicate");
  });

  it("reads a table with ten thousand columns", async () => {
    const files = { "prov.xlsx": await bad.tenThousandColumns() };
    const { exit, checked } = await check(["prov.xlsx"], [], { files });
    expect(exit).toBeLessThan(2);
    expect(checked[0]?.pledges).toMatchObject([{ id: "A-1", reason: "unknownKind" }]);
  });
});
