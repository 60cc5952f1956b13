import { areaToAddress } from "../../host/address";
import type { GridValue } from "../../host/port";
import { attributeOf, type FileCell } from "../read/scanCells";
import { encodeCellText, encodeText } from "../xml/xmlText";

/** The errors that files know since ever; newer ones are kept as `#VALUE!` with more beside them. */
const fileErrors = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA".split(" "),
);

/** A cell written anew. `formula` is in the file's form; `null` for none. */
export function freshCell(
  r: number,
  c: number,
  style: number,
  value: GridValue,
  formula: string | null,
): string {
  const { type, content } = valueXml(value, formula !== null);
  const start = `<c r="${areaToAddress({ r, c, h: 1, w: 1 })}"${style === 0 ? "" : ` s="${String(style)}"`}`;
  const inside = `${formula === null ? "" : `<f>${encodeText(formula)}</f>`}${content}`;
  return inside === "" ? `${start}/>` : `${start}${type}>${inside}</c>`;
}

/** A cell as the file had it, but for its style. */
export function keptCell(r: number, cell: FileCell, style: number): string {
  const attributes = startOf(r, cell, style, null);
  return cell.inner === "" ? `<c${attributes}/>` : `<c${attributes}>${cell.inner}</c>`;
}

/** A cell with the file's own formula and another result. */
export function recalculatedCell(
  r: number,
  cell: FileCell,
  style: number,
  value: GridValue,
): string {
  const { type, content } = valueXml(value, true);
  const [formula = ""] = /<f(?=[\s/>])(?:[^>]*\/>|[\s\S]*?<\/f>)/.exec(cell.inner) ?? [];
  return `<c${startOf(r, cell, style, type)}>${formula}${content}</c>`;
}

/** The attributes of a cell with another style and, unless `null`, another type. */
function startOf(r: number, cell: FileCell, style: number, type: string | null): string {
  let attributes = cell.attributes.replace(/\s+$/, "");
  if (attributeOf(attributes, "r") === null)
    attributes = ` r="${areaToAddress({ r, c: cell.c, h: 1, w: 1 })}"${attributes}`;
  if (style !== cell.style)
    attributes =
      attributes.replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, "") +
      (style === 0 ? "" : ` s="${String(style)}"`);
  if (type !== null) attributes = attributes.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, "") + type;
  return attributes;
}

function valueXml(value: GridValue, isResult: boolean): { type: string; content: string } {
  if (value === null) return { type: "", content: "" };
  switch (typeof value) {
    case "number":
      return { type: "", content: `<v>${String(value)}</v>` };
    case "boolean":
      return { type: ' t="b"', content: `<v>${value ? "1" : "0"}</v>` };
    case "string": {
      const text = encodeText(encodeCellText(value));
      if (isResult) return { type: ' t="str"', content: `<v>${text}</v>` };
      const space = /^\s|\s$|\n| {2}/.test(value) ? ' xml:space="preserve"' : "";
      return { type: ' t="inlineStr"', content: `<is><t${space}>${text}</t></is>` };
    }
    default: {
      const error = fileErrors.has(value.error) ? value.error : "#VALUE!";
      return { type: ' t="e"', content: `<v>${error}</v>` };
    }
  }
}
