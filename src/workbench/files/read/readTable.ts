import { parseAddress } from "../../host/address";
import type { GridWorkbookSheet } from "../../host/port";
import { childOf, isOn, type XmlNode } from "../xml/xmlNode";

type SheetTable = NonNullable<GridWorkbookSheet["tables"]>[number];

/** The table of a part, or `null` for one without headings, which nothing here can name. */
export function readTable(root: XmlNode): SheetTable | null {
  const { displayName, name = displayName, ref, headerRowCount = "1" } = root.attributes;
  if (ref === undefined || headerRowCount === "0") return null;
  const filter = childOf(root, "autoFilter");
  const style = childOf(root, "tableStyleInfo");
  return {
    name: displayName ?? name ?? "",
    area: parseAddress(ref).area,
    hasTotals: Number(root.attributes["totalsRowCount"] ?? 0) > 0,
    isFiltered: childOf(filter, "filterColumn") !== null && hasCriteria(filter),
    furnishing: {
      style: style?.attributes["name"] ?? "",
      showFilterButton: filter !== null,
      showBandedRows: isOn(style, "showRowStripes"),
    },
  };
}

/** A column whose arrow is only hidden filters nothing. */
function hasCriteria(filter: XmlNode | null): boolean {
  return (filter?.children ?? []).some(
    (column) =>
      typeof column !== "string" && column.children.some((one) => typeof one !== "string"),
  );
}
