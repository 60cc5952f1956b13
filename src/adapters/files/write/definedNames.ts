import {
  attribute,
  childInOrder,
  childOf,
  childrenOf,
  elementsOf,
  removeChild,
  setAttribute,
  textElement,
  type XmlElement,
} from "../xml/xmlElement";
import { plainText } from "../xml/xmlText";
import { quotedSheet } from "./references";
import { workbookOrder } from "./workbookOrder";

/** What is printed of a sheet, and the rows that every page repeats. */
export type PrintName = "_xlnm.Print_Area" | "_xlnm.Print_Titles";

/** Gives a sheet one of its own names, or takes it away with `null`. */
export function setPrintName(
  workbook: XmlElement,
  index: number,
  name: PrintName,
  reference: string | null,
): void {
  for (const old of namesOf(workbook)) {
    if (attribute(old, "name") === name && sheetIndexOf(old) === index) drop(workbook, old);
  }
  if (reference === null) return;
  const names = childInOrder(workbook, "definedNames", workbookOrder);
  names.children.push(textElement("definedName", reference, { name, localSheetId: index }));
}

/** Lets the printed area of a sheet, where it ends with a row, reach so many rows further. */
export function growPrintArea(
  workbook: XmlElement,
  index: number,
  lastRow: number,
  rows: number,
): void {
  for (const name of namesOf(workbook)) {
    if (attribute(name, "name") !== "_xlnm.Print_Area" || sheetIndexOf(name) !== index) continue;
    name.children = name.children.map((child) =>
      typeof child === "string"
        ? child.replace(/(?<=:\$?[A-Z]+\$?)\d+/g, (row) =>
            Number(row) === lastRow + 1 ? String(Number(row) + rows) : row,
          )
        : child,
    );
  }
}

/** A sheet was put in or taken out: names that belong to sheets behind it follow them. */
export function shiftNames(workbook: XmlElement, from: number, by: 1 | -1): void {
  for (const name of namesOf(workbook)) {
    const index = sheetIndexOf(name);
    if (index !== null && index >= from) setAttribute(name, "localSheetId", index + by);
  }
}

/** A sheet is taken away: its own names go, and names that led to it lead nowhere. */
export function dropNamesOfSheet(workbook: XmlElement, index: number, sheet: string): void {
  for (const name of namesOf(workbook)) {
    const text = plainText(name.children.filter((child) => typeof child === "string").join(""));
    const leadsThere = text.startsWith(`${sheet}!`) || text.startsWith(`${quotedSheet(sheet)}!`);
    if (sheetIndexOf(name) === index) drop(workbook, name);
    else if (leadsThere) name.children = ["#REF!"];
  }
}

function namesOf(workbook: XmlElement): readonly XmlElement[] {
  const names = childOf(workbook, "definedNames");
  return names ? childrenOf(names, "definedName") : [];
}

function sheetIndexOf(name: XmlElement): number | null {
  const index = attribute(name, "localSheetId");
  return index === null ? null : Number(index);
}

function drop(workbook: XmlElement, name: XmlElement): void {
  const names = childOf(workbook, "definedNames");
  if (!names) return;
  removeChild(names, name);
  if (elementsOf(names).length === 0) removeChild(workbook, names);
}
