import type { Area } from "../../../core/sheet/sheet";
import {
  attribute,
  childrenOf,
  elementsOf,
  setAttribute,
  type XmlElement,
} from "../xml/xmlElement";
import { areaReference, readAreas } from "./references";

/**
 * Lets validations and conditions that end with the last row of a table reach over rows that come
 * below it.
 */
export function growRules(root: XmlElement, lastRow: Area, rows: number): void {
  const validations = childrenOf(root, "dataValidations").flatMap(elementsOf);
  for (const rule of [...validations, ...childrenOf(root, "conditionalFormatting")]) {
    const areas = readAreas(attribute(rule, "sqref") ?? "");
    const grown = areas.map((area) =>
      endsWith(area, lastRow) ? { ...area, height: area.height + rows } : area,
    );
    if (areas.length > 0) setAttribute(rule, "sqref", grown.map(areaReference).join(" "));
  }
}

const endsWith = (area: Area, row: Area): boolean =>
  area.row + area.height === row.row + row.height &&
  area.column >= row.column &&
  area.column + area.width <= row.column + row.width;
