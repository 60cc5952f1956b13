import type { CellContent, SheetLayout } from "../../sheet/change";
import type { TemplateWords } from "./templateWords";

/** Lays out the guide: a title, and short steps under their headings, one text in each row. */
export function templateGuide({ title, parts }: TemplateWords["guide"]): SheetLayout {
  const rows: CellContent[] = [title];
  const headingRows: number[] = [];
  for (const { heading, lines } of parts) {
    headingRows.push(rows.length + 1);
    rows.push(null, heading, ...lines);
  }
  return {
    blocks: [{ row: 0, column: 0, cells: rows.map((text) => [text]) }],
    tables: [],
    styles: [
      {
        area: { row: 0, column: 0, height: rows.length, width: 1 },
        style: { wrap: true, vertical: "top" },
      },
      { area: { row: 0, column: 0, height: 1, width: 1 }, style: { bold: true, fontSize: 16 } },
      ...headingRows.map((row) => ({
        area: { row, column: 0, height: 1, width: 1 },
        style: { bold: true, fontSize: 13 },
      })),
    ],
    columns: [{ column: 0, width: 100 }],
    validations: [],
    conditions: [],
    frozen: null,
    page: { orientation: "portrait", titleRows: null, area: null },
    charts: [],
    visibility: "visible",
  };
}
