import { element } from "./element";

/** Says in plain text how things stand. */
export function say(text: string): void {
  element("status").textContent = text;
}

/** Says in red that something is wrong; it stays until the page is loaded anew. */
export function alarm(text: string): void {
  const item = document.createElement("li");
  item.textContent = text;
  const errors = element("errors");
  const isSaid = [...errors.children].some((other) => other.textContent === text);
  if (!isSaid) errors.append(item);
  console.error(text);
}
