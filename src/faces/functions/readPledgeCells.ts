import type { Question } from "../../core/domain/judge";
import { kindTraits } from "../../core/domain/kinds";
import { missingOutcome } from "../../core/domain/outcome";
import { defaultThreshold } from "../../core/domain/verdict";
import { readKind } from "../../core/reading/readKind";
import { readPlainOutcome, scaled } from "../../core/reading/readPlainOutcome";
import { readPlainText } from "../../core/reading/readPlainText";
import { isFault, type Cell } from "./cell";
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
 * @param isPercent true where the unit is per cent; kinds of per cent are read so without it
 * @example readPledgeCells(["minst", 0, 4, null], false) → { kind: "atLeast", target: null, … }
 */
export function readPledgeCells(
  [maltyp = null, mal = null, utfall = null, basvarde = null]: readonly Cell[],
  isPercent: boolean,
): PledgeCells {
  const kind = typeof maltyp === "string" ? kindOf(maltyp) : null;
  const traits = kind && kindTraits[kind];
  const isShare = traits?.isShare === true || isPercent;
  const isByPercent = kind === "increaseByPercent" || kind === "decreaseByPercent";
  const target = readQuantityCell(mal, isByPercent || isShare);
  const baseline = readQuantityCell(basvarde, isShare);
  return {
    kind,
    target: target === 0 ? null : target,
    outcome: isFault(utfall) ? missingOutcome : readPlainOutcome(utfall, kind, isShare),
    baseline: baseline === 0 && traits?.needsBaseline !== true ? null : baseline,
  };
}

/** A number in a cell, also as text, or `null`; an approximate one is none. */
export function readQuantityCell(cell: Cell, isShare = false): number | null {
  if (typeof cell === "number") return scaled(cell, isShare);
  if (typeof cell !== "string") return null;
  const reading = readPlainText(cell);
  if (reading.state !== "number" || reading.low !== reading.high) return null;
  return scaled(reading.value, isShare && !reading.isPercent);
}

/**
 * Reads troskel: graded with a threshold in (0, 1], strict with anything else.
 *
 * @example readThreshold(0.5) → { graded: true, threshold: 0.5 }
 * @example readThreshold(0) → { graded: false, threshold: 0.5 }
 */
export function readThreshold(troskel: Cell): Pick<Question, "graded" | "threshold"> {
  const threshold = readQuantityCell(troskel);
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

/** Reads a unit or a scope, `null` where it is blank: `readLabel(" skolor ") → "skolor"`. */
export const readLabel = (cell: Cell): string | null =>
  typeof cell === "string" && cell.trim() ? cell.trim() : null;
