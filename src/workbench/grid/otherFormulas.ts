import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import type { GridValue } from "../host/port";
import { fromCellData } from "./cellData";
import type { OpenWorkbook } from "./openWorkbook";

/** Most formulas that are asked for outside cells; beyond that the answer is `null`. */
const mostFormulas = 2_000;

/**
 * Calculates formulas that stand in no cell, such as those of conditional formats: `null` until the engine
 * has answered, then its value, which follows when the cells that it names change.
 */
export function createOtherFormulas(
  { injector, unitId }: OpenWorkbook,
  onResult: (sheetId: string) => void,
): (sheetId: string, formula: string) => GridValue {
  const service = injector.get(RegisterOtherFormulaService);
  const known = new Map<string, string>();
  service.formulaResult$.subscribe((results) => {
    for (const sheetId of Object.keys(results[unitId] ?? {})) onResult(sheetId);
  });
  return (sheetId, formula) => {
    const key = `${sheetId} ${formula}`;
    const id = known.get(key);
    if (id === undefined) {
      if (known.size >= mostFormulas) return null;
      known.set(key, service.registerFormulaWithRange(unitId, sheetId, formula));
      return null;
    }
    const cell = service.getFormulaValueSync(unitId, sheetId, id)?.result?.[0]?.[0]?.[0]?.[0];
    return fromCellData(cell);
  };
}
