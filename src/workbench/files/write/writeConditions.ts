import type { ConditionalFurnishing } from "../../host/furnishings/furnishings";
import type { FileCondition } from "../read/readConditions";
import { sqrefOf } from "../shared/areas";
import { ruleInFile } from "../shared/conditionRules";
import { sheetOrder } from "../shared/sheetOrder";
import { node, replaceInOrder, setAttribute, type XmlNode } from "../xml/xmlNode";
import type { StyleBook } from "./styleBook";

/**
 * Writes conditional formats, where they are not what they were when the file was opened. Kinds that are not
 * played keep their rank among the others.
 */
export function writeConditions(
  root: XmlNode,
  inFile: readonly FileCondition[],
  now: readonly ConditionalFurnishing[],
  styles: StyleBook,
): void {
  const played = inFile.flatMap(({ condition }) => condition ?? []);
  if (JSON.stringify(played) === JSON.stringify(now)) return;
  const elements = ranked(inFile, now)
    .flatMap((entry) => {
      if ("group" in entry) return { sqref: entry.group.attributes, rule: entry.rule };
      const before = inFile.find(({ condition }) => condition?.id === entry.id);
      // One that is as it was keeps what is not played of it: a border, say.
      if (before && JSON.stringify(before.condition) === JSON.stringify(entry))
        return { sqref: before.group.attributes, rule: before.rule };
      const rule = ruleOf(entry, before, styles);
      return rule && entry.areas.length > 0 ? { sqref: { sqref: sqrefOf(entry.areas) }, rule } : [];
    })
    .map(({ sqref, rule }, at) => {
      setAttribute(rule, "priority", at + 1);
      return node("conditionalFormatting", sqref, [rule]);
    });
  replaceInOrder(root, "conditionalFormatting", elements, sheetOrder);
}

/** All of them in order: one that is not played stands before the first that the file ranks behind it. */
function ranked(
  inFile: readonly FileCondition[],
  now: readonly ConditionalFurnishing[],
): readonly (FileCondition | ConditionalFurnishing)[] {
  const rankOf = new Map(
    inFile.flatMap(({ condition }, rank) => (condition ? [[condition.id, rank] as const] : [])),
  );
  const waiting = inFile.flatMap((one, rank) => (one.condition ? [] : [{ one, rank }]));
  const all: (FileCondition | ConditionalFurnishing)[] = [];
  for (const condition of now) {
    const rank = rankOf.get(condition.id) ?? -1;
    while (waiting[0] && waiting[0].rank < rank)
      all.push(...waiting.splice(0, 1).map(({ one }) => one));
    all.push(condition);
  }
  return [...all, ...waiting.map(({ one }) => one)];
}

function ruleOf(
  condition: ConditionalFurnishing,
  before: FileCondition | undefined,
  styles: StyleBook,
): XmlNode | null {
  const rule = ruleInFile(condition);
  if (!rule) return null;
  const isSameLook = before?.condition && lookOf(before.condition) === lookOf(condition);
  return node(
    "cfRule",
    {
      ...rule.attributes,
      dxfId: isSameLook ? before.rule.attributes["dxfId"] : styles.differing(condition),
      priority: 1,
      stopIfTrue: condition.stopIfTrue || null,
    },
    rule.formulas.map((formula) => node("formula", {}, [formula])),
  );
}

function lookOf({ fill, color, bold, italic, numberFormat }: ConditionalFurnishing): string {
  return JSON.stringify([fill, color, bold, italic, numberFormat]);
}
