/** The element of the page with this identifier. The page's own HTML has it, or we were wrong. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element ${id}`);
  return found;
}
