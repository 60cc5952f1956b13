import { dayOf, partsOfDay, type Day } from "../../core/domain/day";
import { judge, type Judgement } from "../../core/domain/judge";
import { kindTraits, type TargetKind } from "../../core/domain/kinds";
import { plainVerdict } from "../../core/domain/plainVerdict";
import { scopeKey } from "../../core/domain/scope";
import { defaultThreshold } from "../../core/domain/verdict";
import { functionErrors, functionWords } from "../../core/language/functionWords";
import { shortReason } from "../../core/language/reasonPhrase";
import { readPlainDay } from "../../core/reading/readPlainDay";
import { scaled } from "../../core/reading/readPlainOutcome";
import { isBlank, isFault, type Cell } from "./cell";
import { invalid, type Answer } from "./errors";
import { mapCells, type Argument } from "./mapCells";
import {
  readBaseline,
  readKindCell,
  readLabel,
  readPledgeCells,
  readTarget,
  readThreshold,
} from "./readPledgeCells";
import { remembered } from "./remembered";

/**
 * LOFTE.BEDOMNING: the verdict in words, or the interim state of an open period.
 *
 * Arguments: maltyp, mal, utfall, basvarde, slut, avstamning, troskel, avgransning and
 * utfallets_avgransning. The period is open when both slut and avstamning say so; it begins on the first day of slut's year.
 *
 * @example bedomning([["minst"]], [[200]], [[104]]) → [["Ej uppfyllt"]]
 */
export const bedomning = (...args: readonly Argument[]): Answer[][] => mapCells(9, args, judgeRow);

function judgeRow(cells: readonly Cell[]): Answer {
  const verdict = plainRow(cells);
  if (verdict !== null) return functionWords.verdicts.verdicts[verdict];
  const end = readDate(cells[4] ?? null);
  const today = readDate(cells[5] ?? null);
  if (end === undefined) return invalid(functionErrors.notADate("slut"));
  if (today === undefined) return invalid(functionErrors.notADate("avstamning"));
  const pledge = readPledgeCells(cells, false);
  const threshold = readThreshold(cells[6] ?? null);
  // Written out, as spreading objects would cost more than the verdict itself.
  const judgement = judge({
    kind: pledge.kind,
    target: pledge.target,
    outcome: pledge.outcome,
    baseline: pledge.baseline,
    scope: readScope(cells[7] ?? null),
    outcomeScope: readScope(cells[8] ?? null),
    start: end === null ? null : dayOf(partsOfDay(end).year, 1, 1),
    end,
    today,
    graded: threshold !== null,
    threshold: threshold ?? defaultThreshold,
  });
  return standingText(judgement, pledge.kind);
}

/** The verdict of a row with nothing but numbers in it, as nearly all are, or `null`. */
function plainRow(cells: readonly Cell[]): "met" | "notMet" | null {
  const kind = readKindCell(cells[0] ?? null);
  const outcome = cells[2];
  for (let at = 4; at < 9; at += 1) if (cells[at] !== null) return null;
  if (kind === null || typeof outcome !== "number") return null;
  const { isShare, needsBaseline } = kindTraits[kind];
  const target = readTarget(cells, kind, isShare);
  const baseline = readBaseline(cells, isShare, needsBaseline);
  return plainVerdict(kind, target, baseline, scaled(outcome, isShare));
}

/** A day, `null` where the cell is blank, `undefined` where it holds something else. */
function readDate(cell: Cell): Day | null | undefined {
  if (isBlank(cell) || isFault(cell)) return null;
  return readPlainDay(cell) ?? undefined;
}

/** Scopes repeat down a column, and folding them is dearer than all the rest of a verdict. */
const keyOf = remembered(scopeKey);

function readScope(cell: Cell): string | null {
  const scope = readLabel(cell);
  return scope === null ? null : keyOf(scope);
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
