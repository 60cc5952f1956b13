import JSZip from "jszip";
import { parseXml } from "../xml/parseXml";
import { withoutPrefix } from "../xml/withoutPrefix";
import { writeXml } from "../xml/writeXml";
import type { XmlNode } from "../xml/xmlNode";

/** The parts of an .xlsx by their paths; those that nobody changes are written byte for byte as they were. */
export interface XlsxPackage {
  paths(): readonly string[];
  has(path: string): boolean;
  /** The text of a part, `null` where there is none. */
  text(path: string): Promise<string | null>;
  /** A part as XML, to look at or to change; what is changed must be put back with `put`. */
  read(path: string): Promise<XmlNode | null>;
  put(path: string, content: XmlNode | string): void;
  remove(path: string): void;
  toBytes(): Promise<Uint8Array>;
}

/** With a date of its own, the same workbook would never come out twice as the same bytes. */
const date = new Date(Date.UTC(1980, 0, 1));

/** Opens the bytes of a file; `null` is a package in which nothing lies yet. Rejects where it is no zip. */
export async function openPackage(bytes: Uint8Array | null): Promise<XlsxPackage> {
  const zip = bytes ? await JSZip.loadAsync(bytes) : new JSZip();
  // Some programs write a part in other capitals than the list of parts spells it.
  const spelt = new Map(zip.file(/./).map(({ name }) => [name.toLowerCase(), name]));
  const entry = (path: string) => zip.file(spelt.get(path.toLowerCase()) ?? path);
  const text = async (path: string): Promise<string | null> => {
    const found = await entry(path)?.async("uint8array");
    return found ? withoutPrefix(decoded(found)) : null;
  };
  const isStrict = ((await text("_rels/.rels")) ?? "").includes(strictStart);
  return {
    paths: () => zip.file(/./).map(({ name }) => name),
    has: (path) => entry(path) !== null,
    text,
    read: async (path) => {
      const found = await text(path);
      return found === null ? null : parseXml(found);
    },
    put: (path, content) => {
      const name = spelt.get(path.toLowerCase()) ?? path;
      const written = typeof content === "string" ? content : writeXml(content);
      zip.file(name, isStrict ? inStrictWords(written) : written, { date, createFolders: false });
      spelt.set(path.toLowerCase(), name);
    },
    remove: (path) => {
      zip.remove(spelt.get(path.toLowerCase()) ?? path);
      spelt.delete(path.toLowerCase());
    },
    toBytes: () =>
      zip.generateAsync({
        type: "uint8array",
        compression: "DEFLATE",
        compressionOptions: { level: 4 },
      }),
  };
}

const strictStart = "http://purl.oclc.org/ooxml/";
const usualNames =
  /"http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\/(main|chart|spreadsheetDrawing|relationships(?:\/\w+)?)"/g;

/** Files that keep strictly to the standard name its parts in other words; what is new in them must as well. */
function inStrictWords(xml: string): string {
  return xml.replace(
    usualNames,
    (_, language: string, name: string) => `"${strictStart}${language}/${name}"`,
  );
}

/** Parts are UTF-8 nearly always; UTF-16 says so with its first two bytes. */
function decoded(content: Uint8Array): string {
  const isSwapped = content[0] === 0xff && content[1] === 0xfe;
  const isWide = content[0] === 0xfe && content[1] === 0xff;
  return new TextDecoder(isSwapped ? "utf-16le" : isWide ? "utf-16be" : "utf-8").decode(content);
}
