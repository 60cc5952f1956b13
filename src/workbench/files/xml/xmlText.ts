const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

/**
 * The text that a piece of XML stands for.
 *
 * @example decodeXml("a &lt; b&#33;") // "a < b!"
 */
export function decodeXml(xml: string): string {
  if (!xml.includes("&")) return xml;
  return xml.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, number?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text between tags: `encodeText("1 < 2")` → `1 &lt; 2`. */
export function encodeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign) : text;
}

/** A text in double quotes: `encodeAttribute('a "b"')` → `a &quot;b&quot;`. */
export function encodeAttribute(text: string): string {
  return /[&<>"\t\n\r]/.test(text)
    ? text.replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign)
    : text;
}

/** The text of a cell, where signs that XML cannot hold stand as `_x0007_`. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Signs that XML 1.0 cannot hold, a carriage return, which it would make a line feed of, and half pairs. */
const unwritable = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The opposite of {@link decodeCellText}; what only looks like such a sign is kept from being read as one. */
export function encodeCellText(text: string): string {
  return text
    .replace(/_(?=x[\dA-F]{4}_)/gi, "_x005F_")
    .replace(
      unwritable,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
