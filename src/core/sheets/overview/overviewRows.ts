import { comparableTarget } from "../../domain/compare";
import { effectiveKind } from "../../domain/judge";
import { kindTraits } from "../../domain/kinds";
import type { Pledge } from "../../domain/pledge";
import { scopeKey } from "../../domain/scope";
import { foldId } from "../../schema/foldId";
import { kindValues } from "../../schema/lists";
import type { PledgeRow } from "../../schema/rows";
import type { CellContent } from "../../sheet/change";
import { serialOf } from "../followUp/followUpSheets";
import type { OverviewGroups } from "./overviewGroups";
import type { OverviewColumn } from "./overviewKeys";
import { shortText } from "../shortText";

/** A pledge as a row of the overview: the cells that are values, renewed at each click. */
export interface OverviewRow {
  readonly pledge: Pledge;
  /** The pledge's position in what was read. */
  readonly position: number;
  readonly isShare: boolean;
  readonly values: Readonly<Partial<Record<OverviewColumn, CellContent>>>;
}

/** Parts a chain of pledges from its year in the number that names one row. */
export const chainStep = 10_000;

/**
 * The rows of the overview, in the order of Löften.
 *
 * @param goal the pledge's goal in words
 */
export function overviewRows(
  pledges: readonly PledgeRow[],
  groups: { readonly focusArea: OverviewGroups; readonly responsible: OverviewGroups },
  date1904: boolean,
  goal: (pledge: Pledge) => string,
): readonly OverviewRow[] {
  const chains = chainNumbers(pledges);
  return pledges.map(({ pledge }, position) => {
    const kind = effectiveKind(pledge);
    const day = (value: number | null) => (value === null ? null : serialOf(value, date1904));
    const traits = kind && kindTraits[kind];
    return {
      pledge,
      position,
      isShare: traits?.isShare ?? false,
      values: {
        id: pledge.id,
        text: shortText(pledge.text),
        year: pledge.year,
        focusArea: pledge.focusArea === null ? null : shortText(pledge.focusArea),
        responsible: pledge.responsible === null ? null : shortText(pledge.responsible),
        goal: goal(pledge),
        // A lookup takes ~, * and ? as patterns unless they are marked.
        key: pledge.id.replace(/[~*?]/g, "~$&"),
        chain: (chains[position] ?? 0) * chainStep + (pledge.year ?? 0),
        focusGroup: groups.focusArea.numbers[position] ?? null,
        responsibleGroup: groups.responsible.numbers[position] ?? null,
        isAdded: kind === "done" || traits?.isShare === true ? 0 : 1,
        comparedWith: kind === null ? null : comparableTarget(kind, pledge.target, pledge.baseline),
        basisKind: kindValues.find(({ value }) => value === pledge.kind)?.name ?? null,
        basisTarget: pledge.target,
        basisBaseline: pledge.baseline,
        basisUnit: pledge.unit,
        basisScope: scopeKey(pledge.scope),
        basisStart: day(pledge.start),
        basisEnd: day(pledge.end),
      },
    };
  });
}

/** One number for pledges with the same id in several years, and for those that replace each other. */
function chainNumbers(pledges: readonly PledgeRow[]): readonly number[] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  };
  for (const { key, pledge } of pledges) {
    const before = rootOf(foldId(pledge.replaces ?? ""));
    const own = rootOf(key);
    if (before !== "" && before !== own) parents.set(own, before);
  }
  const numbers = new Map<string, number>();
  return pledges.map(({ key }) => {
    const root = rootOf(key);
    const number = numbers.get(root) ?? numbers.size + 1;
    numbers.set(root, number);
    return number;
  });
}
