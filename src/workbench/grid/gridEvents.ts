import { ICommandService, ObjectMatrix } from "@univerjs/core";
import type { IExecutionOptions, Injector, IRange } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import type { ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type {
  IInsertRowMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
  ISetWorksheetActiveOperationParams,
} from "@univerjs/sheets";
import type { GridEvent, Rectangle } from "../host/port";
import { boundsOf } from "./rectangle";

export interface GridEvents {
  on(listener: (event: GridEvent) => void): () => void;
  /** Runs a write of the add-in's: the changes that it makes are told as made by the API. */
  byApi(write: () => void): void;
  /** True while a write of the add-in's runs. */
  isByApi(): boolean;
  /** Tells the listeners of something that happened elsewhere. */
  tell(event: GridEvent): void;
}

const movesOfRowsAndColumns: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
]);

/**
 * Turns Univer's commands into the port's events about cells, selection and calculation.
 *
 * @param areaOf the rectangle of a range, open ends filled in with the sheet's size.
 */
export function listenToUniver(
  injector: Injector,
  areaOf: (sheetId: string, range: IRange) => Rectangle,
): GridEvents {
  const listeners = new Set<(event: GridEvent) => void>();
  let isApi = false;
  let lastSelected = "";
  const tell = (event: GridEvent): void => {
    listeners.forEach((listener) => {
      listener(event);
    });
  };

  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
      const area = isChange(options) ? boundsOf(changedCells(cellValue)) : null;
      if (area) tell({ type: "changed", sheetId: subUnitId, area, byApi: isApi });
    } else if (command.id === SetSelectionsOperation.id) {
      const { subUnitId, selections } = command.params as ISetSelectionsOperationParams;
      const range = selections.at(-1)?.range;
      if (!range) return;
      const area = areaOf(subUnitId, range);
      const selected = `${subUnitId} ${JSON.stringify(area)}`;
      if (selected !== lastSelected) tell({ type: "selected", sheetId: subUnitId, area });
      lastSelected = selected;
    } else if (command.id === SetWorksheetActiveOperation.id) {
      const { subUnitId } = command.params as ISetWorksheetActiveOperationParams;
      tell({ type: "activated", sheetId: subUnitId });
    } else if (command.id === SetFormulaCalculationResultMutation.id) {
      const { unitData } = command.params as ISetFormulaCalculationResultMutation;
      const sheetIds = Object.values(unitData).flatMap((sheets) => Object.keys(sheets ?? {}));
      sheetIds.forEach((sheetId) => {
        tell({ type: "calculated", sheetId });
      });
    } else if (movesOfRowsAndColumns.has(command.id)) {
      const { subUnitId, range } = command.params as IInsertRowMutationParams;
      tell({ type: "changed", sheetId: subUnitId, area: areaOf(subUnitId, range), byApi: isApi });
    }
  });

  return {
    tell,
    isByApi: () => isApi,
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    byApi: (write) => {
      isApi = true;
      try {
        write();
      } finally {
        isApi = false;
      }
    },
  };
}

/** Calculated results travel by the same command as changes; they are local and say so. */
function isChange(options: IExecutionOptions | undefined): boolean {
  return options?.onlyLocal !== true && options?.["fromFormula"] !== true;
}

function changedCells(matrix: ISetRangeValuesMutationParams["cellValue"]): [number, number][] {
  const cells: [number, number][] = [];
  new ObjectMatrix(matrix ?? {}).forValue((row, column) => {
    cells.push([row, column]);
  });
  return cells;
}
