import { contentTypes, contentTypesPath } from "../package/contentTypes";
import { openPackage, type XlsxPackage } from "../package/openPackage";
import { addRelation } from "../package/relations";
import { node } from "../xml/xmlNode";

const spreadsheetMl = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A file without a sheet, for a workbook that was opened from no file. */
export async function emptyPackage(): Promise<XlsxPackage> {
  const file = await openPackage(null);
  file.put(
    contentTypesPath,
    node("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, [
      node("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      node("Default", { Extension: "xml", ContentType: "application/xml" }),
      node("Override", { PartName: "/xl/workbook.xml", ContentType: contentTypes.workbook }),
    ]),
  );
  file.put(
    "xl/workbook.xml",
    node("workbook", { xmlns: spreadsheetMl, "xmlns:r": relationships }, [node("sheets")]),
  );
  await addRelation(file, "", "officeDocument", "xl/workbook.xml");
  return file;
}

/** Styles with the one that every cell has. */
export const plainStylesPart = () =>
  node("styleSheet", { xmlns: spreadsheetMl }, [
    node("fonts", { count: 1 }, [
      node("font", {}, [node("sz", { val: 11 }), node("name", { val: "Calibri" })]),
    ]),
    node("fills", { count: 2 }, [
      node("fill", {}, [node("patternFill", { patternType: "none" })]),
      node("fill", {}, [node("patternFill", { patternType: "gray125" })]),
    ]),
    node("borders", { count: 1 }, [
      node(
        "border",
        {},
        ["left", "right", "top", "bottom", "diagonal"].map((side) => node(side)),
      ),
    ]),
    node("cellStyleXfs", { count: 1 }, [
      node("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
    ]),
    node("cellXfs", { count: 1 }, [
      node("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
    ]),
    node("cellStyles", { count: 1 }, [
      node("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
    ]),
  ]);

/** The part of a sheet in which nothing stands yet. */
export const emptySheet = `<worksheet xmlns="${spreadsheetMl}" xmlns:r="${relationships}"><sheetData/></worksheet>`;
