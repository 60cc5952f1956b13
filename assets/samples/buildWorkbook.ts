import ExcelJS from "@protobi/exceljs";
import { computedFormulas } from "./computedFormulas";
import { computedResults } from "./computedResults";
import { layout } from "./layout";
import {
  computedHeadings,
  followUpHeadings,
  pledgeHeadings,
  type SampleWorkbook,
} from "./sampleWorkbook";

const dayFormat = "yyyy-mm-dd";
const dayHeadings: readonly string[] = ["Start", "Slut", "Rapporterad"];
/** Columns of sentences, which are wide and wrap; the rest are as wide as their heading needs. */
const widths: Readonly<Record<string, number>> = {
  Löfte: 48,
  Ansvarig: 24,
  Fokusområde: 20,
  Enhet: 18,
  Avgränsning: 26,
  Källa: 26,
  Utfallstext: 40,
  Orsak: 34,
  Åtgärd: 24,
  Orsakskategori: 16,
  Bedömning: 18,
  Förklaring: 60,
};

/** Builds the workbook of a sample, with the same content for the same data every time. */
export function buildWorkbook(sample: SampleWorkbook): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const reportingDate = dayToDate(sample.reportingDate);
  workbook.creator = "Löfteskollen";
  workbook.lastModifiedBy = "Löfteskollen";
  workbook.created = reportingDate;
  workbook.modified = reportingDate;
  workbook.title = sample.title;
  addPledgeSheet(workbook, sample, reportingDate);
  addFollowUpSheet(workbook, sample);
  return workbook;
}

function addPledgeSheet(workbook: ExcelJS.Workbook, sample: SampleWorkbook, today: Date): void {
  const sheet = addSheet(workbook, layout.pledgeSheet, sample.title, layout.pledgeHeadingRow);
  const label = (row: number, name: string, value: string | number | Date): void => {
    sheet.getCell(row + 1, 1).value = name;
    const cell = sheet.getCell(row + 1, 2);
    cell.value = value;
    cell.alignment = { horizontal: "left" };
    if (value instanceof Date) cell.numFmt = dayFormat;
  };
  label(layout.municipalityRow, "Kommun", sample.municipality);
  label(layout.yearRow, "År", sample.year);
  label(layout.reportingDateRow, "Avstämningsdatum", today);
  const rows = sample.pledges.map((pledge) =>
    pledgeHeadings.map((heading) => cellValue(heading, pledge[heading])),
  );
  addTable(sheet, layout.pledgeTable, layout.pledgeHeadingRow, pledgeHeadings, rows);
}

function addFollowUpSheet(workbook: ExcelJS.Workbook, sample: SampleWorkbook): void {
  const { followUp, pledges } = sample;
  const sheet = addSheet(workbook, followUp.sheet, followUp.title, layout.followUpHeadingRow);
  const headings = [...followUpHeadings, ...computedHeadings];
  const rows = followUp.rows.map((row, index) => {
    const typed = followUpHeadings.map((heading) => cellValue(heading, row[heading]));
    const pledgeIndex = pledges.findIndex(({ LöftesID }) => LöftesID === row.LöftesID);
    const pledge = pledges[pledgeIndex];
    // Only rows that concern the pledge itself are judged; the others are context.
    if (!pledge || row.Gäller !== "löftet") return [...typed, ...computedHeadings.map(() => null)];
    const formulas = computedFormulas(pledgeIndex, index);
    const results = computedResults(pledge, row, sample.reportingDate);
    const computed = computedHeadings.map((heading) => ({
      formula: formulas[heading],
      result: results[heading],
    }));
    return [...typed, ...computed];
  });
  addTable(sheet, followUp.table, layout.followUpHeadingRow, headings, rows);
  const ratioColumn = headings.indexOf("Måluppfyllelse") + 1;
  rows.forEach((_, index) => {
    sheet.getCell(layout.followUpHeadingRow + 2 + index, ratioColumn).numFmt = "0.0%";
  });
}

function addSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  title: string,
  headingRow: number,
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: headingRow + 1 }],
  });
  const cell = sheet.getCell(1, 1);
  cell.value = title;
  cell.font = { bold: true, size: 14 };
  return sheet;
}

type Cell = string | number | Date | null | { formula: string; result: string | number };

function addTable(
  sheet: ExcelJS.Worksheet,
  name: string,
  headingRow: number,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): void {
  sheet.addTable({
    name,
    ref: `A${String(headingRow + 1)}`,
    headerRow: true,
    style: { theme: "TableStyleLight9", showRowStripes: true },
    columns: headings.map((heading) => ({ name: heading, filterButton: true })),
    rows: rows.map((row) => [...row]),
  });
  headings.forEach((heading, index) => {
    const wide = widths[heading];
    sheet.getColumn(index + 1).width = wide ?? Math.max(14, heading.length + 4);
    rows.forEach((_, row) => {
      const cell = sheet.getCell(headingRow + 2 + row, index + 1);
      cell.alignment = { vertical: "top", wrapText: wide !== undefined };
      if (dayHeadings.includes(heading)) cell.numFmt = dayFormat;
    });
  });
}

const cellValue = (heading: string, value: string | number | undefined): Cell =>
  value === undefined
    ? null
    : typeof value === "string" && dayHeadings.includes(heading)
      ? dayToDate(value)
      : value;

/** Midnight in UTC, which is what becomes a whole serial number in the file. */
const dayToDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
