import { applyChanges } from "../../src/adapters/excel/applyChanges";
import { readActiveWorkbook } from "../../src/adapters/excel/readActiveWorkbook";
import { defaultThreshold } from "../../src/core/domain/verdict";
import { operate } from "../../src/core/operate";
import type { AddSheet } from "../../src/core/sheet/change";
import { isFormula } from "../../src/core/sheet/change";
import type { GridWorkbook } from "../../src/workbench/host/port";
import { startTwin, type Twin } from "../workbench/twin";
import { ratioOf, type Ratio } from "./ratio";

const pledges = 5_000;
const request = {
  kind: "followUp",
  period: { year: 2021, rhythm: "tertial", index: 2 },
  compute: "builtin",
} as const;
const settings = { graded: false, threshold: defaultThreshold, answers: {} };

/** Times the whole click for 5 000 pledges, against writing the same cells as plain values. */
export async function followUpBench(): Promise<Ratio[]> {
  const twin = await startTwin({ workbook: pledgeWorkbook(pledges) });
  twin.install();
  try {
    const layout = await laidOut();
    const plain = plainCells(layout);
    const rounds = 5;
    return [
      {
        what: "Follow-up sheet of 5 000 pledges: read, plan and write",
        against: "reading the workbook, then writing the same cells as plain values",
        ratio: await ratioOf(
          () => clickOnce(twin),
          () => writePlain(twin, plain),
          rounds,
        ),
        bound: 3,
      },
    ];
  } finally {
    twin.dispose();
  }
}

async function laidOut(): Promise<AddSheet> {
  const changes = await planned();
  const added = changes.find(
    (change): change is AddSheet => change.kind === "addSheet" && change.layout.tables.length > 0,
  );
  if (!added) throw new Error("The bench's plan makes no sheet");
  return added;
}

async function planned() {
  const read = await readActiveWorkbook();
  if (!read.ok) throw new Error(`The bench's workbook was not read: ${read.failure.code}`);
  const plan = operate(read.value, request, settings);
  if (!plan.ok) throw new Error(`The bench's follow-up was not planned: ${plan.failure.code}`);
  return plan.value.changes;
}

async function clickOnce(twin: Twin): Promise<void> {
  const before = twin.port.sheets().map(({ id }) => id);
  const written = await applyChanges(await planned());
  if (!written.ok) throw new Error(`The bench's follow-up was refused: ${written.failure.code}`);
  takeAway(twin, before);
}

/** What one would write who had only values, in one piece: Microsoft's script cuts it by itself. */
async function writePlain(twin: Twin, cells: (string | number | boolean)[][]): Promise<void> {
  const before = twin.port.sheets().map(({ id }) => id);
  await readActiveWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Rena värden");
    const width = cells[0]?.length ?? 1;
    sheet.getRangeByIndexes(0, 0, cells.length, width).values = cells;
    await context.sync();
  });
  takeAway(twin, before);
}

function takeAway(twin: Twin, keep: readonly string[]): void {
  for (const { id } of twin.port.sheets()) if (!keep.includes(id)) twin.port.deleteSheet(id);
}

/** Every cell of the sheet as text or number: formulas by a verdict's length, as their answers are. */
function plainCells({ layout }: AddSheet): (string | number | boolean)[][] {
  const [table] = layout.tables;
  if (!table) throw new Error("The bench's sheet has no table");
  const { area } = table;
  const rows = Array.from({ length: area.row + area.height }, () =>
    Array.from({ length: area.column + area.width }, (): string | number | boolean => ""),
  );
  for (const { row, column, cells } of layout.blocks) {
    cells.forEach((line, r) => {
      line.forEach((content, c) => {
        const target = rows[row + r];
        if (target && content !== null) {
          target[column + c] = isFormula(content) ? "Ej rapporterat" : content;
        }
      });
    });
  }
  for (const { column } of table.formulas) {
    for (const row of rows.slice(area.row + 1)) row[area.column + column] = "Ej rapporterat";
  }
  return rows;
}

function pledgeWorkbook(count: number): GridWorkbook {
  const headings = ["LöftesID", "Löfte", "År", "Ansvarig", "Fokusområde", "Måltyp", "Målvärde"];
  const rows = Array.from({ length: count }, (_, at) => [
    `L${String(at + 1)}`,
    `Minst ${String((at % 90) + 10)} träffar hålls i område ${String(at + 1)}.`,
    2021,
    at % 2 === 0 ? "Polisen" : "Kommunen",
    `Område ${String(at % 12)}`,
    "minst",
    (at % 90) + 10,
  ]);
  return {
    name: "stor.xlsx",
    sheets: [{ name: "Löften", values: [headings, ...rows] }],
  };
}
