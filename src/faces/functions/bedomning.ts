import type { Judgement } from "../../core/domain/judge";
import { kindTraits, type TargetKind } from "../../core/domain/kinds";
import { plainVerdict } from "../../core/domain/plainVerdict";
import { functionWords } from "../../core/language/functionWords";
import { shortReason } from "../../core/language/reasonPhrase";
import { scaled } from "../../core/reading/readPlainOutcome";
import type { Cell } from "./cell";
import type { Answer } from "./errors";
import { judgeCells } from "./judgeCells";
import { mapCells, type Argument } from "./mapCells";
import { readBaseline, readKindCell, readTarget } from "./readPledgeCells";

/**
 * LOFTE.BEDOMNING: the verdict in words, or the interim state of an open period.
 *
 * Arguments: maltyp, mal, utfall, basvarde, slut, avstamning, troskel, avgransning,
 * utfallets_avgransning and andel. The period is open when both slut and avstamning say so. It begins
 * on the first day of slut's year, save where andel says how much of it the outcome covers: nothing
 * or less before it has begun, else a share up to 1 of its days or of its plan.
 *
 * @example bedomning([["minst"]], [[200]], [[104]]) → [["Ej uppfyllt"]]
 */
export const bedomning = (...args: readonly Argument[]): Answer[][] => mapCells(10, args, judgeRow);

function judgeRow(cells: readonly Cell[]): Answer {
  const verdict = plainRow(cells);
  return verdict === null
    ? judgeCells(cells, false, ({ kind }, judgement) => standingText(judgement, kind))
    : functionWords.verdicts.verdicts[verdict];
}

/** The verdict of a row with nothing but numbers in it, as nearly all are, or `null`. */
function plainRow(cells: readonly Cell[]): "met" | "notMet" | null {
  const kind = readKindCell(cells[0]);
  const outcome = cells[2];
  for (let at = 4; at < 10; at += 1) if (cells[at] !== null) return null;
  if (kind === null || typeof outcome !== "number") return null;
  const { isShare, needsBaseline } = kindTraits[kind];
  const target = readTarget(cells, kind, isShare);
  const baseline = readBaseline(cells, isShare, needsBaseline);
  return plainVerdict(kind, target, baseline, scaled(outcome, isShare));
}

/**
 * How a pledge stands, in words: "Uppfyllt", "Risk", "Kan ej bedömas – basvärde saknas".
 */
function standingText({ verdict, interim, reason }: Judgement, kind: TargetKind | null): string {
  const { verdicts, interims } = functionWords.verdicts;
  if (interim) return interims[interim];
  const name = verdicts[verdict ?? "notJudged"];
  return verdict === "notJudged" && reason
    ? `${name} – ${shortReason(functionWords.verdicts, reason, kind)}`
    : name;
}
