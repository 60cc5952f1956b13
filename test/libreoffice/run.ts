import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "../../src/adapters/files/readXlsx";
import { writeXlsx } from "../../src/adapters/files/writeXlsx";
import { formulaWordsSv } from "../../src/core/language/sv/formulaWords";
import { isCellError, type Workbook } from "../../src/core/sheet/sheet";
import { computeRow } from "../../src/core/sheets/formulas/computeRow";
import { stateAt } from "../../src/core/sheets/followUp/followUpSheets";
import { comparedColumns, isSameAnswer } from "../formulas/difference";
import { directAnswers } from "../formulas/directAnswers";
import { installCustomFunctions } from "../faces/functions/customFunctionsDouble";
import { columnAt, headingRow, type CaseSheet } from "../formulas/formulaBook";
import { inputsOf } from "../formulas/formulaCase";
import { sampleRows, sheetFacts } from "../formulas/randomRow";
import { caseChanges, localeSheet } from "./caseChanges";
import { checkWorkbooks } from "./checkWorkbooks";
import { findOffice } from "./findOffice";
import { recalculate } from "./recalculate";

/**
 * `npm run check:libreoffice`: 10 000 random rows of follow-up sheets, written by our own adapter and
 * calculated by LibreOffice in Swedish and in English, against the core and against our functions; then
 * workbooks that LibreOffice writes, opened and saved by the workbench.
 *
 * `npm run check:libreoffice -- 500` takes fewer rows.
 */

const rowCount = Number(process.argv[2] ?? 10_000);
const locales = [
  { locale: "sv-SE", half: "0,5" },
  { locale: "en-US", half: "0.5" },
];
/** A file of so many rows is opened in a minute; one of all would take far longer than its share. */
const rowsPerFile = 2500;

const office = findOffice();
if ("toInstall" in office) {
  console.error(office.toInstall);
  process.exit(1);
}
installCustomFunctions();
const folder = mkdtempSync(join(tmpdir(), "lofteskollen-libreoffice-"));
let isSame = true;
try {
  for (const { locale, half } of locales) {
    const tally = { rows: 0, answers: 0, differences: 0, errors: 0, direct: 0 };
    for (let from = 0; from < rowCount; from += rowsPerFile) {
      const sheets = caseSheets(from, Math.min(rowsPerFile, rowCount - from));
      const written = await writeXlsx(null, caseChanges(sheets));
      if (!written.ok) throw new Error(`writeXlsx: ${written.failure.code}`);
      const read = await readXlsx(recalculate(office.program, written.value, locale, folder));
      if (!read.ok) throw new Error(`readXlsx: ${read.failure.code}`);
      checkLocale(read.value, half);
      compare(sheets, read.value, tally);
    }
    isSame &&= tally.differences === 0 && tally.errors === 0 && tally.direct === 0;
    console.log(
      `${locale}: ${String(tally.rows)} rows, ${String(tally.answers)} answers, ` +
        `${String(tally.differences)} unlike the core, ${String(tally.direct)} of our functions' unlike it, ` +
        `${String(tally.errors)} cells with an error`,
    );
  }
  isSame = (await checkWorkbooks(office.program, folder)) && isSame;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = isSame ? 0 : 1;

function caseSheets(from: number, count: number): readonly CaseSheet[] {
  const perSheet = Math.ceil(count / sheetFacts.length);
  return sheetFacts.map((facts, position) => ({
    facts,
    rows: sampleRows(
      Math.max(0, Math.min(perSheet, count - position * perSheet)),
      from + position + 1,
    ),
  }));
}

function checkLocale({ sheets }: Workbook, half: string): void {
  const sheet = sheets.find(({ name }) => name === localeSheet);
  const shown = sheet && stateAt(sheet, 0, 0).value;
  if (shown !== half)
    throw new Error(`LibreOffice wrote ${JSON.stringify(shown)} for a half, not ${half}`);
}

function compare(
  cases: readonly CaseSheet[],
  { sheets }: Workbook,
  tally: Record<"rows" | "answers" | "differences" | "errors" | "direct", number>,
): void {
  cases.forEach(({ facts, rows }, position) => {
    const sheet = sheets.find(({ name }) => name === `Blad ${String(position)}`);
    if (!sheet) throw new Error("a sheet is missing");
    tally.errors += sheet.values.flat().filter(isCellError).length;
    rows.forEach((row, at) => {
      const inputs = inputsOf(row, facts);
      const computed = computeRow(inputs, formulaWordsSv);
      tally.rows += 1;
      for (const column of comparedColumns) {
        const { value } = stateAt(sheet, headingRow + 1 + at, columnAt(column));
        tally.answers += 1;
        if (isSameAnswer(computed.cells[column], value)) continue;
        tally.differences += 1;
        report(tally.differences, column, computed.cells[column], value, row);
      }
      const isKnown = computed.judgement && computed.judgement.reason !== "mixedTypes";
      if (!isKnown) return;
      for (const [column, answer] of Object.entries(directAnswers(inputs, computed))) {
        const expected = computed.cells[column as "verdict"];
        if (isSameAnswer(expected, answer as string | number)) continue;
        tally.direct += 1;
        report(tally.direct, column, expected, answer, row);
      }
    });
  });
}

/** The first few differences tell what is the matter; thousands only scroll. */
function report(count: number, ...details: readonly unknown[]): void {
  if (count <= 5) console.log(JSON.stringify(details));
}
