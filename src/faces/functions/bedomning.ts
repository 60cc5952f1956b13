import { dayOf, partsOfDay, type Day } from "../../core/domain/day";
import { judge, type Judgement } from "../../core/domain/judge";
import { kindTraits, type TargetKind } from "../../core/domain/kinds";
import { scopesConflict } from "../../core/domain/scope";
import { functionErrors, functionWords } from "../../core/language/functionWords";
import { readDay } from "../../core/reading/readDay";
import { isBlank, isFault, type Cell } from "./cell";
import { invalid, type Answer } from "./errors";
import { mapCells, type Argument } from "./mapCells";
import { readLabel, readPledgeCells, readThreshold } from "./readPledgeCells";

const names = [
  "maltyp",
  "mal",
  "utfall",
  "basvarde",
  "slut",
  "avstamning",
  "troskel",
  "avgransning",
  "utfallets_avgransning",
] as const;

/**
 * LOFTE.BEDOMNING: the verdict in words, or the interim state of an open period.
 *
 * The period is open when both slut and avstamning say so; it begins on the first day of slut's year.
 *
 * @example bedomning([["minst"]], [[200]], [[104]]) → [["Ej uppfyllt"]]
 */
export function bedomning(
  maltyp: Argument,
  mal: Argument,
  utfall: Argument,
  basvarde: Argument,
  slut: Argument,
  avstamning: Argument,
  troskel: Argument,
  avgransning: Argument,
  utfalletsAvgransning: Argument,
): Answer[][] {
  const args = [
    maltyp,
    mal,
    utfall,
    basvarde,
    slut,
    avstamning,
    troskel,
    avgransning,
    utfalletsAvgransning,
  ];
  return mapCells(names, args, judgeRow);
}

function judgeRow(cells: readonly Cell[]): Answer {
  const [maltyp = null, mal = null, utfall = null, basvarde = null] = cells;
  const end = readDate(cells[4] ?? null);
  if (end === undefined) return invalid(functionErrors.notADate("slut"));
  const today = readDate(cells[5] ?? null);
  if (today === undefined) return invalid(functionErrors.notADate("avstamning"));
  const pledge = readPledgeCells(maltyp, mal, utfall, basvarde, null);
  const judgement = judge({
    ...pledge,
    ...scopes(cells[7] ?? null, cells[8] ?? null),
    ...readThreshold(cells[6] ?? null),
    start: end === null ? null : dayOf(partsOfDay(end).year, 1, 1),
    end,
    today,
  });
  return standingText(judgement, pledge.kind);
}

/** A day, `null` where the cell is blank, `undefined` where it holds something else. */
function readDate(cell: Cell): Day | null | undefined {
  if (isBlank(cell) || isFault(cell)) return null;
  return readDay(cell, false) ?? undefined;
}

const noScopes = { scope: null, outcomeScope: null };

function scopes(scope: Cell, outcomeScope: Cell) {
  if (isBlank(scope) || isBlank(outcomeScope)) return noScopes;
  const both = { scope: readLabel(scope), outcomeScope: readLabel(outcomeScope) };
  return conflict(both.scope, both.outcomeScope) ? both : noScopes;
}

/** Scopes repeat down a column, and comparing them is dearer than all the rest of a verdict. */
const conflicts = new Map<string, boolean>();

function conflict(scope: string | null, outcomeScope: string | null): boolean {
  const key = `${scope ?? ""}\n${outcomeScope ?? ""}`;
  let answer = conflicts.get(key);
  if (answer === undefined) {
    answer = scopesConflict(scope, outcomeScope);
    if (conflicts.size >= 500) conflicts.clear();
    conflicts.set(key, answer);
  }
  return answer;
}

/**
 * How a pledge stands, in words: "Uppfyllt", "Risk", "Kan ej bedömas – basvärde saknas".
 */
function standingText({ verdict, interim, reason }: Judgement, kind: TargetKind | null): string {
  const { verdicts, interims } = functionWords.verdicts;
  if (verdict === "notJudged" && reason) {
    return `${verdicts.notJudged} – ${reasonText(reason, kind)}`;
  }
  if (verdict) return verdicts[verdict];
  return interim ? interims[interim] : verdicts.notJudged;
}

/** The short phrase for why a pledge cannot be judged. */
export function reasonText(
  reason: NonNullable<Judgement["reason"]>,
  kind: TargetKind | null,
): string {
  const { reasons, targetless } = functionWords.verdicts;
  const isTargetless = reason === "noTarget" && kind !== null && kindTraits[kind].isTargetless;
  return isTargetless ? targetless : reasons[reason];
}
