import type { GridSheet } from "../../host/port";
import type { Relation } from "../package/relations";
import { childOf, childrenOf, relationId, type XmlNode } from "../xml/xmlNode";

/** A sheet as the workbook's part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: GridSheet["visibility"];
  /** Its place among all sheets, those that are no worksheets too. */
  readonly position: number;
  /** The part of a worksheet; `null` for a sheet that is only a chart, a dialog or macros. */
  readonly path: string | null;
  readonly element: XmlNode;
}

const visibilities: Readonly<Record<string, GridSheet["visibility"]>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** All sheets of a workbook in their order. */
export function listSheets(
  workbook: XmlNode,
  relations: readonly Relation[],
): readonly ListedSheet[] {
  return childrenOf(childOf(workbook, "sheets"), "sheet").map((element, position) => {
    const id = relationId(element);
    const relation = relations.find((one) => one.id === id);
    return {
      name: element.attributes["name"] ?? "",
      visibility: visibilities[element.attributes["state"] ?? ""] ?? "Visible",
      position,
      path: relation?.kind === "worksheet" ? relation.path : null,
      element,
    };
  });
}
