import type { GridValue } from "../../host/port";
import { decodeCellText, decodeXml } from "../xml/xmlText";
import { textOfRuns } from "./readSharedStrings";
import { attributeOf, type FileCell } from "./scanCells";

/** A cell's formula as its file writes it, without a leading `=`. */
export interface FileFormula {
  readonly text: string;
  /** `"normal"`, `"shared"`, `"array"` or `"dataTable"`. */
  readonly type: string;
  /** Cells that have the same `shared` follow the first of them. */
  readonly shared: string | null;
  /** The cells that an array formula fills. */
  readonly area: string | null;
}

const formulaElement = /<f(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;
const valueElement = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/;

/** What a cell holds, or the last result of its formula. Days of the calendar of 1904 are not turned here. */
export function readCellValue({ type, inner }: FileCell, strings: readonly string[]): GridValue {
  if (type === "inlineStr") return textOfRuns(inner);
  const isAlone = inner.startsWith("<v>") && inner.indexOf("</v>") === inner.length - 4;
  const text = isAlone ? inner.slice(3, -4) : (valueElement.exec(inner)?.[1] ?? null);
  if (text === null || (text === "" && type !== "str")) return null;
  switch (type) {
    case "s":
      return strings[Number(text)] ?? "";
    case "str":
      return decodeCellText(decodeXml(text));
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: decodeXml(text) };
    case "d":
      return dayNumber(text);
    default: {
      const number = Number(text);
      return Number.isNaN(number) ? decodeXml(text) : number;
    }
  }
}

/** The formula of a cell, or `null`. */
export function readCellFormula(inner: string): FileFormula | null {
  if (!inner.includes("<f")) return null;
  const [whole, attributes = "", text = ""] = formulaElement.exec(inner) ?? [];
  if (whole === undefined) return null;
  return {
    text: decodeXml(text),
    type: attributeOf(attributes, "t") ?? "normal",
    shared: attributeOf(attributes, "si"),
    area: attributeOf(attributes, "ref"),
  };
}

/** Strict files may write a date as `2021-12-31T12:00:00`. */
function dayNumber(text: string): number | string {
  const time = Date.parse(/[Z+]/.test(text) ? text : `${text}${text.includes("T") ? "Z" : ""}`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}
