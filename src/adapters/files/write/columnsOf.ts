import type { ColumnLayout } from "../../../core/sheet/change";
import { attribute, childOf, childrenOf, type XmlElement } from "../xml/xmlElement";

/** The widths of some columns of a sheet as its part tells, and which of them are hidden. */
export function columnsOf(root: XmlElement, first: number, count: number): readonly ColumnLayout[] {
  const columns = childOf(root, "cols");
  const known = (columns ? childrenOf(columns, "col") : []).map((column) => ({
    first: Number(attribute(column, "min")) - 1,
    last: Number(attribute(column, "max")) - 1,
    width: attribute(column, "width"),
    isHidden: ["1", "true"].includes(attribute(column, "hidden") ?? ""),
  }));
  return Array.from({ length: count }, (_, index) => first + index).flatMap((column) => {
    const found = known.find((one) => column >= one.first && column <= one.last);
    if (!found || found.width === null) return [];
    return [{ column, width: Number(found.width), isHidden: found.isHidden }];
  });
}
