/**
 * A number format as Swedish Excel writes it. Only believed: that these letters and signs are all that differ.
 *
 * @example localNumberFormat("#,##0.00") // "# ##0,00"
 * @example localNumberFormat("yyyy-mm-dd") // "åååå-MM-dd"
 */
export function localNumberFormat(format: string): string {
  if (format === "General") return "Standard";
  return outsideQuotes(format, (part) => {
    const signs = part.replace(/[.,]/g, (sign) => (sign === "." ? "," : "\u00a0"));
    return /y/i.test(part) ? signs.replace(/y/gi, "å").replace(/m/g, "M") : signs;
  });
}

/** The way back to the form of the API. */
export function plainNumberFormat(local: string): string {
  if (local === "Standard") return "General";
  return outsideQuotes(local, (part) => {
    const signs = part.replace(/,/g, ".").replace(/(?<=[#0])[ \u00a0](?=[#0])/g, ",");
    return /å/i.test(part) ? signs.replace(/å/gi, "y").replace(/M/g, "m") : signs;
  });
}

function outsideQuotes(format: string, change: (part: string) => string): string {
  return format
    .split(/("[^"]*"|\\.)/)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join("");
}
