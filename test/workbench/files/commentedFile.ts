import { handmadeFile } from "./handmadeFile";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office/2017/10/relationships";

export const [root, reply, karin, anders] = [1, 2, 3, 4].map(
  (number) => `{0000000${String(number)}-AAAA-4BBB-8CCC-00000000000${String(number)}}`,
);

export const shapeOfNote = shapeAt(4, 1, "width:300pt");

/** A file as Excel writes it, with a thread in A1 that mentions somebody, and a note in B5 with bold words. */
export function commentedFile(): Promise<Uint8Array> {
  const relations = (all: readonly (readonly [string, string, string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  return handmadeFile({
    sheets: [
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><legacyDrawing r:id="rId1"/>',
    ],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relations([
        ["rId1", `${office}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
        ["rId2", `${office}/comments`, "../comments1.xml"],
        ["rId3", `${microsoft}/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ]),
      "xl/_rels/workbook.xml.rels": relations([
        ["s0", `${office}/worksheet`, "worksheets/sheet1.xml"],
        ["p0", `${microsoft}/person`, "persons/person.xml"],
      ]),
      "xl/persons/person.xml": `<personList xmlns="${threads}"><person displayName="Karin Ek" id="${String(karin)}" userId="S::karin" providerId="AD"/><person displayName="Anders" id="${String(anders)}" userId="Anders" providerId="None"/></personList>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${threads}"><threadedComment ref="A1" dT="2021-12-31T10:20:30.25" personId="${String(karin)}" id="${String(root)}" done="0"><text>@Anders Stämmer det?</text><mentions><mention mentionpersonId="${String(anders)}" mentionId="${String(anders)}" startIndex="0" length="7"/></mentions></threadedComment><threadedComment ref="A1" dT="2022-01-01T08:00:00.00" personId="${String(anders)}" id="${String(reply)}" parentId="${String(root)}"><text>Ja &amp; nej</text></threadedComment></ThreadedComments>`,
      "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>tc=${String(root)}</author><author>Karin Ek</author></authors><commentList><comment ref="A1" authorId="0" shapeId="0"><text><t>[Threaded comment]</t></text></comment><comment ref="B5" authorId="1" shapeId="0"><text><r><rPr><b/></rPr><t>Karin:</t></r><r><t xml:space="preserve"> en
not</t></r></text></comment></commentList></comments>`,
      // As Excel writes it: no XML that a parser would take.
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"><br></v:shapetype>${shapeAt(0, 0, "width:99pt")}${shapeOfNote}<v:shape id="_x0000_s1099" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:Anchor>0, 0, 0, 0, 1, 0, 1, 0</x:Anchor></x:ClientData></v:shape></xml>`,
    },
  });
}

export function shapeAt(row: number, column: number, style: string): string {
  const anchor = [column + 1, 15, row, 2, column + 3, 15, row + 4, 4].join(", ");
  return `<v:shape id="_x0000_s${String(1_025 + row)}" type="#_x0000_t202" style='${style}'><x:ClientData ObjectType="Note"><x:Anchor>${anchor}</x:Anchor><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`;
}
