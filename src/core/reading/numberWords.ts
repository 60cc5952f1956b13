const ones =
  "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton".split(
    " ",
  );
const tens = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split(" ");
/** Spellings beside the first: "ettusen" drops a t, "en" goes with utrum. */
const alsoOne = /^e[nt]$/;

/**
 * Reads a Swedish number word with its compounds, below a million, or gives `null`.
 *
 * @example wordToNumber("etthundratjugo") → 120; wordToNumber("flera") → null
 */
export function wordToNumber(word: string): number | null {
  if (word === "" || word.length > 50) return null;
  for (const [stem, size] of [
    ["tusen", 1000],
    ["hundra", 100],
  ] as const) {
    const at = word.indexOf(stem);
    if (at < 0) continue;
    const [before, after] = [word.slice(0, at), word.slice(at + stem.length)];
    const times = before === "" ? 1 : wordToNumber(before);
    const rest = after === "" ? 0 : wordToNumber(after);
    const isWhole = times !== null && rest !== null && times > 0 && times < size && rest < size;
    return isWhole ? times * size + rest : null;
  }
  const ten = tens.findIndex((stem) => word.startsWith(stem));
  const rest = word.slice(tens[ten]?.length ?? 0);
  const one = alsoOne.test(rest) ? 1 : ones.indexOf(rest);
  if (ten < 0) return one < 0 ? null : one;
  const isWhole = rest === "" || (one > 0 && one < 10);
  return isWhole ? (ten + 2) * 10 + Math.max(one, 0) : null;
}
