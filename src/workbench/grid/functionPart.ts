import { IFunctionService } from "@univerjs/engine-formula";
import { areaToAddress, quoteSheet } from "../host/address";
import type { GridPort } from "../host/port";
import { GridFunction } from "./customFunctions";
import { createAnswerBook } from "./functionAnswers";
import { describeFunction } from "./functionDescription";
import type { OpenWorkbook } from "./openWorkbook";
import { toRange } from "./rectangle";

export interface FunctionPart {
  readonly registerFunctions: GridPort["registerFunctions"];
  /** Calls that a cell waits for. */
  readonly pendingCalls: () => number;
}

/** The port's part about custom functions: a first pass asks, a second one has the answers. */
export function createFunctionPart(open: OpenWorkbook): FunctionPart {
  const { unitId, injector, calculator, sheetOf } = open;
  const answers = createAnswerBook(
    ({ sheetId, row, column }) => {
      const address = areaToAddress({ r: row, c: column, h: 1, w: 1 });
      return `${quoteSheet(sheetOf(sheetId).getName())}!${address}`;
    },
    (cells) => {
      calculator.recalculate(
        cells.map(({ sheetId, row, column }) => ({
          unitId,
          sheetId,
          range: toRange({ r: row, c: column, h: 1, w: 1 }),
        })),
      );
    },
  );
  calculator.onDone(answers.flush);

  return {
    registerFunctions: (functions, call) => {
      const service = injector.get(IFunctionService);
      answers.clear(call);
      functions.forEach((description) => {
        service.registerExecutors(new GridFunction(description, answers));
        service.registerDescriptions(describeFunction(description));
        // Matters when an add-in comes with new functions after formulas were calculated.
        service.deleteFormulaAstCacheKey(description.name.toUpperCase());
      });
      calculator.recalculateAll();
      calculator.begin();
    },
    pendingCalls: () => answers.pending(),
  };
}
