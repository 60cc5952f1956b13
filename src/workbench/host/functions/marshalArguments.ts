import type { Blanks } from "../hostOptions";
import type { FunctionCall, GridError, GridValue } from "../port";
import type { FunctionMetadata, ParameterMetadata } from "./functionsMetadata";

/** The arguments as they go on the wire, or the error that stops the call before it is made. */
export type Marshalled = { readonly args: readonly unknown[] } | { readonly error: GridError };

/**
 * Makes the arguments of a call as Excel makes them. An error in an argument is the answer, unless the
 * function asks for errors; an omitted optional argument is null; an empty cell is 0 or null by `blanks`.
 */
export function marshalArguments(
  call: FunctionCall,
  metadata: FunctionMetadata,
  blanks: Blanks,
): Marshalled {
  const passesErrors = metadata.allowErrorForDataTypeAny === true;
  const parameters = metadata.parameters ?? [];
  const args: unknown[] = [];
  const count = Math.max(parameters.length, call.args.length);
  for (let index = 0; index < count; index += 1) {
    const parameter = parameters[index] ?? parameters.at(-1);
    const matrix = call.args[index] ?? null;
    if (matrix === null) {
      if (parameter?.optional !== true) return { error: { error: "#VALUE!" } };
      args.push(null);
      continue;
    }
    const converted: unknown[][] = [];
    for (const row of matrix) {
      const cells: unknown[] = [];
      for (const value of row) {
        const cell = toWire(value, parameter, blanks, passesErrors);
        if (isError(cell)) return { error: cell };
        cells.push(cell);
      }
      converted.push(cells);
    }
    args.push(parameter?.dimensionality === "matrix" ? converted : (converted[0]?.[0] ?? null));
  }
  return { args };
}

function toWire(
  value: GridValue,
  parameter: ParameterMetadata | undefined,
  blanks: Blanks,
  passesErrors: boolean,
): unknown {
  const type = parameter?.type ?? "any";
  if (value === null)
    return blanks === "null" ? null : type === "string" ? "" : type === "boolean" ? false : 0;
  if (typeof value === "object") {
    return passesErrors && type === "any"
      ? { type: "CustomFunctionError", code: value.error }
      : value;
  }
  switch (type) {
    case "number":
      return toNumber(value);
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    case "boolean":
      return typeof value === "string" ? { error: "#VALUE!" } : Boolean(value);
    default:
      return value;
  }
}

function toNumber(value: string | number | boolean): number | GridError {
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : { error: "#VALUE!" };
}

function isError(value: unknown): value is GridError {
  return typeof value === "object" && value !== null && "error" in value;
}
