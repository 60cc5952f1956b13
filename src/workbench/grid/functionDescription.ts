import { BooleanNumber } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import type { FunctionDescription } from "../host/port";

/** The help that the grid shows while somebody types a call. Univer breaks without the full form. */
export function describeFunction(description: FunctionDescription): IFunctionInfo {
  return {
    functionName: description.name.toUpperCase(),
    functionType: FunctionType.User,
    description: description.description,
    abstract: description.description,
    functionParameter: description.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.matrix ? "A2:A10" : "A2",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
