import JSZip from "jszip";
import { parseAddress } from "../host/address";
import type { Rectangle } from "../host/port";

/**
 * Name of each table to its area with headings, read from the file's own XML.
 *
 * exceljs forgets a table's rows when it reads a file: there every table is its heading row only.
 */
export async function tableAreas(content: Uint8Array): Promise<ReadonlyMap<string, Rectangle>> {
  const archive = await JSZip.loadAsync(content);
  const parts = archive.file(/^xl\/tables\/table\d+\.xml$/);
  const texts = await Promise.all(parts.map((part) => part.async("string")));
  return new Map(texts.flatMap(readTable));
}

function readTable(xml: string): [string, Rectangle][] {
  const [start = ""] = /<table\s[^>]*>/.exec(xml) ?? [];
  const name = attribute(start, "displayName") ?? attribute(start, "name");
  const address = attribute(start, "ref");
  return name === null || address === null ? [] : [[name, parseAddress(address).area]];
}

function attribute(element: string, name: string): string | null {
  const [, value = null] = new RegExp(`\\s${name}="([^"]*)"`).exec(element) ?? [];
  return value?.replaceAll("&amp;", "&") ?? null;
}
