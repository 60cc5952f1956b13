import JSZip from "jszip";
import { parseXml } from "../../../src/workbench/files/xml/parseXml";
import { childrenOf, localName } from "../../../src/workbench/files/xml/xmlNode";
import { handmadeFile } from "./handmadeFile";
import { partOf } from "./partOf";
import { open, saved } from "./reopen";

const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  "<borders count='1'><border/></borders>" +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/></cellXfs>';
const rowsOf = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;
const elementsIn = (xml: string) => childrenOf(parseXml(xml)).map(({ name }) => localName(name));
const firstRow = async (bytes: Uint8Array) => (await open(bytes)).workbook.sheets[0]?.values[0];

describe("files as other programs write them", () => {
  it("open with each kind of cell, and hold the same when saved", async () => {
    const sheet = rowsOf(
      [
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>',
        '<c r="C1" t="inlineStr"><is><t xml:space="preserve">  kvar </t></is></c>',
        '<c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c>',
        '<c r="F1" t="d"><v>2021-12-31</v></c><c r="G1"><v>1.5E-3</v></c>',
        '<c r="H1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="I1" t="b"><f>1=1</f><v>1</v></c>',
        '<c r="J1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="K1" t="str"><f>""</f><v></v></c>',
      ].join(""),
    );
    const strings =
      '<si><r><rPr><b/></rPr><t>fet</t></r><r><t xml:space="preserve"> stil</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>' +
      "<si><t>rad_x000D_ &amp; _x005F_x000D_</t></si>";
    const bytes = await handmadeFile({ sheets: [sheet], strings });
    const expected = [
      "fet stil",
      "rad\r & _x000D_",
      "  kvar ",
      true,
      { error: "#N/A" },
      44561,
      0.0015,
    ];
    expect(await firstRow(bytes)).toEqual([...expected, "ab", true, { error: "#DIV/0!" }, ""]);
    const { workbook } = await open(await saved(bytes));
    expect(workbook).toEqual((await open(bytes)).workbook);
    expect(workbook.sheets[0]?.formulas).toEqual({
      H1: '="a"&"b"',
      I1: "=1=1",
      J1: "=1/0",
      K1: '=""',
    });
  });

  it("are read under a prefix, without addresses, and in Strict words", async () => {
    const sheet =
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><f>A1+B1</f><v>3</v></c></row></sheetData>";
    for (const kind of [{ prefix: "x" }, { isStrict: true }]) {
      const bytes = await handmadeFile({ sheets: [sheet], styles, ...kind });
      const after = await saved(bytes, ({ port }) => {
        const { id = "" } = port.sheets()[0] ?? {};
        port.writeCells(id, { r: 2, c: 0, h: 1, w: 1 }, [["ny"]]);
        port.addSheet("Till");
      });
      const [first, second] = (await open(after)).workbook.sheets;
      expect(first?.values).toEqual([[1, 2], [3], ["ny"]]);
      expect(first?.formulas).toEqual({ A2: "=A1+B1" });
      expect(second?.name).toBe("Till");
    }
  });

  it("keep to Strict words in what is new in them", async () => {
    const bytes = await handmadeFile({ sheets: ["<sheetData/>"], isStrict: true });
    const zip = await JSZip.loadAsync(await saved(bytes, ({ port }) => void port.addSheet("Till")));
    const textOf = (path: string) => zip.file(path)?.async("string");
    const texts = [
      await textOf("xl/worksheets/sheet2.xml"),
      await textOf("xl/_rels/workbook.xml.rels"),
    ];
    expect(texts.join("")).toContain("purl.oclc.org/ooxml/spreadsheetml/main");
    expect(texts.join("")).not.toContain("schemas.openxmlformats.org/officeDocument");
  });

  it("keep the order of their parts where Excel has put something of its own in between", async () => {
    const before =
      '<fileVersion/><workbookPr/><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="urn:x" url="x"/></mc:Choice></mc:AlternateContent><xr:revisionPtr xmlns:xr="urn:xr"/><bookViews><workbookView/></bookViews>';
    const after = '<calcPr calcId="191029"/><fileRecoveryPr repairLoad="1"/><extLst/>';
    const sheet =
      '<sheetData/><legacyDrawing r:id="x"/><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>';
    const bytes = await handmadeFile({ sheets: [sheet], before, after });
    const changed = await saved(bytes, ({ port }) => {
      const { id = "" } = port.sheets()[0] ?? {};
      port.writeCells(id, { r: 0, c: 0, h: 2, w: 1 }, [["Rubrik"], [1]]);
      port.addTable(id, { r: 0, c: 0, h: 2, w: 1 }, "Tabell1");
      const { names } = port.furnishings.workbook();
      const name = { name: "Nytt", formula: "=Blad1!$A$1", comment: "", isVisible: true };
      port.furnishings.changeWorkbook({ names: [...names, name] });
    });
    expect(elementsIn(await partOf(changed, "xl/workbook.xml"))).toEqual(
      "fileVersion workbookPr AlternateContent revisionPtr bookViews sheets definedNames calcPr fileRecoveryPr extLst".split(
        " ",
      ),
    );
    expect(elementsIn(await partOf(changed, "xl/worksheets/sheet1.xml"))).toEqual(
      "dimension sheetViews sheetData legacyDrawing AlternateContent tableParts".split(" "),
    );
  });

  it("count their days from 1904 where they say so, and go on doing it", async () => {
    const sheet = rowsOf('<c r="A1" s="1"><v>43099</v></c><c r="B1"><v>7</v></c>');
    const bytes = await handmadeFile({
      sheets: [sheet],
      styles,
      before: '<workbookPr date1904="1"/>',
    });
    expect(await firstRow(bytes)).toEqual([44561, 7]);
    const after = await saved(bytes, ({ port }) => {
      const { id = "" } = port.sheets()[0] ?? {};
      port.writeFormats(id, { r: 0, c: 2, h: 1, w: 1 }, [["yyyy-mm-dd"]]);
      port.writeCells(id, { r: 0, c: 2, h: 1, w: 1 }, [[44562]]);
    });
    expect(await firstRow(after)).toEqual([44561, 7, 44562]);
    const zip = await JSZip.loadAsync(after);
    expect(await zip.file("xl/worksheets/sheet1.xml")?.async("string")).toContain("<v>43100</v>");
  });

  it("may speak of a million rows without anybody counting them", async () => {
    const all = "A1:XFD1048576";
    const sheet = [
      `<dimension ref="${all}"/><cols><col min="1" max="16384" width="20" style="1" customWidth="1"/></cols>`,
      rowsOf('<c r="A1"><v>1</v></c>'),
      `<conditionalFormatting sqref="${all}"><cfRule type="expression" priority="1"><formula>A1=2</formula></cfRule></conditionalFormatting>`,
      `<dataValidations count="1"><dataValidation type="whole" sqref="B1:B1048576 ${all}"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>`,
    ].join("");
    const bytes = await handmadeFile({ sheets: [sheet], styles });
    const begun = process.memoryUsage().heapUsed;
    const { workbook } = await open(await saved(bytes));
    expect(workbook).toEqual((await open(bytes)).workbook);
    expect(workbook.sheets[0]?.values).toEqual([[1]]);
    expect((process.memoryUsage().heapUsed - begun) / 1024 / 1024).toBeLessThan(50);
  });

  it("follow the first of formulas that were filled, and keep arrays and what else stands by a cell", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>2</v></c><c r="D1" cm="1"><f t="array" ref="D1:D2">FILTER(B1:B3,B1:B3&gt;1)</f><v>4</v></c></row>
      <row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="D2"><v>5</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>4</v></c></row></sheetData>`;
    const bytes = await handmadeFile({ sheets: [sheet] });
    const after = await saved(bytes, ({ port }) => {
      const { id = "" } = port.sheets()[0] ?? {};
      port.writeCells(id, { r: 0, c: 0, h: 1, w: 1 }, [[7]]);
    });
    const [first] = (await open(after)).workbook.sheets;
    expect(first?.formulas).toEqual({
      A2: "=B2*$C$1",
      A3: "=B3*$C$1",
      D1: "=FILTER(B1:B3,B1:B3>1)",
    });
    expect(first?.arrays).toEqual([{ r: 0, c: 3, h: 2, w: 1 }]);
    const zip = await JSZip.loadAsync(after);
    expect(await zip.file("xl/worksheets/sheet1.xml")?.async("string")).toContain(
      '<c r="D1" cm="1"><f t="array" ref="D1:D2">',
    );
  });

  it("keep the result of a formula that the grid cannot work out", async () => {
    const bytes = await handmadeFile({ sheets: [rowsOf('<c r="A1"><f>Egen*2</f><v>8</v></c>')] });
    const after = await saved(bytes, ({ port }) => {
      const { id = "" } = port.sheets()[0] ?? {};
      port.writeCells(id, { r: 0, c: 0, h: 1, w: 1 }, [[{ error: "#NAME?" }]]);
      Object.assign(port, { readFormulas: () => [["=Egen*2"]] });
    });
    expect(await firstRow(after)).toEqual([8]);
  });
});
