import JSZip from "jszip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The parts of a file that somebody writes by hand. */
export interface Handmade {
  /** What stands inside `<worksheet>`, for each sheet. */
  readonly sheets: readonly string[];
  /** What stands in the workbook's part before its list of sheets, and behind it. */
  readonly before?: string;
  readonly after?: string;
  readonly styles?: string;
  readonly strings?: string;
  readonly isStrict?: boolean;
  /** Prefix of the part's own elements: `"x"` for `<x:worksheet>`. */
  readonly prefix?: string;
  /** Other parts by their paths. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** Packs a file by hand, as no library would write it. */
export async function handmadeFile(made: Handmade): Promise<Uint8Array> {
  const { sheets, before = "", after = "", styles, strings, isStrict = false, prefix } = made;
  const [words, relations] = isStrict ? [strictMain, strictOffice] : [main, office];
  const zip = new JSZip();
  const part = (name: string, inside: string): string => {
    const declared = `${prefix ? `xmlns:${prefix}` : "xmlns"}="${words}" xmlns:r="${relations}"`;
    const whole = `<${name} ${declared}>${inside}</${name}>`;
    const named = prefix ? whole.replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`) : whole;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${named}`;
  };
  const listed = sheets
    .map(
      (_, at) =>
        `<sheet name="Blad${String(at + 1)}" sheetId="${String(at + 1)}" r:id="s${String(at)}"/>`,
    )
    .join("");
  zip.file("xl/workbook.xml", part("workbook", `${before}<sheets>${listed}</sheets>${after}`));
  const references = sheets.map((_, at) => [
    "worksheet",
    `worksheets/sheet${String(at + 1)}.xml`,
    `s${String(at)}`,
  ]);
  sheets.forEach((xml, at) =>
    zip.file(`xl/worksheets/sheet${String(at + 1)}.xml`, part("worksheet", xml)),
  );
  if (styles !== undefined) {
    zip.file("xl/styles.xml", part("styleSheet", styles));
    references.push(["styles", "styles.xml", "st"]);
  }
  if (strings !== undefined) {
    zip.file("xl/sharedStrings.xml", part("sst", strings));
    references.push(["sharedStrings", "sharedStrings.xml", "ss"]);
  }
  const relationships = (all: readonly (readonly string[])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
      .map(
        ([kind, target, id]) =>
          `<Relationship Id="${String(id)}" Type="${relations}/${String(kind)}" Target="${String(target)}"/>`,
      )
      .join("")}</Relationships>`;
  zip.file("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml", "w"]]));
  zip.file("xl/_rels/workbook.xml.rels", relationships(references));
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  for (const [path, text] of Object.entries(made.parts ?? {})) zip.file(path, text);
  return zip.generateAsync({ type: "uint8array" });
}
