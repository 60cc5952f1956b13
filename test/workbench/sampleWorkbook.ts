import type { GridWorkbook } from "../../src/workbench/host/port";

/** Two sheets with a table, a formula, formats, merged cells, a boolean and an error. */
export const sampleWorkbook: GridWorkbook = {
  name: "bok.xlsx",
  sheets: [
    {
      name: "Löften 2021",
      values: [
        ["Löfte", "Mål", "Klar"],
        ["Busskort", 0.8, true],
        ["Lekplatser", 44_256, { error: "#N/A" }],
        [null, 1, null],
      ],
      formulas: { B4: "=SUM(1)" },
      formats: { B2: "0%", B3: "yyyy-mm-dd" },
      tables: [{ name: "Tabell1", area: { r: 0, c: 0, h: 3, w: 3 } }],
      merged: [{ r: 5, c: 0, h: 1, w: 2 }],
    },
    { name: "Tomt", values: [] },
  ],
  settings: { strikt: "true" },
};
