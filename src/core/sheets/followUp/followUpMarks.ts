import type { CellContent } from "../../sheet/change";
import { isFormula } from "../../sheet/change";
import type { CellValue } from "../../sheet/sheet";
import { savedFigure } from "../savedFigure";

/** Cells that people may type over; what we last wrote there tells theirs from ours. */
export const markedColumns = [
  "text",
  "goal",
  "previous",
  "note",
  "attainment",
  "verdict",
  "explanation",
  "pace",
  "chance",
  "id",
] as const;
export type MarkedColumn = (typeof markedColumns)[number];
export type FollowUpMarks = Readonly<Record<MarkedColumn, string>>;

/** The mark of a cell that we left empty or gave a formula, which is known by itself. */
const noMark = ".";

/**
 * A short mark of a written value, the same for the same value: 32 bits of FNV-1a. Two of a cell's
 * values being mistaken for each other would take one in four thousand million.
 *
 * @example markOf(104) === markOf(104) → true; markOf(104) === markOf("104") → false
 */
export function markOf(content: CellContent): string {
  if (content === null || content === "" || isFormula(content)) return noMark;
  const kept = typeof content === "number" ? savedFigure(content) : content;
  const text = `${typeof kept}:${String(kept)}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The marks of a row as its hidden cell keeps them: `"k3x9;.;…"`. */
export const joinMarks = (marks: FollowUpMarks): string =>
  markedColumns.map((column) => marks[column]).join(";");

/**
 * The marks of a row, or `null` where its cell holds none: then nothing in the row is known as ours.
 *
 * @example readMarks(joinMarks(marks)) → marks
 */
export function readMarks(cell: CellValue): FollowUpMarks | null {
  const parts = typeof cell === "string" ? cell.split(";") : [];
  if (parts.length !== markedColumns.length) return null;
  return marksBy((column) => parts[markedColumns.indexOf(column)] ?? noMark);
}

/** Makes the marks of a row one by one. */
export const marksBy = (of: (column: MarkedColumn) => string): FollowUpMarks => ({
  text: of("text"),
  goal: of("goal"),
  previous: of("previous"),
  note: of("note"),
  attainment: of("attainment"),
  verdict: of("verdict"),
  explanation: of("explanation"),
  pace: of("pace"),
  chance: of("chance"),
  id: of("id"),
});
