import type { GridValue, GridWorkbook } from "../../../../src/workbench/host/port";

const headings = ["LöftesID", "År", "Löfte", "Måltyp", "Målvärde", "Basvärde", "Ansvarig"];
const pledges: GridValue[][] = [
  ["E21-1", 2021, "Minst 200 trafikkontroller", "minst", 200, null, "Polisen"],
  ["E21-2", 2021, "=Tryggare centrum", "öka till", 0.8, 0.7, "Kommunen"],
  ["E20-1", 2020, "Ett äldre löfte", "minst", 10, null, "Polisen"],
];

/** Pledges in a table, notes with a formula beside it, a sheet of people's own, and others' settings. */
export const pledgeWorkbook: GridWorkbook = {
  name: "Löften",
  sheets: [
    {
      name: "Löften",
      values: [headings, ...pledges],
      formulas: { I2: "=E2*2" },
      formats: { E3: "0%" },
      tables: [{ name: "Loften", area: { r: 0, c: 0, h: pledges.length + 1, w: headings.length } }],
    },
    { name: "Anteckningar", values: [["Mitt", 1]] },
  ],
  settings: { annans: '"orört"' },
};

/** Nothing yet: a new workbook is laid here. */
export const emptyWorkbook: GridWorkbook = { name: "Ny", sheets: [{ name: "Blad1", values: [] }] };
