import type { CellValue, Sheet, Workbook } from "../../src/core/sheet/sheet";

const pledgeHeadings = [
  "LöftesID",
  "Löfte",
  "År",
  "Kommun",
  "Ansvarig",
  "Fokusområde",
  "Måltyp",
  "Målvärde",
  "Enhet",
  "Avgränsning",
  "Basår",
  "Basvärde",
  "Start",
  "Slut",
  "Uppföljning",
];
const followUpHeadings = [
  "LöftesID",
  "Period",
  "Utfall",
  "Utfallstext",
  "Avgränsning",
  "Gäller",
  "Typ",
  "Läge",
  "Orsakskategori",
  "Orsak",
  "Åtgärd",
  "Källa",
  "Rapporterad",
  "Egen kolumn",
  "Egen anteckning",
];
const kinds = ["minst", "högst", "öka", "öka till", "andel minst", "genomfört", "löpande"];
const outcomes: readonly CellValue[] = [
  104,
  12,
  "flera",
  "Ej genomförts",
  null,
  "ca 100",
  "46,8 %",
];

/**
 * A workbook of `rows` rows of 15 columns, half pledges and half follow-ups, with flaws such as staff
 * make: texts among numbers, empty cells, unknown words.
 */
export function bigWorkbook(rows: number): Workbook {
  const half = Math.floor(rows / 2);
  return {
    date1904: false,
    sheets: [
      sheetOf("Löften", pledgeHeadings, half, pledgeRow),
      sheetOf("Uppföljning 2021", followUpHeadings, rows - half, followUpRow),
    ],
  };
}

const pick = <T>(list: readonly T[], position: number): T => list[position % list.length] as T;

function pledgeRow(position: number): CellValue[] {
  const kind = pick(kinds, position);
  return [
    `L-${String(position)}`,
    `Genomföra insats nummer ${String(position)} i kommunen`,
    2021,
    "Eskilstuna",
    pick(["Polisen", "Kommunen", "Polisen och kommunen"], position),
    pick(["Trafik", "Narkotika", "Trygghet"], position),
    position % 97 === 0 ? "kanske" : kind,
    kind === "löpande" || kind === "öka" ? null : (position % 200) + 1,
    kind === "andel minst" ? "%" : "insatser",
    pick(["prioriterade stadsdelar", "hela kommunen", null], position),
    2020,
    position % 5 === 0 ? null : position % 50,
    44197,
    44561,
    "tertial",
  ];
}

function followUpRow(position: number): CellValue[] {
  return [
    `L-${String(position)}`,
    "2021",
    pick(outcomes, position),
    "Enligt plan",
    pick(["prioriterade stadsdelar", "-", null], position),
    "löftet",
    "ackumulerat",
    "slutligt",
    position % 3 === 0 ? "Pandemi" : null,
    null,
    null,
    "Egen statistik",
    44575,
    position,
    null,
  ];
}

function sheetOf(
  name: string,
  headings: readonly string[],
  rows: number,
  row: (position: number) => CellValue[],
): Sheet {
  const values: CellValue[][] = [[...headings]];
  for (let position = 0; position < rows; position += 1) values.push(row(position));
  return {
    name,
    visibility: "visible",
    origin: { row: 0, column: 0 },
    values,
    formulas: values.map((cells) => cells.map(() => null)),
    formats: values.map((cells) =>
      cells.map((_, column) =>
        ["Start", "Slut", "Rapporterad"].includes(headings[column] ?? "")
          ? "yyyy-mm-dd"
          : "General",
      ),
    ),
    tables: [],
    merged: [],
  };
}
