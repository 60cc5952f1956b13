/** A call of an add-in's function as files spell it, with the debris that Excel sometimes puts before it. */
const addInCall = /(?:(?:\[\d+\]|[\w.]+)!)?_xldudf_([A-Z0-9]+)_([\p{L}\p{N}_.]+)(?=\s*\()/giu;
const futurePrefix = /_xl(?:fn|ws|pm|udf)\./gi;
/** Quoted text stays as it is. */
const pieces = /"(?:[^"]|"")*"|[^"]+/g;

/**
 * The formula that people see, from the one that a file keeps.
 *
 * @example formulaFromFile("_xldudf_LOFTE_AVVIKELSE(A2,B2)") // "=LOFTE.AVVIKELSE(A2,B2)"
 * @example formulaFromFile("_xlfn._xlws.FILTER(A:A,B:B>0)") // "=FILTER(A:A,B:B>0)"
 */
export function formulaFromFile(stored: string): string {
  // Most have nothing of the kind, and there may be a hundred thousand of them.
  if (!/_xl/i.test(stored)) return stored.startsWith("=") ? stored : `=${stored}`;
  const parts = stored.match(pieces) ?? [];
  const shown = parts.map((part) => (part.startsWith('"') ? part : readable(part)));
  return `=${shown.join("")}`;
}

function readable(part: string): string {
  return part
    .replace(addInCall, (_, namespace: string, name: string) =>
      `${namespace}.${name}`.toUpperCase(),
    )
    .replace(futurePrefix, "");
}
