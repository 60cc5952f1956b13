const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

/** The text that a piece of XML stands for: `plainText("a &amp; b") → "a & b"`. */
export const plainText = (xml: string): string =>
  // Most texts have nothing of the kind.
  !xml.includes("&")
    ? xml
    : xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) =>
        typeof name === "string"
          ? (entities[name] ?? whole)
          : String.fromCodePoint(
              typeof decimal === "string" ? Number(decimal) : parseInt(String(hexadecimal), 16),
            ),
      );

const written: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** A text as it may stand in an attribute: `attributeText("a & b") → "a &amp; b"`. */
export const attributeText = (text: string): string =>
  text.replace(/[&<>"\n\r\t]/g, (sign) => written[sign] ?? sign);

/** A text as it may stand between tags, such as a formula: `contentText("A1<2") → "A1&lt;2"`. */
export const contentText = (text: string): string =>
  text.replace(/[&<>\r]/g, (sign) => written[sign] ?? sign);

/**
 * A cell's text as files keep it, still to be put through {@link contentText}: signs that XML cannot
 * hold are written `_x0001_`, and text that only looks like that is kept from being read so.
 *
 * @example cellText("a\u0001 _x0041_") → "a_x0001_ _x005F_x0041_"
 */
export const cellText = (text: string): string =>
  text.replace(/_(?=x[\dA-F]{4}_)/gi, "_x005F_").replace(
    // Everything below the space except tab and line feed, half surrogate pairs, and two signs
    // that Unicode keeps free.
    /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
