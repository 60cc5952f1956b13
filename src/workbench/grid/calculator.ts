import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import type { ICommandInfo, Injector, IUnitRange } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

type DirtOf =
  ReturnType<IActiveDirtyManagerService["getDirtyConversionMap"]> extends Map<
    string,
    infer Conversion
  >
    ? Conversion
    : never;
type Dirt = ReturnType<DirtOf["getDirtyData"]>;

/** Runs the engine, one run at a time. */
export interface Calculator {
  /**
   * Lets calculations start. Until then changes are only collected: a formula that is read before its
   * custom functions are known stays #NAME?, in a cache that Univer clears for short formulas only.
   */
  begin(): void;
  /** Recalculates the formulas in these areas and all that depend on them. */
  recalculate(ranges: readonly IUnitRange[]): void;
  /** Recalculates every formula. */
  recalculateAll(): void;
  /** Resolves when nothing is being calculated and nothing waits to be. */
  settled(): Promise<void>;
  isBusy(): boolean;
  onDone(listener: () => void): void;
}

/**
 * Takes the starting of calculations over from Univer.
 *
 * Univer waits 100 ms after each change, and a start of its own can stop a run that is under way and
 * lose its results. So its list of "which command makes which cells dirty" is moved over here, runs
 * start in the next task, one after the other, and starts that come from elsewhere are refused. Call it before
 * Univer has drawn anything: the first start of its own comes soon after.
 */
export function createCalculator(injector: Injector): Calculator {
  const commands = injector.get(ICommandService);
  const universList = injector.get(IActiveDirtyManagerService);
  const dirtOf = new Map<string, DirtOf>();
  const doneListeners: (() => void)[] = [];
  let waiting: Dirt[] = [];
  let running: Dirt | null = null;
  let isPlanned = false;
  let hasBegun = false;
  let isOwnStart = false;
  let waiters: (() => void)[] = [];

  const takeOver = (): void => {
    for (const [id, conversion] of universList.getDirtyConversionMap()) dirtOf.set(id, conversion);
    for (const id of dirtOf.keys()) universList.remove(id);
  };
  const start = (): void => {
    isPlanned = false;
    if (running || waiting.length === 0) return;
    running = waiting.reduce(mergeDirt);
    waiting = [];
    isOwnStart = true;
    commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...noDirt, ...running, options: null },
      { onlyLocal: true },
    );
    isOwnStart = false;
  };
  const isBusy = (): boolean => running !== null || (hasBegun && waiting.length > 0);
  const plan = (dirt: Dirt): void => {
    waiting.push(dirt);
    if (isPlanned || running || !hasBegun) return;
    isPlanned = true;
    // A task of its own, so that the page lives between what somebody types and what comes of it.
    setTimeout(start, 0);
  };
  const finish = (state: FormulaExecutedStateType): void => {
    // Something else stopped the run: its cells would stay as they were for good.
    if (state === FormulaExecutedStateType.STOP_EXECUTION && running) waiting.unshift(running);
    running = null;
    doneListeners.forEach((listener) => {
      listener();
    });
    if (waiting.length > 0) {
      start();
      return;
    }
    const resolved = waiters;
    waiters = [];
    resolved.forEach((resolve) => {
      resolve();
    });
  };

  takeOver();
  commands.beforeCommandExecuted((command) => {
    takeOver();
    const isStart = command.id === SetFormulaCalculationStartMutation.id;
    // Univer's own way to refuse a command: the caller gets false, nothing is logged.
    if (isStart && !isOwnStart)
      throw new CustomCommandExecutionError("Calculations start in the calculator");
  });
  commands.onCommandExecuted((command: ICommandInfo, options) => {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } =
        command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) finish(functionsExecutedState);
      return;
    }
    if (command.id === SetRangeValuesMutation.id && options?.onlyLocal === true) return;
    const conversion = dirtOf.get(command.id);
    if (conversion) plan(conversion.getDirtyData(command));
  });

  return {
    begin: () => {
      hasBegun = true;
      plan({});
    },
    recalculate: (ranges) => {
      plan({ dirtyRanges: [...ranges] });
    },
    recalculateAll: () => {
      plan({ forceCalculation: true });
    },
    isBusy,
    settled: () =>
      !isBusy()
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiters.push(resolve);
          }),
    onDone: (listener) => {
      doneListeners.push(listener);
    },
  };
}

const noDirt = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
} satisfies Required<Dirt>;

function mergeDirt(first: Dirt, second: Dirt): Dirt {
  return {
    forceCalculation: first.forceCalculation === true || second.forceCalculation === true,
    dirtyRanges: [...(first.dirtyRanges ?? []), ...(second.dirtyRanges ?? [])],
    dirtyNameMap: mergeMaps(first.dirtyNameMap, second.dirtyNameMap),
    dirtyDefinedNameMap: mergeMaps(first.dirtyDefinedNameMap, second.dirtyDefinedNameMap),
    dirtySuperTableMap: mergeMaps(first.dirtySuperTableMap, second.dirtySuperTableMap),
    dirtyUnitFeatureMap: mergeMaps(first.dirtyUnitFeatureMap, second.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: mergeMaps(
      first.dirtyUnitOtherFormulaMap,
      second.dirtyUnitOtherFormulaMap,
    ),
    clearDependencyTreeCache: mergeMaps(
      first.clearDependencyTreeCache,
      second.clearDependencyTreeCache,
    ),
  };
}

/** Maps by workbook, sheet and so on down, put together key by key. */
function mergeMaps<T extends object>(first: T | undefined, second: T | undefined): T {
  const merged: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second ?? {})) {
    const before = merged[key];
    merged[key] = isMap(before) && isMap(value) ? mergeMaps(before, value) : value;
  }
  return merged as T;
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
