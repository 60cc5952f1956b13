import type { ConditionalFurnishing } from "../../host/furnishings/furnishings";
import { areasOf } from "../shared/areas";
import { readRule } from "../shared/conditionRules";
import { childrenOf, isOn, type XmlNode } from "../xml/xmlNode";
import type { FileStyles } from "./readStyles";

/** A conditional format of a file: the element around it, the rule, and what of it is played. */
export interface FileCondition {
  readonly group: XmlNode;
  readonly rule: XmlNode;
  readonly priority: number;
  /** `null` for kinds that only stay in the file: scales, bars, symbols. */
  readonly condition: ConditionalFurnishing | null;
}

/** The conditional formats of a sheet in order of precedence. */
export function readConditions(root: XmlNode, { differing }: FileStyles): readonly FileCondition[] {
  let number = 0;
  return childrenOf(root, "conditionalFormatting")
    .flatMap((group) => childrenOf(group, "cfRule").map((rule) => ({ group, rule })))
    .map(({ group, rule }): FileCondition => {
      number += 1;
      const priority = Number(rule.attributes["priority"] ?? number);
      const areas = areasOf(group.attributes["sqref"]);
      const read = readRule(rule);
      if (!read || areas.length === 0) return { group, rule, priority, condition: null };
      const style = differing[Number(rule.attributes["dxfId"])];
      const condition = {
        ...read,
        id: `{condition-${String(number)}}`,
        areas,
        fill: style?.fill ?? "",
        color: style?.color ?? "",
        bold: style?.bold ?? null,
        italic: style?.italic ?? null,
        numberFormat: style?.numberFormat ?? "General",
        stopIfTrue: isOn(rule, "stopIfTrue"),
      };
      return { group, rule, priority, condition };
    })
    .sort((one, other) => one.priority - other.priority);
}
