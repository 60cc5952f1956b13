import type { CellValidation } from "../../host/furnishings/cellLook";
import type { Layer } from "../../host/furnishings/layers";
import type { Rectangle } from "../../host/rectangle";
import { intersection, subtract } from "../../host/rectangles";
import { sheetOrder } from "../shared/sheetOrder";
import { extendedValidations, validationsElement } from "../shared/validations";
import { childOf, childrenOf, localName, replaceInOrder, type XmlNode } from "../xml/xmlNode";

interface ValidatedAreas {
  readonly validation: CellValidation;
  readonly areas: readonly Rectangle[];
}

/** Writes what may be typed into cells, where it is not what it was when the file was opened. */
export function writeValidations(
  root: XmlNode,
  before: readonly Layer[],
  now: readonly Layer[],
): void {
  const validated = validatedAreas(now);
  if (JSON.stringify(validated) === JSON.stringify(validatedAreas(before))) return;
  replaceInOrder(root, "dataValidations", validationsElement(validated), sheetOrder);
  // Those among the extensions are now among the others, where they may name other sheets as well.
  const extensions = childOf(root, "extLst");
  if (!extensions || extendedValidations(root).length === 0) return;
  extensions.children = childrenOf(extensions).filter(
    (one) => !childrenOf(one).some(({ name }) => localName(name) === "dataValidations"),
  );
  if (extensions.children.length === 0) replaceInOrder(root, "extLst", null, sheetOrder);
}

/** Each validation once, with the areas where no later layer lies over it. */
function validatedAreas(layers: readonly Layer[]): readonly ValidatedAreas[] {
  const found = new Map<string, { validation: CellValidation; areas: Rectangle[] }>();
  const covered: Rectangle[] = [];
  for (const { area, look } of [...layers].reverse()) {
    const { validation } = look;
    if (validation === undefined) continue;
    const free = covered
      .filter((one) => intersection(one, area))
      .reduce<readonly Rectangle[]>(
        (parts, one) => parts.flatMap((part) => subtract(part, one)),
        [area],
      );
    covered.push(area);
    if (validation === null || free.length === 0) continue;
    const key = JSON.stringify(validation);
    const entry = found.get(key) ?? { validation, areas: [] };
    entry.areas.unshift(...free);
    found.set(key, entry);
  }
  return [...found.values()].reverse();
}
