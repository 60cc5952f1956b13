import type { SheetProtection } from "../../host/furnishings/furnishings";
import { isOn, node, type XmlNode } from "../xml/xmlNode";
import { legacyHash } from "./legacyHash";

/** The API's options and what files call them; in files they say what is locked (ECMA-376, part 1, 18.3.1.85). */
const options: Readonly<Record<string, readonly [attribute: string, isLockedAsUsual: boolean]>> = {
  allowAutoFilter: ["autoFilter", true],
  allowDeleteColumns: ["deleteColumns", true],
  allowDeleteRows: ["deleteRows", true],
  allowEditObjects: ["objects", false],
  allowEditScenarios: ["scenarios", false],
  allowFormatCells: ["formatCells", true],
  allowFormatColumns: ["formatColumns", true],
  allowFormatRows: ["formatRows", true],
  allowInsertColumns: ["insertColumns", true],
  allowInsertHyperlinks: ["insertHyperlinks", true],
  allowInsertRows: ["insertRows", true],
  allowPivotTables: ["pivotTables", true],
  allowSort: ["sort", true],
};

/** Stands before the fingerprint of a password that nobody knows here, so that no guess unlocks the sheet. */
const unknownPassword = "\u0000hash:";

/** The lock of a sheet, or `null` where it is open. */
export function readProtection(element: XmlNode | null): SheetProtection | null {
  if (!element || !isOn(element, "sheet")) return null;
  const allowed = Object.entries(options).map(
    ([name, [attribute, usual]]) => [name, !isOn(element, attribute, usual)] as const,
  );
  const { password, hashValue } = element.attributes;
  const hash = password ?? hashValue;
  return {
    options: { ...Object.fromEntries(allowed), selectionMode: selectionMode(element) },
    password: hash === undefined ? "" : `${unknownPassword}${hash}`,
  };
}

/** The element of a lock; a password becomes the short fingerprint that every version of Excel knows. */
export function protectionElement({ options: given, password }: SheetProtection): XmlNode {
  const mode = given["selectionMode"];
  return node("sheetProtection", {
    sheet: true,
    ...(password !== "" && {
      password: password.startsWith(unknownPassword)
        ? password.slice(unknownPassword.length)
        : legacyHash(password),
    }),
    ...Object.fromEntries(
      Object.entries(options).map(([name, [attribute]]) => [attribute, given[name] !== true]),
    ),
    selectLockedCells: mode === "Unlocked" || mode === "None",
    selectUnlockedCells: mode === "None",
  });
}

function selectionMode(element: XmlNode): string {
  if (isOn(element, "selectUnlockedCells")) return "None";
  return isOn(element, "selectLockedCells") ? "Unlocked" : "Normal";
}
