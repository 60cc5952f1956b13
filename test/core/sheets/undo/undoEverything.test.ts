import fc from "fast-check";
import { operate } from "../../../../src/core/operate";
import { computeModes } from "../../../../src/core/sheets/computeMode";
import type { Plan, Request, UndoRecord } from "../../../../src/core/sheets/plan";
import type { CellValue, Workbook } from "../../../../src/core/sheet/sheet";
import { followUpSheet, pledgeSheet, sheetOf, workbookOf } from "../../workbookOf";
import { applyToValue, trimmed } from "../applyToValue";
import { editedBy, foreignEdits, typedIn } from "../foreignEdits";
import { clicked, periodIn, strict, valueOf } from "../planned";

const period = periodIn("2021-T2");
const followUp = { kind: "followUp", period, compute: "builtin" } as const;
const table = "LofteUppf_2021_T2";

const pledges = workbookOf(
  pledgeSheet({ LöftesID: "E21-1" }, { LöftesID: "E21-2", Måltyp: "minska", Basvärde: 300 }),
  followUpSheet({ LöftesID: "E21-2", Period: "2021-T1", Utfall: 90 }),
);
const made = clicked(pledges);
const later = {
  ...made,
  sheets: made.sheets.map((sheet) =>
    sheet.name === "Löften"
      ? pledgeSheet(
          { LöftesID: "E21-1", Målvärde: 250, Löfte: "Minst 250 kontroller" },
          { LöftesID: "E21-2", Måltyp: "minska", Basvärde: 300 },
          { LöftesID: "E21-3" },
        )
      : sheet,
  ),
};
const inTable = {
  ...made,
  sheets: made.sheets.map((sheet) =>
    sheet.name === "Löften"
      ? {
          ...sheet,
          tables: [
            {
              name: "Tabell1",
              area: {
                row: 0,
                column: 0,
                height: sheet.values.length,
                width: sheet.values[0]?.length ?? 0,
              },
            },
          ],
        }
      : sheet,
  ),
};
const withoutIds = workbookOf(pledgeSheet({ LöftesID: null }, { LöftesID: null }));

const operations: readonly (readonly [string, Workbook, Request])[] = [
  ["a new follow-up", pledges, followUp],
  ["a new follow-up that gives pledges their ids", withoutIds, followUp],
  ["a second click", later, followUp],
  ["another way to compute", made, { kind: "compute", table, compute: "values" }],
  ["a lock", made, { kind: "lock", table, isOn: true }],
  ["an overview", made, { kind: "overview" }],
  ["a new year", made, { kind: "roll", year: 2022 }],
  [
    "a new workbook beside an empty sheet",
    workbookOf(sheetOf("Blad1", [])),
    { kind: "newWorkbook", year: 2026, compute: "lofte" },
  ],
];

/** The record as it comes back from the workbook's settings. */
function recordOf({ undo }: Plan): UndoRecord {
  if (!undo) throw new Error("There is nothing to take back.");
  return JSON.parse(JSON.stringify(undo)) as UndoRecord;
}

/** The workbook after an operation, and after its way back. */
function thereAndBack(before: Workbook, request: Request): Workbook {
  const plan = valueOf(operate(before, request, strict));
  expect(plan.changes.length).toBeGreaterThan(0);
  const record = recordOf(plan);
  const done = applyToValue(before, plan.changes);
  const back = valueOf(operate(done, { kind: "undo", record }, strict));
  expect(back.questions).toEqual([]);
  return applyToValue(done, back.changes);
}

/** Values that formulas gave are not known here, where nothing computes. */
const contents = (workbook: Workbook) =>
  trimmed(workbook).sheets.map(({ name, values, formulas, tables, visibility, isProtected }) => ({
    name,
    visibility,
    tables,
    isProtected: isProtected ?? false,
    cells: values.map((row, r) => row.map((value, c): CellValue => formulas[r]?.[c] ?? value)),
  }));

describe("the way back from every operation", () => {
  it.each(operations)("gives the workbook as it was before %s", (_, before, request) => {
    expect(contents(thereAndBack(before, request))).toEqual(contents(before));
  });

  it("law: for any pledges and any way to compute", () => {
    const pledge = fc.record({
      LöftesID: fc.constantFrom("E21-1", "E21-2", "2021-03", null),
      Löfte: fc.constantFrom("=1+1", "Fler möten", "@alla", "😀 glada", "-"),
      Måltyp: fc.constantFrom("minst", "andel minst", "genomfört", "öka", null),
      Målvärde: fc.constantFrom(0, 0.8, 200, null),
    });
    fc.assert(
      fc.property(
        fc.array(pledge, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...computeModes),
        (rows, compute) => {
          const before = workbookOf(pledgeSheet(...rows));
          expect(contents(thereAndBack(before, { ...followUp, compute }))).toEqual(
            contents(before),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ["a second click", later, followUp, table],
    ["values in place of formulas", made, { kind: "compute", table, compute: "values" }, table],
    ["the LOFTE functions", made, { kind: "compute", table, compute: "lofte" }, table],
    ["a new year", inTable, { kind: "roll", year: 2022 }, "Tabell1"],
  ] as const)(
    "law: after %s and foreign edits, it leaves every typed cell where its writer left it",
    (_, before, request, edited) => {
      const plan = valueOf(operate(before, request, strict));
      const done = applyToValue(before, plan.changes);
      const record = recordOf(plan);
      fc.assert(
        fc.property(foreignEdits, (edits) => {
          const changed = editedBy(done, edited, edits);
          const back = operate(changed, { kind: "undo", record }, strict);
          if (!back.ok) return back.failure.code === "plan.nothingToUndo";
          const after = applyToValue(changed, back.value.changes);
          expect(typedBy(after)).toEqual(typedBy(changed));
          return true;
        }),
        { numRuns: 60 },
      );
    },
  );
});

/** In an order that does not hang on where the cells stand. */
const typedBy = (workbook: Workbook): readonly string[] =>
  typedIn(workbook)
    .map((cell) => JSON.stringify(cell))
    .sort();
