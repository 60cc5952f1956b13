import type { Condition } from "../../../core/sheet/change";
import type { Area } from "../../../core/sheet/sheet";
import { exportFormula } from "../exportFormula";
import {
  attribute,
  childOf,
  childrenOf,
  element,
  putInOrder,
  textElement,
  type XmlElement,
} from "../xml/xmlElement";
import { plainText } from "../xml/xmlText";
import { moveFormula } from "./moveFormula";
import { areaReference, readAreas } from "./references";
import { sheetOrder } from "./sheetOrder";
import type { StyleBook } from "./styleBook";

/** Adds looks that depend on formulas, where the same look does not reach over the cells already. */
export function addConditions(
  book: StyleBook,
  root: XmlElement,
  conditions: readonly Condition[],
): void {
  let priority = highestPriority(root);
  for (const { area, formula, style } of conditions) {
    const dxfId = book.differential(style);
    if (reaches(root, area, formula, dxfId)) continue;
    priority += 1;
    const rule = element("cfRule", { type: "expression", dxfId, priority }, [
      textElement("formula", exportFormula(formula)),
    ]);
    const sqref = areaReference(area);
    putInOrder(root, element("conditionalFormatting", { sqref }, [rule]), sheetOrder);
  }
}

/** A number that is higher comes later; every rule of a sheet has one of its own. */
const highestPriority = (root: XmlElement): number =>
  Math.max(
    0,
    ...childrenOf(root, "conditionalFormatting").flatMap((group) =>
      childrenOf(group, "cfRule").map((rule) => Number(attribute(rule, "priority") ?? 0)),
    ),
  );

function reaches(root: XmlElement, area: Area, formula: string, dxfId: number): boolean {
  return childrenOf(root, "conditionalFormatting").some((group) => {
    const areas = readAreas(attribute(group, "sqref") ?? "");
    const [first] = areas;
    if (!first || !areas.some((one) => isWithin(area, one))) return false;
    // Formulas are written for the first cell of their area.
    const wanted = exportFormula(moveFormula(formula, first.row - area.row));
    return childrenOf(group, "cfRule").some((rule) => {
      const text = childOf(rule, "formula")?.children.map(String).join("") ?? "";
      return attribute(rule, "dxfId") === String(dxfId) && plainText(text) === wanted;
    });
  });
}

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.height <= outer.row + outer.height &&
  inner.column + inner.width <= outer.column + outer.width;
