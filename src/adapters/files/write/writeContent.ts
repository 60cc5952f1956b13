import { isFormula, type CellContent } from "../../../core/sheet/change";
import { exportFormula } from "../exportFormula";
import { remembered } from "../remembered";
import { element, setAttribute, textElement, type XmlElement } from "../xml/xmlElement";
import { contentText } from "../xml/xmlText";
import type { StringBook } from "./stringBook";

/**
 * Lets a cell hold something else and keep its look. A formula comes without a result, so that
 * whoever opens the file computes it; a text is a text whatever it begins with.
 */
export function writeContent(cell: XmlElement, content: CellContent, strings: StringBook): void {
  // What belongs to a value of a kind that we never write.
  for (const name of ["t", "cm", "vm"]) setAttribute(cell, name, null);
  cell.children = [];
  if (content === null || content === "") return;
  if (isFormula(content)) {
    cell.children.push(element("f", {}, [storedFormula(content.formula)]));
    return;
  }
  if (typeof content === "string") setAttribute(cell, "t", "s");
  if (typeof content === "boolean") setAttribute(cell, "t", "b");
  const value = typeof content === "string" ? strings.numberOf(content) : Number(content);
  cell.children.push(textElement("v", String(value)));
}

const storedFormula = remembered((formula) => contentText(exportFormula(formula)));
