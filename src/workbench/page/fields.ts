/** Makes an element with properties. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}

/** A field with its label around it. */
export function labelled(label: string, field: HTMLElement): HTMLLabelElement {
  const wrapper = make("label", {});
  wrapper.append(label, field);
  return wrapper;
}
