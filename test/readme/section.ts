/** The marks between which a generated part of the README stands. */
const marks = (name: string): readonly [string, string] => [
  `<!-- ${name} -->`,
  `<!-- /${name} -->`,
];

/**
 * Puts a generated part between its marks, and leaves the rest of the text as it is.
 *
 * @throws where the marks are missing, since the part would silently be lost
 * @example withSection("a <!-- x --> b <!-- /x -->", "x", "new")
 */
export function withSection(text: string, name: string, part: string): string {
  const [start, end] = marks(name);
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The README lacks ${start} … ${end}`);
  return `${text.slice(0, from)}${start}\n\n${part}\n\n${text.slice(to)}`;
}
