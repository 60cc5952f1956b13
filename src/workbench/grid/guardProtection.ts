import { CustomCommandExecutionError, ICommandService, ObjectMatrix } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Furnishings } from "../host/furnishings/furnishings";
import { valuesIn } from "../host/furnishings/layers";

/** Refuses what people type, paste or clear in locked cells of a protected sheet; calculated values pass. */
export function guardProtection(
  injector: Injector,
  furnishings: Furnishings,
  isByApi: () => boolean,
): void {
  injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    const isCalculated = options?.onlyLocal === true || options?.["fromFormula"] === true;
    if (command.id !== SetRangeValuesMutation.id || isCalculated || isByApi()) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const { protection, layers } = furnishings.sheet(subUnitId);
    if (!protection) return;
    new ObjectMatrix(cellValue ?? {}).forValue((r, c) => {
      const isLocked = valuesIn(layers, { r, c, h: 1, w: 1 }, "isLocked").includes(true);
      // Univer's own way to refuse a command: the caller gets false, nothing is logged.
      if (isLocked) throw new CustomCommandExecutionError("The cell is locked");
    });
  });
}
