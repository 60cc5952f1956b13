import type { Question } from "../../core/domain/judge";
import { kindTraits, type TargetKind } from "../../core/domain/kinds";
import { missingOutcome } from "../../core/domain/outcome";
import { remembered } from "../../core/domain/remembered";
import { defaultThreshold } from "../../core/domain/verdict";
import { readKind } from "../../core/reading/readKind";
import { readPlainOutcome, scaled } from "../../core/reading/readPlainOutcome";
import { readPlainText } from "../../core/reading/readPlainText";
import { isFault, type Cell } from "./cell";

/** The part of a {@link Question} that every function reads from maltyp, mal, utfall and basvarde. */
export type PledgeCells = Pick<Question, "kind" | "target" | "outcome" | "baseline">;

const kindOf = remembered(readKind);

/**
 * Reads a pledge and its outcome from cells of which an empty one may come as 0.
 *
 * A target of 0 is as if left out. So is a baseline of 0 where the kind does without one; where it
 * needs one, 0 is a baseline ("från 0 till 3"). A text cannot be an empty cell, so "0" is a real zero:
 * who has such targets writes OM(B2="";"";OM(B2=0;"0";B2)). An outcome of 0 is an outcome: who has
 * empty cells writes OM(C2="";"";C2).
 *
 * @param isPercent true where the unit is per cent; kinds of per cent are read so without it
 * @example readPledgeCells(["minst", 0, 4, null], false) → { kind: "atLeast", target: null, … }
 */
export function readPledgeCells(
  cells: readonly (Cell | undefined)[],
  isPercent: boolean,
): PledgeCells {
  const kind = readKindCell(cells[0]);
  const traits = kind && kindTraits[kind];
  const utfall = cells[2] ?? null;
  const isShare = isPercent || traits?.isShare === true;
  return {
    kind,
    target: readTarget(cells, kind, isShare),
    outcome: isFault(utfall) ? missingOutcome : readPlainOutcome(utfall, kind, isShare),
    baseline: readBaseline(cells, isShare, traits?.needsBaseline === true),
  };
}

/** The kind (maltyp) of a row. */
export const readKindCell = (cell: Cell | undefined): TargetKind | null =>
  typeof cell === "string" ? kindOf(cell) : null;

/** The target (mal) of a row: the number 0 is as if left out, the text "0" is a zero. */
export function readTarget(
  cells: readonly (Cell | undefined)[],
  kind: TargetKind | null,
  isShare: boolean,
): number | null {
  const isByPercent = kind === "increaseByPercent" || kind === "decreaseByPercent";
  return readQuantityCell(cells[1] || null, isByPercent || isShare);
}

/** The baseline (basvarde) of a row: as a target, save that 0 is one where the kind needs one. */
export function readBaseline(
  cells: readonly (Cell | undefined)[],
  isShare: boolean,
  isNeeded: boolean,
): number | null {
  return readQuantityCell(isNeeded ? cells[3] : cells[3] || null, isShare);
}

/** A number in a cell, also as text, or `null`; an approximate one is none. */
export function readQuantityCell(cell: Cell | undefined, isShare = false): number | null {
  if (typeof cell === "number") return scaled(cell, isShare);
  if (typeof cell !== "string" || cell === "") return null;
  const reading = readPlainText(cell);
  if (reading.state !== "number" || reading.low !== reading.high) return null;
  return scaled(reading.value, isShare && !reading.hasUnit);
}

/**
 * Reads troskel: a threshold in (0, 1], or `null` for a strict verdict.
 *
 * @example readThreshold(0.5) → 0.5; readThreshold(0) → null
 */
export function readThreshold(troskel: Cell | undefined): number | null {
  const threshold = readQuantityCell(troskel);
  return threshold !== null && threshold > 0 && threshold <= 1 ? threshold : null;
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

/** Reads a unit or a scope, `null` where it is blank: `readLabel(" skolor ") → "skolor"`. */
export const readLabel = (cell: Cell | undefined): string | null =>
  typeof cell === "string" && cell.trim() ? cell.trim() : null;
