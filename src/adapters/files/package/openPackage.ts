import JSZip from "jszip";
import { parseXml, type XmlDocument } from "../xml/parseXml";
import { writeXml } from "../xml/writeXml";
import type { XmlElement } from "../xml/xmlElement";
import { readZip, textOf, unpacked } from "./readZip";

/**
 * The parts of an .xlsx by their paths. Parts that nobody asked to edit are written byte for byte as
 * they were.
 */
export interface XlsxPackage {
  readonly has: (path: string) => boolean;
  readonly paths: () => readonly string[];
  /** A part to look at, `null` where there is none. */
  readonly look: (path: string) => XmlElement | null;
  /** A part to change. Throws where there is none. */
  readonly edit: (path: string) => XmlElement;
  /** Adds a part, or puts one in the place of another. */
  readonly put: (path: string, root: XmlElement) => void;
  readonly remove: (path: string) => void;
  readonly toBytes: () => Promise<Uint8Array>;
}

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The first that a zip knows: with a date of its own, the same file would never come out twice. */
const date = new Date(Date.UTC(1980, 0, 1));

/**
 * Opens the bytes of an .xlsx to change some of its parts; `null` is a package with nothing in it.
 * Rejects with a SyntaxError where the zip is damaged; a part that is damaged throws one when it is
 * asked for.
 */
export async function openPackage(bytes: Uint8Array | null): Promise<XlsxPackage> {
  const zip = bytes ? await readZip(bytes) : new JSZip();
  const parts = await unpacked(zip, (path) => /\.(?:xml|rels)$/.test(path));
  const documents = new Map<string, XmlDocument>();
  const edited = new Set<string>();
  const open = (path: string): XmlDocument | null => {
    const part = parts.get(path);
    if (!part) return documents.get(path) ?? null;
    const document = parseXml(textOf(part));
    documents.set(path, document);
    parts.delete(path);
    return document;
  };
  const write = (path: string, text: string): void => {
    zip.file(path, text, { date, createFolders: false });
  };
  return {
    has: (path) => zip.file(path) !== null,
    paths: () => zip.file(/./).map(({ name }) => name),
    look: (path) => open(path)?.root ?? null,
    edit: (path) => {
      const document = open(path);
      if (!document) throw new Error(`The file has no part ${path}`);
      edited.add(path);
      return document.root;
    },
    put: (path, root) => {
      // It has its place among the parts from now on, and its text at last.
      write(path, "");
      parts.delete(path);
      documents.set(path, { prolog, root });
      edited.add(path);
    },
    remove: (path) => {
      zip.remove(path);
      parts.delete(path);
      documents.delete(path);
      edited.delete(path);
    },
    toBytes: () => {
      for (const path of edited) {
        const document = documents.get(path);
        if (document) write(path, writeXml(document));
      }
      return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
    },
  };
}
