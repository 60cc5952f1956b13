import type { Failure } from "../../../core/result/result";
import { cellAddress } from "../../../core/sheet/address";
import type { CellState, Change } from "../../../core/sheet/change";
import { isCellError, type Area, type CellValue } from "../../../core/sheet/sheet";
import type { ReadBefore } from "./readSituation";
import { isSameName, sheetIn, tableIn, type Situation } from "./situation";

/**
 * Says why changes cannot be made, or `null` where nothing stands in their way: the workbook is read
 * only or protected, a name is taken, something is gone, or a cell has changed since the plan was made.
 */
export function findRefusal(
  changes: readonly Change[],
  { situation, expected }: ReadBefore,
): Failure | null {
  if (situation.isReadOnly) return { code: "excel.readOnly" };
  for (const change of changes) {
    const failure = refusalOf(change, changes, situation);
    if (failure) return failure;
  }
  const changed = expected.find(({ from, now }) => now && !isSameState(from, now));
  if (!changed) return null;
  return {
    code: changed.otherwise,
    facts: { sheet: changed.sheet, cell: cellAddress(changed) },
  };
}

function refusalOf(
  change: Change,
  changes: readonly Change[],
  situation: Situation,
): Failure | null {
  const { sheet } = change;
  const isHere = sheetIn(situation, sheet) !== undefined;
  const isMade = changes.some((one) => one.kind === "addSheet" && isSameName(one.sheet, sheet));
  const gone: Failure | null = isHere || isMade ? null : { code: "excel.itemNotFound" };
  switch (change.kind) {
    case "addSheet":
      if (situation.isStructureProtected) return { code: "excel.workbookProtected" };
      return isHere || hasForeignTable(change.layout.tables, null, situation)
        ? { code: "excel.sheetExists", facts: { sheet } }
        : null;
    case "laySheetAnew":
      if (hasForeignTable(change.layout.tables, sheet, situation)) {
        return { code: "excel.sheetExists", facts: { sheet } };
      }
      return gone ?? protection(change, changes, situation);
    case "writeCells":
      return gone ?? protection(change, changes, situation);
    case "addTableRows":
      return (
        gone ??
        tableRefusal(change.table, change.area, sheet, situation) ??
        protection(change, changes, situation)
      );
    case "removeTableRows":
      // Excel takes no rows out of a table while a filter hides some.
      if (sheetIn(situation, sheet)?.isFiltered === true) return { code: "excel.filteredRange" };
      return (
        gone ??
        tableRefusal(change.table, change.area, sheet, situation) ??
        protection(change, changes, situation)
      );
    case "removeSheet":
      return situation.isStructureProtected ? { code: "excel.workbookProtected" } : gone;
    case "protectSheet":
      return gone;
  }
}

/** A protected sheet refuses, unless an earlier change of the same plan unlocks it. */
function protection(
  change: Change,
  changes: readonly Change[],
  situation: Situation,
): Failure | null {
  let isOn = sheetIn(situation, change.sheet)?.isProtected ?? false;
  for (const earlier of changes.slice(0, changes.indexOf(change))) {
    const isOfSheet = isSameName(earlier.sheet, change.sheet);
    if (earlier.kind === "protectSheet" && isOfSheet) ({ isOn } = earlier);
  }
  return isOn ? { code: "excel.sheetProtected", facts: { sheet: change.sheet } } : null;
}

/** A name of a table can be taken once in a workbook; `own` is the sheet whose tables go away first. */
const hasForeignTable = (
  tables: readonly { readonly name: string }[],
  own: string | null,
  situation: Situation,
): boolean =>
  tables.some(({ name }) => {
    const found = tableIn(situation, name);
    return found !== undefined && (own === null || !isSameName(found.sheet, own));
  });

function tableRefusal(
  name: string,
  area: Area,
  sheet: string,
  situation: Situation,
): Failure | null {
  const table = tableIn(situation, name);
  if (!table || !isSameName(table.sheet, sheet)) return { code: "excel.itemNotFound" };
  const { area: now } = table;
  const isSame =
    now?.row === area.row &&
    now.column === area.column &&
    now.height === area.height &&
    now.width === area.width;
  if (isSame) return null;
  return { code: "excel.changedMeanwhile", facts: { sheet, cell: cellAddress(now ?? area) } };
}

/** A formula's value may change by itself, a formula does not; a plain value is compared as it is. */
const isSameState = (from: CellState, now: CellState): boolean =>
  from.formula === now.formula && (from.formula !== null || isSameValue(from.value, now.value));

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (one === "" || one === null) return other === "" || other === null;
  if (isCellError(one)) {
    return other !== null && isCellError(other) && one.error === other.error;
  }
  return one === other;
}
