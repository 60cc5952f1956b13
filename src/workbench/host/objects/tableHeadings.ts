import type { GridValue, GridWritten } from "../port";

/**
 * The headings of a new table: Excel makes them text, fills the empty ones and tells equal ones apart.
 *
 * @example tableHeadings(["Mål", null, "mål"]) // ["Mål", "Column1", "mål2"], each as text
 */
export function tableHeadings(cells: readonly GridValue[]): GridWritten[] {
  const taken = new Set<string>();
  return cells.map((cell) => {
    const own = typeof cell === "object" ? (cell?.error ?? "") : String(cell);
    const isFree = (text: string): boolean => text !== "" && !taken.has(text.toLocaleLowerCase());
    const stem = own === "" ? "Column" : own;
    let text = own;
    for (let number = own === "" ? 1 : 2; !isFree(text); number += 1)
      text = `${stem}${String(number)}`;
    taken.add(text.toLocaleLowerCase());
    return { text };
  });
}
