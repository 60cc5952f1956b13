/** More than the columns of a sheet; few enough to hold. */
const mostKept = 200;

/**
 * A conversion of texts that remembers what it was asked of late: the rows of a table mostly hold the
 * same formulas over and over, and converting a long one takes time.
 *
 * @example const shown = remembered(importFormula); shown("A1") → "=A1"
 */
export function remembered(convert: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const made = convert(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, made);
    return made;
  };
}
