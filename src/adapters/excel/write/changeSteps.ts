import type { Change } from "../../../core/sheet/change";
import type { BuildingNames } from "./layoutSteps";
import { sheetIn, tableIn, type Situation } from "./situation";
import { step, type Step } from "./step";
import { styleSteps } from "./styleSteps";
import { addRowSteps, removeRowSteps } from "./tableRowSteps";
import { writeCells } from "./writeCells";

/**
 * What one change does to a sheet that is there. Sheets that are made, laid anew or taken away have their
 * own turn.
 */
export function changeSteps(
  change: Change,
  situation: Situation,
  names: BuildingNames,
): readonly Step[] {
  const inHand = () => names.sheetNamed(change.sheet);
  switch (change.kind) {
    case "writeCells": {
      const isFiltered = sheetIn(situation, change.sheet)?.isFiltered ?? false;
      return [
        ...writeCells(inHand, change.cells, isFiltered),
        ...styleSteps(inHand, change.styles ?? []),
      ];
    }
    case "addTableRows":
      return addRowSteps(inHand, change, hasTotals(change.table, situation), names);
    case "removeTableRows":
      return removeRowSteps(inHand, change, hasTotals(change.table, situation));
    case "protectSheet": {
      // Excel refuses to protect what is protected, and the other way round.
      if (sheetIn(situation, change.sheet)?.isProtected === change.isOn) return [];
      return [
        step(() => {
          protect(inHand(), change.isOn);
        }),
      ];
    }
    case "addSheet":
    case "laySheetAnew":
    case "removeSheet":
      return [];
  }
}

const hasTotals = (table: string, situation: Situation): boolean =>
  tableIn(situation, table)?.hasTotals ?? false;

/** Locks without a password; who only reads may still filter and widen columns. */
export function protect(sheet: Excel.Worksheet, isOn: boolean): void {
  if (isOn) sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true });
  else sheet.protection.unprotect();
}
