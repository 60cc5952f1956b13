import type { ConditionalFurnishing } from "../host/furnishings/furnishings";
import type { GridValue } from "../host/port";

/** Reads what a condition's formula stands for in the cell in question: a number, a text, or what another cell holds. */
export type ReadOperand = (formula: string) => GridValue;

/** Whether a value meets a condition of the kinds that go by the cell's own value. */
export function meetsRule(
  { kind, rule = {} }: Pick<ConditionalFurnishing, "kind" | "rule">,
  value: GridValue,
  read: ReadOperand,
  numbers: () => readonly number[],
): boolean {
  switch (kind) {
    case "CellValue":
      return meetsCellValue(rule, value, read);
    case "ContainsText":
      return meetsText(rule, value);
    case "TopBottom":
      return typeof value === "number" && meetsRank(rule, value, numbers());
    default:
      return false;
  }
}

function meetsCellValue(
  rule: Readonly<Record<string, unknown>>,
  value: GridValue,
  read: ReadOperand,
): boolean {
  const first = read(textOf(rule["formula1"]));
  const order = compare(value, first);
  if (order === null) return false;
  const second = () => compare(value, read(textOf(rule["formula2"])));
  switch (rule["operator"]) {
    case "EqualTo":
      return order === 0;
    case "NotEqualTo":
      return order !== 0;
    case "GreaterThan":
      return order > 0;
    case "GreaterThanOrEqual":
      return order >= 0;
    case "LessThan":
      return order < 0;
    case "LessThanOrEqual":
      return order <= 0;
    case "Between":
      return order >= 0 && (second() ?? 1) <= 0;
    case "NotBetween":
      return order < 0 || (second() ?? -1) > 0;
    default:
      return false;
  }
}

/**
 * The order of two values, `null` where Excel does not compare them. An empty cell is no number here: Excel
 * leaves it unmarked by "less than 5", though in formulas it counts as 0.
 */
function compare(one: GridValue, other: GridValue): number | null {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "string" && typeof other === "string")
    return one.toLocaleLowerCase().localeCompare(other.toLocaleLowerCase(), "sv");
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  return null;
}

function meetsText(rule: Readonly<Record<string, unknown>>, value: GridValue): boolean {
  if (value === null || (typeof value === "object" && "error" in value)) return false;
  const text = String(value).toLocaleLowerCase();
  const wanted = textOf(rule["text"]).toLocaleLowerCase();
  switch (rule["operator"]) {
    case "Contains":
      return text.includes(wanted);
    case "NotContains":
      return !text.includes(wanted);
    case "BeginsWith":
      return text.startsWith(wanted);
    case "EndsWith":
      return text.endsWith(wanted);
    default:
      return false;
  }
}

function meetsRank(
  rule: Readonly<Record<string, unknown>>,
  value: number,
  numbers: readonly number[],
): boolean {
  const type = textOf(rule["type"]);
  const rank = Number(rule["rank"]);
  const isTop = type.startsWith("Top");
  const count = type.endsWith("Percent")
    ? Math.max(1, Math.floor((numbers.length * rank) / 100))
    : rank;
  const better = numbers.filter((one) => (isTop ? one > value : one < value)).length;
  return better < count;
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
