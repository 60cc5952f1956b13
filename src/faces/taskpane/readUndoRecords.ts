import type { UndoRecord } from "../../core/sheets/plan";

/**
 * Reads what an earlier session kept of its way back. Anything that is not what we write, by a colleague's
 * other version or by hand, is no way back: it is left out, never an error.
 *
 * @example readUndoRecords("not JSON") → []
 */
export function readUndoRecords(text: string | null): readonly UndoRecord[] {
  if (text === null) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter(isRecord) : [];
  } catch {
    return [];
  }
}

const kinds: readonly string[] = [
  "sheetAdded",
  "rowsAdded",
  "rowsRemoved",
  "cellsWritten",
  "computeChanged",
  "protection",
];

function isRecord(value: unknown): value is UndoRecord {
  if (typeof value !== "object" || value === null) return false;
  const { operation, facts, entries } = value as Readonly<Record<string, unknown>>;
  return (
    typeof operation === "string" &&
    typeof facts === "object" &&
    facts !== null &&
    Array.isArray(entries) &&
    entries.every(
      (entry: unknown) =>
        typeof entry === "object" &&
        entry !== null &&
        "kind" in entry &&
        kinds.includes(String(entry.kind)),
    )
  );
}
