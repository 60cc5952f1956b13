import type { Area, CellValue, Sheet, TableArea, Workbook } from "../../src/core/sheet/sheet";

type Extras = Partial<Pick<Sheet, "visibility" | "origin" | "tables" | "merged">> & {
  /** Number formats by zero-based row and column, as "2,3". */
  readonly formatAt?: Readonly<Record<string, string>>;
};

/** A sheet of rows; short rows are filled up with empty cells. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  extras: Extras = {},
): Sheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, (): CellValue => null),
  ]);
  return {
    name,
    visibility: extras.visibility ?? "visible",
    origin: extras.origin ?? { row: 0, column: 0 },
    values,
    formulas: values.map((row) => row.map(() => null)),
    formats: values.map((row, r) =>
      row.map((_cell, c) => extras.formatAt?.[`${String(r)},${String(c)}`] ?? "General"),
    ),
    tables: extras.tables ?? ([] as TableArea[]),
    merged: extras.merged ?? ([] as Area[]),
  };
}

export const workbookOf = (...sheets: Sheet[]): Workbook => ({ sheets, date1904: false });

/** One pledge, "at least 200 checks in the prioritised districts" in 2021, with some cells changed. */
export function pledgeSheet(...changes: Readonly<Record<string, CellValue>>[]): Sheet {
  const usual: Record<string, CellValue> = {
    LöftesID: "E21-2",
    Löfte: "Minst 200 trafikkontroller",
    År: 2021,
    Måltyp: "minst",
    Målvärde: 200,
    Enhet: "kontroller",
    Avgränsning: "prioriterade stadsdelar",
    Basår: null,
    Basvärde: null,
    Start: null,
    Slut: null,
    Ansvarig: "Polisen",
  };
  return sheetOf("Löften", tableOf(usual, changes.length > 0 ? changes : [{}]));
}

/** A follow-up of the pledge above for the whole of 2021: 210 checks, with some cells changed. */
export function followUpSheet(...changes: Readonly<Record<string, CellValue>>[]): Sheet {
  const usual: Record<string, CellValue> = {
    LöftesID: "E21-2",
    Period: 2021,
    Utfall: 210,
    Avgränsning: null,
    Gäller: null,
    Typ: null,
    Läge: null,
    Orsakskategori: null,
    Orsak: null,
    Rapporterad: null,
  };
  return sheetOf("Uppföljning", tableOf(usual, changes.length > 0 ? changes : [{}]));
}

function tableOf(
  usual: Readonly<Record<string, CellValue>>,
  changes: readonly Readonly<Record<string, CellValue>>[],
): readonly (readonly CellValue[])[] {
  const headings = Object.keys(usual);
  const rows = changes.map((change) =>
    headings.map((heading) =>
      heading in change ? (change[heading] ?? null) : (usual[heading] ?? null),
    ),
  );
  return [headings, ...rows];
}
