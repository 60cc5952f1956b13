import { areaToAddress } from "../../host/address";
import type { ConditionalFurnishing } from "../../host/furnishings/furnishings";
import { childrenOf, isOn, textOf, type Attributes, type XmlNode } from "../xml/xmlNode";
import { formulaFromFile } from "./formulaFromFile";
import { formulaToFile } from "./formulaToFile";

/** What a conditional format goes by. */
type Rule = Pick<ConditionalFurnishing, "kind" | "rule" | "formula">;

/** The API's operators for the values of cells, by the words of files. */
const comparisons: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** The API's operators for texts, by the types of files, where the operator has a word of its own besides. */
const textTypes: Readonly<Record<string, { readonly api: string; readonly operator: string }>> = {
  containsText: { api: "Contains", operator: "containsText" },
  notContainsText: { api: "NotContains", operator: "notContains" },
  beginsWith: { api: "BeginsWith", operator: "beginsWith" },
  endsWith: { api: "EndsWith", operator: "endsWith" },
};

/** The rule of a `cfRule`; `null` for kinds that only stay in the file: scales, bars, symbols, averages. */
export function readRule(element: XmlNode): Rule | null {
  const { type = "", operator = "", text, rank = "10" } = element.attributes;
  const formulas = childrenOf(element, "formula").map((one) => formulaFromFile(textOf(one)));
  const [formula1 = "=", formula2] = formulas;
  if (type === "expression") return { formula: formula1 };
  if (type === "cellIs") {
    const comparison = comparisons[operator];
    if (comparison === undefined) return null;
    const bounds = { formula1, ...(formula2 !== undefined && { formula2 }) };
    return { kind: "CellValue", rule: { ...bounds, operator: comparison }, formula: "" };
  }
  if (type === "top10") {
    const end = isOn(element, "bottom") ? "Bottom" : "Top";
    const kind = `${end}${isOn(element, "percent") ? "Percent" : "Items"}`;
    return { kind: "TopBottom", rule: { rank: Number(rank), type: kind }, formula: "" };
  }
  const ofText = textTypes[type];
  // Without its text a rule goes by a cell that its formula names.
  if (!ofText || text === undefined) return null;
  return { kind: "ContainsText", rule: { operator: ofText.api, text }, formula: "" };
}

/** What a rule is in a file; `null` for one that somebody has begun and not finished. */
export function ruleInFile({ kind, rule = {}, formula, areas }: ConditionalFurnishing): {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
} | null {
  switch (kind) {
    case "CellValue": {
      const operator = keyOf(comparisons, rule["operator"]);
      const bounds = [rule["formula1"], rule["formula2"]].slice(0, isRange(operator) ? 2 : 1);
      const formulas = bounds.map(operandInFile);
      if (operator === undefined || formulas.includes("")) return null;
      return { attributes: { type: "cellIs", operator }, formulas };
    }
    case "TopBottom": {
      const type = String(rule["type"]);
      if (typeof rule["rank"] !== "number" || !/^(?:Top|Bottom)(?:Items|Percent)$/.test(type))
        return null;
      const percent = type.endsWith("Percent") || null;
      const bottom = type.startsWith("Bottom") || null;
      return { attributes: { type: "top10", percent, bottom, rank: rule["rank"] }, formulas: [] };
    }
    case "ContainsText": {
      const type = Object.keys(textTypes).find((one) => textTypes[one]?.api === rule["operator"]);
      const { text } = rule;
      const [first] = areas;
      if (type === undefined || typeof text !== "string" || !first) return null;
      const cell = areaToAddress({ ...first, h: 1, w: 1 });
      const operator = textTypes[type]?.operator;
      return { attributes: { type, operator, text }, formulas: [textFormula(type, text, cell)] };
    }
    default:
      return formula === ""
        ? null
        : { attributes: { type: "expression" }, formulas: [formulaToFile(formula)] };
  }
}

/** The formula that stands beside a rule for texts, for the first of its cells; Excel goes by it. */
function textFormula(type: string, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (type) {
    case "containsText":
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case "notContainsText":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

/** A bound as a formula: what is neither number, cell nor formula is a text. */
function operandInFile(operand: unknown): string {
  if (typeof operand === "number") return String(operand);
  if (typeof operand !== "string" || operand.trim() === "") return "";
  if (operand.startsWith("=")) return formulaToFile(operand);
  const isPlain =
    Number.isFinite(Number(operand)) || /^(?:\$?[A-Z]{1,3}\$?\d+|".*")$/is.test(operand);
  return isPlain ? operand : `"${operand.replaceAll('"', '""')}"`;
}

function isRange(operator: string | undefined): boolean {
  return operator === "between" || operator === "notBetween";
}

function keyOf(words: Readonly<Record<string, string>>, value: unknown): string | undefined {
  return Object.keys(words).find((one) => words[one] === value);
}
