import { contentTypes, contentTypesPath } from "../package/contentTypes";
import { openPackage } from "../package/openPackage";
import { addRelation, relationTypes } from "../package/relations";
import { parseXml } from "../xml/parseXml";
import { workbookPath } from "./writing";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A part for texts that cells share, with none in it. */
export const emptyStrings = `<sst xmlns="${main}"/>`;

/** The looks that a workbook cannot be without. */
export const emptyStyles = `<styleSheet xmlns="${main}">
<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill>
<fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="0"/></styleSheet>`.replaceAll("\n", "");

const emptyTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/${workbookPath}" ContentType="${contentTypes.workbook}"/></Types>`;

/** The bytes of a workbook without sheets, which a workbook cannot stay. */
export async function newWorkbook(): Promise<Uint8Array> {
  const file = await openPackage(null);
  file.put(contentTypesPath, parseXml(emptyTypes.replaceAll("\n", "")).root);
  addRelation(file, "", "officeDocument", workbookPath);
  const workbook = `<workbook xmlns="${main}" xmlns:r="${relationTypes}"><sheets/></workbook>`;
  file.put(workbookPath, parseXml(workbook).root);
  return file.toBytes();
}
