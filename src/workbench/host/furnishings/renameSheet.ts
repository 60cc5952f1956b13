import { renameSheetIn } from "../formulaReferences";
import type { GridPort } from "../port";
import type { CellValidation } from "./cellLook";

/** Lets validations, conditional formats and names follow when a sheet gets another name. */
export function renameSheetInFurnishings(port: GridPort, before: string, after: string): void {
  const { furnishings } = port;
  const follow = (formula: string) => renameSheetIn(formula, before, after);
  for (const { id } of port.sheets()) {
    const { layers, conditions } = furnishings.sheet(id);
    furnishings.change(id, {
      layers: layers.map((layer) =>
        layer.look.validation
          ? {
              ...layer,
              look: { ...layer.look, validation: renamed(layer.look.validation, follow) },
            }
          : layer,
      ),
      conditions: conditions.map((one) => ({
        ...one,
        formula: follow(one.formula),
        ...(one.kind === "CellValue" && { rule: renamedBounds(one.rule ?? {}, follow) }),
      })),
    });
  }
  const { names } = furnishings.workbook();
  furnishings.changeWorkbook({
    names: names.map((one) => ({ ...one, formula: follow(one.formula) })),
  });
}

function renamedBounds(
  rule: Readonly<Record<string, unknown>>,
  follow: (formula: string) => string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(rule).map(([name, value]) => [
      name,
      typeof value === "string" && value.startsWith("=") ? follow(value) : value,
    ]),
  );
}

function renamed(validation: CellValidation, follow: (formula: string) => string): CellValidation {
  const { list } = validation.rule;
  if (typeof list !== "object" || list === null || !("source" in list)) return validation;
  const { source } = list;
  if (typeof source !== "string" || !source.startsWith("=")) return validation;
  return { ...validation, rule: { list: { ...list, source: follow(source) } } };
}
