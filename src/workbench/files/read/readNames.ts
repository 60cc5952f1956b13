import { parseAddress } from "../../host/address";
import type { NameFurnishing, PageFurnishing } from "../../host/furnishings/furnishings";
import { formulaFromFile } from "../shared/formulaFromFile";
import { childOf, childrenOf, isOn, textOf, type XmlNode } from "../xml/xmlNode";

/** The names that the whole workbook knows; those of one sheet, and Excel's own, only stay in the file. */
export function readNames(workbook: XmlNode): readonly NameFurnishing[] {
  return definedNames(workbook)
    .filter(isOfWorkbook)
    .map((element) => ({
      name: element.attributes["name"] ?? "",
      formula: formulaFromFile(textOf(element)),
      comment: element.attributes["comment"] ?? "",
      isVisible: !isOn(element, "hidden"),
    }));
}

export function definedNames(workbook: XmlNode): readonly XmlNode[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName");
}

/** False for names of one sheet and for names such as `_xlnm.Print_Area`. */
export function isOfWorkbook({ attributes }: XmlNode): boolean {
  return attributes["localSheetId"] === undefined && !/^_xl/i.test(attributes["name"] ?? "");
}

/** What is printed of a sheet and repeated on its pages, which files keep as names. */
export function readPrintNames(
  workbook: XmlNode,
  position: number,
): Pick<PageFurnishing, "titleRows" | "titleColumns" | "printArea"> {
  const areasOf = (name: string) =>
    definedNames(workbook)
      .filter(
        ({ attributes }) =>
          attributes["name"]?.toLowerCase() === name &&
          attributes["localSheetId"] === String(position),
      )
      .flatMap((element) => unquotedParts(textOf(element)))
      .flatMap((part) => (/![$A-Z0-9:]+$/i.test(part) ? [parseAddress(part).area] : []));
  const titles = areasOf("_xlnm.print_titles");
  const area = areasOf("_xlnm.print_area");
  return {
    titleRows: titles.find(({ w }) => w === 16_384) ?? null,
    titleColumns: titles.find(({ h }) => h === 1_048_576) ?? null,
    // The API knows several areas, the workbench one; a file with several keeps them.
    printArea: area.length === 1 ? (area[0] ?? null) : null,
  };
}

/** The parts of `'a,b'!$A$1,c!$B$2`. */
function unquotedParts(text: string): readonly string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
