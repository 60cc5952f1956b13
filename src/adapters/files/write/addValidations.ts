import type { Validation } from "../../../core/sheet/change";
import {
  attribute,
  childInOrder,
  childrenOf,
  element,
  elementsOf,
  setAttribute,
  textElement,
  type Attributes,
  type XmlElement,
} from "../xml/xmlElement";
import { areaReference, doMeet, fixedReference, readAreas } from "./references";
import { sheetOrder } from "./sheetOrder";

/** Says what may be typed into cells. Cells that somebody has given a rule of their own keep it. */
export function addValidations(root: XmlElement, validations: readonly Validation[]): void {
  const free = validations.filter(({ area }) => !ruledAreas(root).some((one) => doMeet(one, area)));
  if (free.length === 0) return;
  const list = childInOrder(root, "dataValidations", sheetOrder);
  list.children.push(...free.map(validationElement));
  setAttribute(list, "count", elementsOf(list).length);
}

const ruledAreas = (root: XmlElement) =>
  childrenOf(root, "dataValidations").flatMap((list) =>
    elementsOf(list).flatMap((one) => readAreas(attribute(one, "sqref") ?? "")),
  );

function validationElement(validation: Validation): XmlElement {
  const { rule, area } = validation;
  const words: Attributes = {
    errorStyle: validation.isStrict ? null : "warning",
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: rule.kind !== "any",
    // Excel calls a file damaged where these are longer.
    errorTitle: cut(validation.errorTitle, 32),
    error: cut(validation.errorText, 225),
    promptTitle: cut(validation.inputTitle, 32),
    prompt: cut(validation.inputText, 255),
    sqref: areaReference(area),
  };
  switch (rule.kind) {
    case "any":
      return element("dataValidation", words);
    case "list": {
      const formula = textElement("formula1", fixedReference(rule.sheet, rule.area));
      return element("dataValidation", { type: "list", ...words }, [formula]);
    }
    case "date": {
      const formula = textElement("formula1", "1");
      const attributes = { type: "date", operator: "greaterThanOrEqual", ...words };
      return element("dataValidation", attributes, [formula]);
    }
  }
}

/** A text of so many signs at most, `null` where it is empty. */
function cut(text: string, most: number): string | null {
  const whole = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
  return whole === "" ? null : whole;
}
