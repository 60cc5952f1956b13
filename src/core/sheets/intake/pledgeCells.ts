import { kindTraits } from "../../domain/kinds";
import type { Pledge } from "../../domain/pledge";
import { kindValues } from "../../schema/lists";
import { serialOf } from "../followUp/followUpSheets";
import type { RowCells } from "./addRows";

/** Excel keeps no longer text in a cell. */
const longestText = 32_000;

/**
 * What the row of a pledge holds in Löften, by the keys of its columns.
 *
 * @example pledgeCells({ ...pledge, kind: "atLeast", target: 200 }, "2021-01", false).kind → "minst"
 */
export const pledgeCells = (pledge: Pledge, id: string, date1904: boolean): RowCells => ({
  id,
  text: pledge.text.slice(0, longestText),
  year: pledge.year,
  municipality: pledge.municipality,
  responsible: pledge.responsible,
  focusArea: pledge.focusArea,
  kind: kindValues.find(({ value }) => value === pledge.kind)?.name ?? null,
  target: pledge.target,
  unit: pledge.unit,
  scope: pledge.scope,
  baselineYear: pledge.baselineYear,
  baseline: pledge.baseline,
  start: pledge.start === null ? null : serialOf(pledge.start, date1904),
  end: pledge.end === null ? null : serialOf(pledge.end, date1904),
  source: pledge.source,
});

/** How cells of a new pledge are shown: ids as text, dates as dates, shares as per cent. */
export function pledgeFormat(cells: RowCells, key: string): string | null {
  if (key === "id") return "@";
  if (key === "start" || key === "end") return cells[key] == null ? null : "yyyy-mm-dd";
  if (key !== "target" || !isPercent(cells)) return null;
  const target = cells["target"];
  return typeof target === "number" && Number.isInteger(Math.round(target * 1e6) / 1e4)
    ? "0%"
    : "0.0%";
}

/** Targets that are fractions of one: shares, and changes in per cent. */
export function isPercent(cells: RowCells): boolean {
  const kind = kindValues.find(({ name }) => name === cells["kind"])?.value;
  return (
    cells["unit"] === "%" ||
    kind === "increaseByPercent" ||
    kind === "decreaseByPercent" ||
    (kind !== undefined &&
      kind in kindTraits &&
      kindTraits[kind as keyof typeof kindTraits].isShare)
  );
}
