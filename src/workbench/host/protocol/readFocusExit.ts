/** office.js's numbers for the ways in which the keyboard leaves the pane. */
const exits: Readonly<Record<number, "escape" | "forwards" | "backwards">> = {
  12: "forwards",
  13: "backwards",
  15: "escape",
};

/** Reads a `notifyHost` message `[id, action, …]`: how the keyboard leaves the pane, or `null` for other news. */
export function readFocusExit(data: unknown): "escape" | "forwards" | "backwards" | null {
  const action: unknown = Array.isArray(data) ? data[1] : undefined;
  return typeof action === "number" ? (exits[action] ?? null) : null;
}
