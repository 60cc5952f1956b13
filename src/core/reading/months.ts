const names = [
  ["januari", "january"],
  ["februari", "february"],
  ["mars", "march"],
  ["april"],
  ["maj", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["augusti", "august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["december"],
] as const;

/**
 * The number of a month by its folded name, whole or cut to at least three letters, or `null`.
 *
 * @example monthOf("mar") → 3; monthOf("marknad") → null
 */
export function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  const position = names.findIndex((month) => month.some((name) => name.startsWith(word)));
  return position < 0 ? null : position + 1;
}
