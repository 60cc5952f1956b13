import type { Workbook } from "../sheet/sheet";
import type { FoundActivity } from "./foundDocument";
import type { ActivityCandidate } from "./intake";
import { textKey } from "../reading/textKey";

/**
 * The activities of a document, each told whether the workbook has it already: a cell with the same
 * words on any sheet, since a plan may stand in a table of the staff's own.
 */
export function activityCandidates(
  activities: readonly FoundActivity[],
  { sheets }: Workbook,
): readonly ActivityCandidate[] {
  if (activities.length === 0) return [];
  const wanted = new Set(activities.map(({ how }) => textKey(how)));
  const there = new Set<string>();
  for (const { values } of sheets) {
    for (const cell of values.flat()) {
      if (typeof cell !== "string") continue;
      const key = textKey(cell);
      if (wanted.has(key)) there.add(key);
    }
  }
  return activities.map((activity, at) => ({
    key: `a${String(at)}`,
    activity,
    isDuplicate: there.has(textKey(activity.how)),
  }));
}
