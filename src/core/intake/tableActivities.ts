import type { Block, BlockCell } from "../reading/document/block";
import { foldHeading, headingLookups } from "../schema/headings";
import type { FoundActivity, FoundPledge } from "./foundDocument";

type Rows = Extract<Block, { kind: "table" }>["rows"];

/**
 * The activities of a plan's table, with the headings Vad, Hur, Ansvar and Perspektiv in any order. A
 * cell with several paragraphs holds several activities, which are paired by their place with what the
 * other cells hold as many of; a cell with one paragraph goes for all.
 *
 * @returns `null` where the table is no plan of activities
 * @example tableActivities([[["Vad"], ["Hur"], ["Ansvar"]], [["Trafik"], ["Fyra kontroller", "Två träffar"], ["Polisen", "Kommunen"]]])
 *   → two activities, the second with { what: "Trafik", how: "Två träffar", responsible: "Kommunen" }
 */
export function tableActivities(rows: Rows): readonly FoundActivity[] | null {
  const columns = columnsOf(rows, "activities");
  if (!columns.has("how") || columns.size < 2) return null;
  return rows.slice(1).flatMap((row) => {
    const cell = (key: string): BlockCell => row[columns.get(key) ?? -1] ?? [];
    const hows = cell("how");
    const [what, responsible, perspectives] = [
      cell("what"),
      cell("responsible"),
      cell("perspectives"),
    ];
    const isPaired = [responsible, perspectives].every(
      ({ length }) => length <= 1 || length === hows.length,
    );
    return hows.map((how, at) => ({
      what: paired(what, hows.length, at, "; "),
      how,
      responsible: paired(responsible, hows.length, at, ", "),
      perspectives: paired(perspectives, hows.length, at, ", "),
      isPaired,
    }));
  });
}

/** The paragraph at the same place, or all of them where there are not as many. */
function paired(cell: BlockCell, count: number, at: number, joint: string): string | null {
  if (cell.length === 0) return null;
  return cell.length === count ? (cell[at] ?? null) : cell.join(joint);
}

/**
 * The pledges of a table that has them in a column of their own, with the columns beside it.
 *
 * @returns `null` where no heading names pledges
 */
export function tablePledges(rows: Rows, focusArea: string | null): readonly FoundPledge[] | null {
  const columns = columnsOf(rows, "pledges");
  if (!columns.has("text")) return null;
  return rows.slice(1).flatMap((row): readonly FoundPledge[] => {
    const cell = (key: string): string | null => {
      const paragraphs = row[columns.get(key) ?? -1] ?? [];
      return paragraphs.length === 0 ? null : paragraphs.join(" ");
    };
    const text = cell("text");
    if (text === null) return [];
    return [
      {
        text,
        focusArea: cell("focusArea") ?? focusArea,
        promiser: cell("responsible"),
        notes: [],
      },
    ];
  });
}

/** Where the columns of a table of ours stand, by the keys of the schema. */
function columnsOf(rows: Rows, kind: "activities" | "pledges"): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  (rows[0] ?? []).forEach((cell, at) => {
    const key = headingLookups[kind].get(foldHeading(cell.join(" ")));
    if (key !== undefined && !columns.has(key)) columns.set(key, at);
  });
  return columns;
}
