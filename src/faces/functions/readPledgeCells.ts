import type { Question } from "../../core/domain/judge";
import { kindTraits, type TargetKind } from "../../core/domain/kinds";
import { missingOutcome, type Outcome } from "../../core/domain/outcome";
import { defaultThreshold } from "../../core/domain/verdict";
import { readKind } from "../../core/reading/readKind";
import { readOutcome } from "../../core/reading/readOutcome";
import { readQuantity } from "../../core/reading/readQuantity";
import { isFault, textOf, type Cell } from "./cell";
import { remembered } from "./remembered";

/** The part of a {@link Question} that every function reads from maltyp, mal, utfall and basvarde. */
export type PledgeCells = Pick<Question, "kind" | "target" | "outcome" | "baseline">;

const kindOf = remembered(readKind);

/**
 * Reads a pledge and its outcome from cells of which an empty one may come as 0.
 *
 * A target of 0 is as if left out. So is a baseline of 0 where the kind does without one; where it
 * needs one, 0 is a baseline ("från 0 till 3"). An outcome of 0 is an outcome: who has empty cells
 * writes OM(C2="";"";C2).
 *
 * @param unit the unit as written, or `null`; percent kinds are read as per cent without it
 * @example readPledgeCells("minst", 0, 4, null, null) → { kind: "atLeast", target: null, … }
 */
export function readPledgeCells(
  maltyp: Cell,
  mal: Cell,
  utfall: Cell,
  basvarde: Cell,
  unit: string | null,
): PledgeCells {
  const kind = typeof maltyp === "string" ? kindOf(maltyp) : null;
  const shareUnit = kind !== null && kindTraits[kind].isShare ? "%" : unit;
  const target = quantity(mal, isByPercent(kind) ? "%" : shareUnit);
  const baseline = quantity(basvarde, shareUnit);
  return {
    kind,
    target: target === 0 ? null : target,
    outcome: outcome(utfall, kind, shareUnit),
    baseline: baseline === 0 && !needsBaseline(kind) ? null : baseline,
  };
}

const isByPercent = (kind: TargetKind | null): boolean =>
  kind === "increaseByPercent" || kind === "decreaseByPercent";

const needsBaseline = (kind: TargetKind | null): boolean =>
  kind !== null && kindTraits[kind].needsBaseline;

function quantity(cell: Cell, unit: string | null): number | null {
  if (cell === null || cell === "" || isFault(cell)) return null;
  if (typeof cell === "number" && unit === null) return cell;
  const reading = readQuantity(cell, { unit });
  return reading.state === "number" ? reading.value : null;
}

const outcome = (cell: Cell, kind: TargetKind | null, unit: string | null): Outcome =>
  isFault(cell) ? missingOutcome : readOutcome(cell, kind, { unit });

/**
 * Reads troskel: graded with a threshold in (0, 1], strict with anything else.
 *
 * @example readThreshold(0.5) → { graded: true, threshold: 0.5 }
 * @example readThreshold(0) → { graded: false, threshold: 0.5 }
 */
export function readThreshold(troskel: Cell): Pick<Question, "graded" | "threshold"> {
  const threshold = quantity(troskel, null);
  return threshold !== null && threshold > 0 && threshold <= 1
    ? { graded: true, threshold }
    : { graded: false, threshold: defaultThreshold };
}

/** A question on a closed period without scopes, which most functions ask. */
export const closedQuestion = (cells: PledgeCells): Question => ({
  ...cells,
  scope: null,
  outcomeScope: null,
  start: null,
  end: null,
  today: null,
  graded: false,
  threshold: defaultThreshold,
});

/** Reads a unit or a scope: `readLabel(" skolor ") → "skolor"`. */
export const readLabel = (cell: Cell): string | null => textOf(cell)?.trim() ?? null;
