import type { CellValidation } from "../../host/furnishings/cellLook";
import type { Layer } from "../../host/furnishings/layers";
import { formulaFromFile } from "./formulaFromFile";
import {
  childOf,
  childrenOf,
  descendantsOf,
  isOn,
  localName,
  node,
  textOf,
  type XmlNode,
} from "../xml/xmlNode";
import { formulaToFile } from "./formulaToFile";
import { areasOf, sqrefOf } from "./areas";
import type { Rectangle } from "../../host/rectangle";

/** The API's names of rules, by the types of files. */
const types: Readonly<Record<string, string>> = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};
const operators: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const styles: Readonly<Record<string, string>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/** The validations of a sheet as layers; those that name other sheets may stand among the extensions. */
export function readValidations(root: XmlNode): readonly Layer[] {
  const elements = [
    ...childrenOf(childOf(root, "dataValidations"), "dataValidation"),
    ...extendedValidations(root),
  ];
  return elements.flatMap((element) => {
    const extended = childOf(element, "sqref");
    const areas = areasOf(extended ? textOf(extended) : element.attributes["sqref"]);
    const validation = readValidation(element);
    return areas.map((area) => ({ area, look: { validation } }));
  });
}

/** Those that Excel 2010 keeps among the extensions. */
export function extendedValidations(root: XmlNode): readonly XmlNode[] {
  return descendantsOf(childOf(root, "extLst")).filter(
    ({ name }) => localName(name) === "dataValidation",
  );
}

function readValidation(element: XmlNode): CellValidation {
  const { type = "none", operator = "between", errorStyle = "stop" } = element.attributes;
  const { error = "", errorTitle = "", prompt = "", promptTitle = "" } = element.attributes;
  const one = textOf(childOf(element, "formula1"));
  const two = textOf(childOf(element, "formula2"));
  const kind = types[type];
  return {
    rule: kind === undefined ? {} : { [kind]: ruleOf(element, kind, one, two, operator) },
    prompt: { showPrompt: isOn(element, "showInputMessage"), title: promptTitle, message: prompt },
    errorAlert: {
      showAlert: isOn(element, "showErrorMessage"),
      style: styles[errorStyle] ?? "Stop",
      title: errorTitle,
      message: error,
    },
    ignoreBlanks: isOn(element, "allowBlank"),
  };
}

function ruleOf(
  element: XmlNode,
  kind: string,
  one: string,
  two: string,
  operator: string,
): object {
  if (kind === "custom") return { formula: formulaFromFile(one) };
  if (kind === "list") {
    const typed = /^"([\s\S]*)"$/.exec(one)?.[1];
    // The file's attribute says the opposite of its name.
    return {
      inCellDropDown: !isOn(element, "showDropDown"),
      source: typed === undefined ? formulaFromFile(one) : typed.replaceAll('""', '"'),
    };
  }
  return {
    formula1: bound(one),
    ...(two !== "" && { formula2: bound(two) }),
    operator: operators[operator] ?? "Between",
  };
}

function bound(text: string): number | string {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : formulaFromFile(text);
}

/** The element with all validations of a sheet, or `null` for none. */
export function validationsElement(
  found: readonly { readonly validation: CellValidation; readonly areas: readonly Rectangle[] }[],
): XmlNode | null {
  if (found.length === 0) return null;
  const elements = found.map(({ validation, areas }) => elementOf(validation, areas));
  return node("dataValidations", { count: elements.length }, elements);
}

function elementOf(
  { rule, prompt, errorAlert, ignoreBlanks }: CellValidation,
  areas: readonly Rectangle[],
): XmlNode {
  const [kind = "", details] = Object.entries(rule)[0] ?? [];
  const type = Object.keys(types).find((one) => types[one] === kind) ?? "none";
  const given = (details ?? {}) as Readonly<Record<string, unknown>>;
  const formulas =
    kind === "list"
      ? [listSource(given["source"])]
      : [given["formula1"] ?? given["formula"], given["formula2"]].map(boundToFile);
  const word = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
  const operator = Object.keys(operators).find((one) => operators[one] === given["operator"]);
  const style = Object.keys(styles).find((one) => styles[one] === errorAlert["style"]);
  return node(
    "dataValidation",
    {
      type: type === "none" ? null : type,
      errorStyle: style === "stop" ? null : style,
      operator: operator === "between" ? null : operator,
      allowBlank: ignoreBlanks || null,
      showDropDown: (kind === "list" && given["inCellDropDown"] === false) || null,
      // Messages are shown unless somebody said otherwise, as in Excel's API.
      showInputMessage: prompt["showPrompt"] !== false || null,
      showErrorMessage: errorAlert["showAlert"] !== false || null,
      errorTitle: word(errorAlert["title"]),
      error: word(errorAlert["message"]),
      promptTitle: word(prompt["title"]),
      prompt: word(prompt["message"]),
      sqref: sqrefOf(areas),
    },
    formulas.flatMap((text, at) =>
      text === "" ? [] : [node(`formula${String(at + 1)}`, {}, [text])],
    ),
  );
}

function listSource(source: unknown): string {
  const text = String(source);
  return text.startsWith("=") ? formulaToFile(text) : `"${text.replaceAll('"', '""')}"`;
}

function boundToFile(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return "";
  return value.startsWith("=") ? formulaToFile(value) : value;
}
