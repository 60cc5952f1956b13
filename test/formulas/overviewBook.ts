import fc from "fast-check";
import { kindValues } from "../../src/core/schema/lists";
import type { ComputeMode } from "../../src/core/sheets/computeMode";
import { stateAt } from "../../src/core/sheets/followUp/followUpSheets";
import type { CellValue, Workbook } from "../../src/core/sheet/sheet";
import { applyToValue } from "../core/sheets/applyToValue";
import { clicked, onlyFollowUp } from "../core/sheets/planned";
import { sheetOf, workbookOf } from "../core/workbookOf";

type Row = Readonly<Record<string, CellValue>>;

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });
const scope = fc.constantFrom(null, "prioriterade stadsdelar", "skolor", "-");
const measure = fc.constantFrom(null, "period", "ackumulerat");
const figure = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(0.5, 0.85, 1, 100, 12.5));

const pledge = fc.record({
  Måltyp: fc.constantFrom(...kindValues.map(({ name }) => name), null),
  Målvärde: optional(figure),
  Enhet: fc.constantFrom("kontroller", "möten", null),
  Avgränsning: scope,
  Basvärde: optional(figure),
  Fokusområde: fc.constantFrom("Trafik", "trafik", "Trygghet", "=1+1", null),
  Ansvarig: fc.constantFrom("Polisen", "*", null),
});
const report = fc.record({
  Utfall: fc.oneof(
    figure,
    fc.constantFrom(null, "genomfört", "pågår", "ej genomfört", "flera", "7 st"),
  ),
  Typ: measure,
  Avgränsning: scope,
});

const idOf = (at: number): string => `E${String(at)}${at % 5 === 0 ? "*" : ""}`;

const tableOf = (rows: readonly Row[]): readonly (readonly CellValue[])[] => {
  const headings = Object.keys(rows[0] ?? {});
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))];
};

/** A workbook with two tables that staff have made, and a follow-up of ours that is filled in. */
export function randomFollowUps(
  seed: number,
  period: string,
  rows: number,
  mode: ComputeMode = "builtin",
): Workbook {
  const sample = <T>(arbitrary: fc.Arbitrary<T>, more: number): T[] =>
    fc.sample(arbitrary, { numRuns: rows, seed: seed + more });
  const pledges = sample(pledge, 0).map((row, at): Row => ({
    LöftesID: idOf(at),
    Löfte: `Löfte ${String(at)}`,
    År: 2021,
    ...row,
  }));
  const staff = (more: number): readonly Row[] =>
    sample(report, more).map((row, at) => ({ LöftesID: idOf(at), ...row }));
  const others = [1, 2].map((index) =>
    sheetOf(`Utfall 2021-T${String(index)}`, tableOf(staff(index))),
  );
  const before = workbookOf(sheetOf("Löften", tableOf(pledges)), ...others.slice(0, 1));
  const standing =
    period === "2021-T3" ? { ...before, sheets: [...before.sheets, ...others.slice(1)] } : before;
  const made = clicked(standing, period, mode);
  const { sheet, columns, rows: ours } = onlyFollowUp(made);
  const answers = sample(report, 7);
  const cells = ours.flatMap(({ row }, at) =>
    (["outcome", "measure", "scope"] as const).flatMap((key) => {
      const heading = { outcome: "Utfall", measure: "Typ", scope: "Avgränsning" } as const;
      const to = answers[at]?.[heading[key]] ?? null;
      const column = columns.get(key);
      if (to === null || column === undefined) return [];
      return [{ row, column, from: stateAt(sheet, row, column), to }];
    }),
  );
  return applyToValue(made, [{ kind: "writeCells", sheet: sheet.name, cells }]);
}
