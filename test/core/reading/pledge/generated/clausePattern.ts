import type { TargetKind } from "../../../../../src/core/domain/kinds";

/** What one clause of a pattern pledges, and the value where no slot says it: "halveras" is 0.5. */
export interface ClauseKind {
  readonly kind: TargetKind | null;
  readonly value: number | null;
}

/**
 * A way to word a pledge. Braces are slots (see `drawClause.ts`), a question mark makes one optional,
 * and a bar divides the clauses of several targets.
 */
export interface ClausePattern {
  readonly template: string;
  readonly clauses: readonly ClauseKind[];
}

/**
 * A table of patterns of one kind, a line each.
 *
 * @example patternsOf("done", 1, "{party} ska {make} {a work}.").length → 1
 */
export const patternsOf = (
  kind: TargetKind | null,
  value: number | null,
  lines: string,
): readonly ClausePattern[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => ({ template: line.trim(), clauses: [{ kind, value }] }));

/** A pattern of several targets, by their kinds, with the value where no slot says it. */
export const several = (
  template: string,
  ...kinds: readonly (TargetKind | readonly [TargetKind, number])[]
): ClausePattern => ({
  template,
  clauses: kinds.map((kind) =>
    typeof kind === "string" ? { kind, value: null } : { kind: kind[0], value: kind[1] },
  ),
});
