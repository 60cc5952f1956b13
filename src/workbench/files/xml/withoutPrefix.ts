const firstElement = /<([A-Za-z_][\w.-]*):[\w.-]+[\s/>]/;
const sheetNames = /\/spreadsheetml(?:\/2006)?\/main$/;

/**
 * A part's text with its own elements unprefixed: some programs write `<x:worksheet>` where Excel writes
 * `<worksheet>`. Other prefixes stay as they are.
 */
export function withoutPrefix(xml: string): string {
  const start = /<[A-Za-z_]/.exec(xml)?.index ?? 0;
  const [, prefix] = firstElement.exec(xml.slice(start, start + 200)) ?? [];
  if (prefix === undefined || xml.slice(start, start + prefix.length + 2) !== `<${prefix}:`)
    return xml;
  const declared = new RegExp(`\\sxmlns:${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const [whole = "", double, single = ""] = declared.exec(xml) ?? [];
  if (!sheetNames.test(double ?? single)) return xml;
  return xml
    .replace(whole, ` xmlns="${double ?? single}"`)
    .replaceAll(`<${prefix}:`, "<")
    .replaceAll(`</${prefix}:`, "</");
}
