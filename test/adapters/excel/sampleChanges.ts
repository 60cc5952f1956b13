import { emptyLayout, type AddSheet, type CellContent } from "../../../src/core/sheet/change";
import type { GridWorkbook } from "../../../src/workbench/host/port";

/** A workbook with pledges, a sheet that people have written into, and a hidden one. */
export const staffWorkbook: GridWorkbook = {
  name: "Löften",
  sheets: [
    {
      name: "Löften",
      values: [
        ["LöftesID", "Löfte", "Mål"],
        ["E21-1", "Fler trafikkontroller", 200],
        ["E21-2", "Tryggare centrum", 0.8],
      ],
      formulas: { D2: "=C2*2" },
      tables: [{ name: "Loften", area: { r: 0, c: 0, h: 3, w: 3 } }],
    },
    {
      name: "Anteckningar",
      values: [
        ["Mitt", 1],
        ["Ditt", 2],
        ["Vårt", 3],
      ],
    },
    { name: "Dolt", values: [["x"]], visibility: "Hidden" },
  ],
};

/** A hidden sheet with a list that dropdowns point to. */
export const listSheet: AddSheet = {
  kind: "addSheet",
  sheet: "Listor",
  after: null,
  layout: {
    ...emptyLayout,
    blocks: [{ row: 0, column: 0, cells: [["Läge"], ["klart"], ["pågår"]] }],
    visibility: "hidden",
  },
};

/** A follow-up sheet in small: everything that a layout may hold. */
export function followUpSheet(rows: readonly (readonly CellContent[])[]): AddSheet {
  const area = { row: 3, column: 0, height: rows.length + 1, width: 4 };
  const body = { ...area, row: 4, height: rows.length };
  return {
    kind: "addSheet",
    sheet: "Uppföljning 2021-T2",
    after: "Löften",
    layout: {
      ...emptyLayout,
      blocks: [
        { row: 0, column: 0, cells: [["Uppföljning 2021-T2"]] },
        {
          row: 1,
          column: 0,
          cells: [["Läget i dag", { formula: "=COUNTA(Listor!A2:A3)" }]],
        },
        {
          row: 2,
          column: 0,
          cells: [[{ formula: '=COUNTIF(LofteUppf_2021_T2[Bedömning],"Uppfyllt")' }]],
        },
        { row: 3, column: 0, cells: [["LöftesID", "Löfte", "Läge", "Bedömning"], ...rows] },
      ],
      tables: [
        {
          name: "LofteUppf_2021_T2",
          area,
          formulas: [{ column: 3, formula: verdictFormula }],
        },
      ],
      styles: [
        { area: { row: 0, column: 0, height: 1, width: 1 }, style: { bold: true, fontSize: 16 } },
        { area: { ...body, column: 3, width: 1 }, style: { numberFormat: "0.0%", wrap: true } },
      ],
      columns: [
        { column: 0, width: 12 },
        { column: 3, width: 20, isHidden: true },
      ],
      validations: [
        {
          area: { ...body, column: 2, width: 1 },
          rule: { kind: "list", sheet: "Listor", area: { row: 1, column: 0, height: 2, width: 1 } },
          isStrict: true,
          inputTitle: "Läge",
          inputText: "Välj ur listan.",
          errorTitle: "Läge",
          errorText: "Välj ett av listans lägen.",
        },
      ],
      conditions: [
        {
          area: { ...body, column: 3, width: 1 },
          formula: '=$D5="Uppfyllt"',
          style: { color: "#0B5A2B", fill: "#DFF6DD", numberFormat: '"✓ "@' },
        },
      ],
      frozen: { rows: 4, columns: 2 },
      page: {
        orientation: "landscape",
        titleRows: { first: 3, last: 3 },
        titleColumns: { first: 0, last: 1 },
        area: { row: 0, column: 0, height: rows.length + 4, width: 3 },
      },
      charts: [
        {
          name: "Bedömningar",
          kind: "stackedBars",
          title: "Bedömningar per område",
          alternative: "Två löften, båda uppfyllda.",
          data: { row: 3, column: 0, height: 3, width: 2 },
          place: { row: 40, column: 0, height: 10, width: 4 },
          colors: ["#107C10"],
        },
      ],
    },
  };
}

export const verdictFormula =
  '=IF(LofteUppf_2021_T2[[#This Row],[Läge]]="klart","Uppfyllt","Ej uppfyllt")';
