import { severities, type Finding, type Severity } from "../../core/findings/finding";

export type FindingGrouping = "sheet" | "kind";

/** A finding as one row of the list; the first of a group carries the group's heading. */
export interface FindingRow {
  readonly finding: Finding;
  /** Sheet or code that the row is listed under. */
  readonly group: string;
  /** How many rows the group has, on its first row only. */
  readonly groupSize: number | null;
  /** Stays the same while the workbook changes around the finding. */
  readonly key: string;
}

/**
 * Lays out findings as the rows of a list: by sheet in the order they were found, or by kind with the
 * gravest first. Within a group the gravest come first, then the order they were found in.
 *
 * @param shown the severities to show; an empty set shows all
 */
export function findingRows(
  findings: readonly Finding[],
  grouping: FindingGrouping,
  shown: ReadonlySet<Severity>,
): readonly FindingRow[] {
  const groups = new Map<string, Finding[]>();
  const visible = findings.filter(({ severity }) => shown.size === 0 || shown.has(severity));
  const ordered = grouping === "kind" ? gravestFirst(visible) : visible;
  for (const finding of ordered) {
    const name = grouping === "kind" ? finding.code : (finding.places[0]?.sheet ?? "");
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  const seen = new Map<string, number>();
  return [...groups].flatMap(([group, members]) =>
    gravestFirst(members).map((finding, position): FindingRow => {
      const name = identity(finding);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return {
        finding,
        group,
        groupSize: position === 0 ? members.length : null,
        key: `${name} ${String(times)}`,
      };
    }),
  );
}

const gravestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (one, two) => severities.indexOf(one.severity) - severities.indexOf(two.severity),
  );

const identity = ({ code, places: [place] }: Finding): string =>
  place ? `${code} ${place.sheet} ${String(place.row)} ${String(place.column)}` : code;
