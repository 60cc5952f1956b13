import { decodeCellText, decodeXml } from "../xml/xmlText";

const entries = /<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g;
/** The reading aid of Japanese texts, which is no part of the text. */
const phonetic = /<rPh\b[\s\S]*?<\/rPh>/g;
const texts = /<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g;

/** The texts that cells share, by their number. */
export function readSharedStrings(xml: string | null): readonly string[] {
  const strings: string[] = [];
  for (const [, inside = ""] of (xml ?? "").matchAll(entries)) strings.push(textOfRuns(inside));
  return strings;
}

/** The text of one entry or of a cell that has its text with it: its pieces in a row, whatever they look like. */
export function textOfRuns(inside: string): string {
  let text = "";
  for (const [, piece = ""] of inside.replace(phonetic, "").matchAll(texts)) text += plain(piece);
  return decodeCellText(text);
}

function plain(piece: string): string {
  return piece.includes("<![CDATA[")
    ? piece.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data: string) => data)
    : decodeXml(piece);
}
