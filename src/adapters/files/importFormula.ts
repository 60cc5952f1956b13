/**
 * Turns a formula as a file stores it into the formula as Excel shows it in English, with its `=`.
 *
 * Excel stores a custom function as `_xldudf_NAMESPACE_NAME`, in any case, and files have been seen
 * where `[2]!` or the name of an .xla file had crept in before it. Newer built-in functions carry
 * the prefix `_xlfn.`. Texts in quotation marks are left alone.
 *
 * @example importFormula("[2]!_xldudf_lofte_bedomning(A1,_xlfn.XLOOKUP(1,B:B,C:C))") →
 *   "=LOFTE.BEDOMNING(A1,XLOOKUP(1,B:B,C:C))"
 */
export function importFormula(stored: string): string {
  // Most formulas have nothing of the kind, and looking for it takes long in long ones.
  if (!/_xl/i.test(stored)) return stored.startsWith("=") ? stored : `=${stored}`;
  const shown = stored.replace(
    /"(?:[^"]|"")*"|(?:\[\d+\]!|'[^']*\.xla[m]?'!|[\p{L}\p{N}_.]*\.xlam?!)?_xldudf_(\p{L}[\p{L}\p{N}]*)_([\p{L}\p{N}_.]+)|_xl(?:fn|ws|pm)\.(?:_xl(?:ws|pm)\.)?/giu,
    (found: string, namespace?: string, name?: string) => {
      if (found.startsWith('"')) return found;
      return namespace === undefined || name === undefined
        ? ""
        : `${namespace}.${name}`.toUpperCase();
    },
  );
  return shown.startsWith("=") ? shown : `=${shown}`;
}
