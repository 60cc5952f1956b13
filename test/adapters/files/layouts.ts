import { emptyLayout, type SheetLayout } from "../../../src/core/sheet/change";

/** Texts that look like something else, or that XML cannot hold. */
export const hostileTexts = [
  "=1+1",
  "+46 70",
  "-",
  "@SUMMA(A1)",
  "  blanksteg  ",
  "rad ett\nrad två\r\nrad tre\ttabb",
  "_x0041_ och \u0001\u001f\uFFFE",
  "<b>&amp; \"citat\" 'apostrof'",
  "👩‍🚒 brandman 😀",
  `halv ${"😀".slice(0, 1)} sida`,
  "å".repeat(32_767),
];

const heading = ["LöftesID", "Utfall & mål", "Bedömning"];

/** Everything that a layout can have, on one sheet. */
export const full: SheetLayout = {
  ...emptyLayout,
  blocks: [
    { row: 0, column: 0, cells: [["Prov", 44_439, true]] },
    { row: 3, column: 0, cells: [heading, ["E21-1", 5, null], ["E21-2", null, null]] },
    {
      row: 7,
      column: 0,
      cells: [
        ["Område", "Uppfyllt"],
        ["A & B", 3],
        ["C", { formula: "=1+1" }],
      ],
    },
  ],
  tables: [
    {
      name: "LofteProv",
      area: { row: 3, column: 0, height: 3, width: 3 },
      formulas: [
        { column: 2, formula: '=IF(LofteProv[[#This Row],[Utfall & mål]]<1,"Ej","Uppfyllt")' },
      ],
    },
  ],
  styles: [
    { area: { row: 0, column: 0, height: 1, width: 3 }, style: { bold: true, fontSize: 16 } },
    { area: { row: 0, column: 1, height: 1, width: 1 }, style: { numberFormat: "yyyy-mm-dd" } },
    {
      area: { row: 4, column: 1, height: 2, width: 1 },
      style: { numberFormat: "0.0%", fill: "#FFF2CC", wrap: true, isLocked: false },
    },
  ],
  columns: [
    { column: 0, width: 30 },
    { column: 2, width: 12, isHidden: true },
  ],
  validations: [
    {
      area: { row: 4, column: 1, height: 2, width: 1 },
      rule: {
        kind: "list",
        sheet: "Det's & listor",
        area: { row: 1, column: 0, height: 2, width: 1 },
      },
      isStrict: true,
      inputTitle: "Utfall",
      inputText: "Skriv",
      errorTitle: "Fel",
      errorText: "Välj",
    },
  ],
  conditions: [
    {
      area: { row: 4, column: 2, height: 2, width: 1 },
      formula: '=$C5="Uppfyllt"',
      style: { color: "#006100", fill: "#C6EFCE", bold: true, numberFormat: '"✓ "@' },
    },
  ],
  frozen: { rows: 4, columns: 1 },
  page: {
    orientation: "landscape",
    titleRows: { first: 3, last: 3 },
    titleColumns: { first: 0, last: 1 },
    area: { row: 0, column: 0, height: 6, width: 3 },
  },
  charts: [
    {
      name: "Staplar",
      kind: "stackedBars",
      title: "Bedömningar & mer",
      alternative: 'Staplar över "områden"',
      data: { row: 7, column: 0, height: 3, width: 2 },
      place: { row: 12, column: 0, height: 12, width: 4 },
      colors: ["#107C10"],
    },
    {
      name: "Linjer",
      kind: "lines",
      title: "Över tid",
      alternative: "Linjer",
      data: { row: 7, column: 0, height: 3, width: 2 },
      place: { row: 26, column: 0, height: 12, width: 4 },
      colors: ["#107C10"],
    },
  ],
};
