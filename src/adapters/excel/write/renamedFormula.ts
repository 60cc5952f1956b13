/**
 * Lets a formula speak of sheets by the names they have while they are built. When a sheet gets its
 * final name, Excel renames it in the formulas too.
 *
 * @param names the names for now by the final ones
 * @example renamedFormula("=SUM(Listor!A1:A3)", new Map([["Listor", "~Bygge 1"]])) → "=SUM('~Bygge 1'!A1:A3)"
 */
export function renamedFormula(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0 || !formula.includes("!")) return formula;
  const folded = new Map([...names].map(([name, now]) => [name.toLowerCase(), now]));
  return formula.replace(
    /"[^"]*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]'])([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (found: string, quoted?: string, plain?: string) => {
      const name = quoted?.replaceAll("''", "'") ?? plain;
      const now = name === undefined ? undefined : folded.get(name.toLowerCase());
      return now === undefined ? found : `${quotedSheet(now)}!`;
    },
  );
}

/**
 * A sheet's name as formulas and addresses write it.
 *
 * @example quotedSheet("Lisas blad") → "'Lisas blad'"
 */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
