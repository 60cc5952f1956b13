import type { FunctionDescription } from "../port";
import type { FunctionMetadata } from "./functionsMetadata";

/**
 * What the grid must know of the functions; the sheet shows the name with its namespace.
 *
 * @example describeFunctions("LOFTE", [{ id: "ADD", name: "ADD" }])[0].name // "LOFTE.ADD"
 */
export function describeFunctions(
  namespace: string,
  functions: readonly FunctionMetadata[],
): FunctionDescription[] {
  return functions.map(({ id, name, description, parameters, result }) => ({
    id,
    name: `${namespace}.${name}`,
    description: description ?? "",
    parameters: (parameters ?? []).map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      optional: parameter.optional === true,
      matrix: parameter.dimensionality === "matrix",
    })),
    resultIsMatrix: result?.dimensionality === "matrix",
  }));
}
