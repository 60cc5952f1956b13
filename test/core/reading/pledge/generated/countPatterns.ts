import { patternsOf, type ClausePattern } from "./clausePattern";

/** Counts to reach, counts to keep below, and how often. */
export const countPatterns: readonly ClausePattern[] = [
  ...patternsOf(
    "atLeast",
    null,
    `
    {party} ska {do} minst {n} {acts} {place?} {period?} {decoy?}.
    minst {n} {acts} ska {beDone} {place?} {period?} {decoy?}.
    {period} ska {party} {do} minst {n} {acts} {place?} {decoy?}.
    {place} ska det {beDone} minst {n} {acts} {period?} {decoy?}.
    {period} kommer {party} att {do} åtminstone {n} {acts} {place?}.
    {party} lovar att {do} lägst {n} {acts} {place?} {period?} {decoy?}.
    {do} {n} {acts} {place?} {period?} {decoy?}.
    {party} {does} {n} {acts} {place?} {period?}.
    fler än {n} {acts} ska {beDone} {place?} {period?}.
    antalet {acts} {place?} ska vara minst {n} {period?}.
    {acts}: minst {n} {place?} {period?}
    vi lovar minst {n} {acts} {place?} {period?} {decoy?}.
    att {do} minst {n} {acts} {place?} {period?}.
    {place} kommer det att {beDone} {n} {acts} {period?}.
    det ska {beDone} minst {n} {acts} {place?} {period?} {decoy?}.
    {party} ska {period} {do} minst {n} {acts} {place?}.
    målet är att {party} {does} minst {n} {acts} {place?} {period?}.
    {party} ska {doGathering} {n} {gatherings} {aged} {place?} {period?}.
    antalet {acts} {place?} får inte understiga {n} {period?}.
    inte färre än {n} {acts} ska {beDone} {place?} {period?}.
    {acts} ska {beDone} vid minst {few} tillfällen {place?} {period?}.
    {party} ska vid {few} tillfällen {do} {acts} {place?} {period?}.
    det ska finnas minst {n} {resources} {place?} {period?}.
    {party} lovar att minst {n} {acts} {isDone} {place?} {period?}.
    minst {n} {people} {place?} ska {peopleDeed} {period?}.
    för att öka tryggheten ska {party} {do} minst {n} {acts} {place?}.
    {party} ska {do} minst {few} {acts} {per} {place?} {decoy?}.
    minst {few} {acts} ska {beDone} {per} {place?}.
    {few} {acts} {per} {place?}.
    {party} ska {do} {acts} minst {few} gånger {per} {place?}.
    minst {few} gånger {per} ska {party} {do} {acts} {place?}.
    {place} ska {party} {do} {acts} {few} gånger {per}.
  `,
  ),
  ...patternsOf(
    "atLeast",
    1,
    `
    {rhythm} ska {party} {do} {a act} {place?}.
    {acts} ska {beDone} {rhythm} {place?}.
    {party} ska {do} {a act} {per} {place?}.
    {party} lovar att {do} {acts} {rhythm} {place?}.
  `,
  ),
  ...patternsOf(
    "atMost",
    null,
    `
    antalet {incidents} {place?} ska vara högst {n} {period?} {decoy?}.
    högst {n} {incidents} ska anmälas {place?} {period?} {decoy?}.
    max {n} {incidents} {place?} {period?}.
    inte fler än {n} {incidents} ska ske {place?} {period?}.
    antalet {incidents} {place?} får som mest uppgå till {n} {period?}.
    antalet {incidents} {place?} ska hållas under {n}.
    antalet {incidents} {place?} får inte överstiga {n} {period?}.
    färre än {n} {incidents} ska anmälas {place?} {period?}.
    {place} ska det anmälas högst {n} {incidents} {period?}.
    målet är att det sker högst {n} {incidents} {place?} {period?}.
    {period} får det ske högst {n} {incidents} {place?}.
    högst {few} {incidents} ska anmälas {per} {place?}.
    {trouble} {place?} ska {remedy} inom {few} {hours}.
    inom {few} {hours} ska {trouble} {place?} {remedy}.
    {party} lovar att {trouble} {place?} ska {remedy} inom {few} {hours}.
  `,
  ),
];
