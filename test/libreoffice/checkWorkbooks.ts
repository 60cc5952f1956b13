import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { GridWorkbook } from "../../src/workbench/host/port";
import { takeSnapshot } from "../../src/workbench/host/memorySnapshot";
import { hold, open, saved } from "../workbench/files/reopen";
import { staffMade } from "../workbench/files/staffMade";
import { recalculate } from "./recalculate";

/**
 * Lets LibreOffice write workbooks, opens and saves them in the workbench, and lets LibreOffice open what
 * came out: every cell and furnishing must be what it was, for the workbench and for LibreOffice.
 *
 * @returns whether all were
 */
export async function checkWorkbooks(program: string, folder: string): Promise<boolean> {
  const tally = { workbooks: 0, cells: 0, unlike: 0 };
  for (const [name, bytes] of await workbooks(folder)) {
    const theirs = recalculate(program, bytes, "sv-SE", folder);
    const ours = await saved(theirs);
    const before = await hold(theirs);
    const after = await hold(ours);
    const again = (await open(recalculate(program, ours, "sv-SE", folder))).workbook;
    tally.workbooks += 1;
    tally.cells += cellCount(before.workbook);
    const isKept = isDeepStrictEqual(takeSnapshot(after.port), takeSnapshot(before.port));
    const isSame = isDeepStrictEqual(contentOf(again), contentOf(before.workbook));
    if (isKept && isSame) continue;
    tally.unlike += 1;
    console.log(`${name}: ${isKept ? "LibreOffice" : "the workbench"} sees another workbook`);
  }
  console.log(
    `${String(tally.workbooks)} workbooks written by LibreOffice, opened, saved and opened by it again: ` +
      `${String(tally.cells)} cells, ${String(tally.unlike)} workbooks unlike what they were`,
  );
  return tally.unlike === 0;
}

/** The samples, a workbook that the command line writes, and one with all that staff may have in a file. */
async function workbooks(folder: string): Promise<readonly (readonly [string, Uint8Array])[]> {
  const samples = readdirSync("assets/samples").filter((name) => name.endsWith(".xlsx"));
  const overview = join(folder, "overview.xlsx");
  const [first = ""] = samples;
  const main = ["--import", "tsx", "src/faces/cli/main.ts"];
  const args = ["overview", join("assets/samples", first), "--out", overview];
  execFileSync(process.execPath, [...main, ...args], { stdio: "pipe" });
  const read = (path: string) => new Uint8Array(readFileSync(path));
  return [
    ...samples.map((name) => [name, read(join("assets/samples", name))] as const),
    ["an overview", read(overview)],
    ["a file of staff", await staffMade()],
  ];
}

/** What cells hold and how they write it; LibreOffice gives rows and styles other numbers each time. */
function contentOf({ sheets, names }: GridWorkbook): unknown {
  return {
    names,
    sheets: sheets.map(({ name, visibility, values, formulas, formats, tables, merged }) => {
      return { name, visibility, values, formulas, formats, tables, merged };
    }),
  };
}

function cellCount({ sheets }: GridWorkbook): number {
  return sheets.reduce(
    (sum, { values }) => sum + values.flat().filter((value) => value !== null).length,
    0,
  );
}
