import { patternsOf, several, type ClausePattern } from "./clausePattern";

/** Things done once, activities without a number, work that goes on, and several targets at once. */
export const otherPatterns: readonly ClausePattern[] = [
  ...patternsOf(
    "done",
    1,
    `
    {party} ska {make} {a work} {place?} {period?} {decoy?}.
    {make} {a work} {place?} {period?}.
    {a work} ska {beMade} {place?} {period?} {decoy?}.
    {period} ska {party} {make} {a work} {place?}.
    {party} lovar att {make} {a work} {place?} {period?}.
    {place} ska {a work} {beMade} {period?}.
    {party} ska {make} en gemensam {workEn} {place?} {period?}.
  `,
  ),
  ...patternsOf(
    "volume",
    null,
    `
    {party} ska {do} {acts} {place?} {span?} {decoy?}.
    {do} {acts} {place?} {span?}.
    {acts} ska {beDone} {place?} {span?} {decoy?}.
    {span} ska {party} {do} {acts} {place?}.
    {place} ska det {beDone} {acts} {span?}.
    {party} ska {doGathering} {gatherings} {aged} {place?} {span?}.
    flera {acts} ska {beDone} {place?} {span?}.
  `,
  ),
  ...patternsOf(
    "ongoing",
    null,
    `
    {party} ska fortsätta att {vagueWork} {span?} {decoy?}.
    {party} ska verka för {vagueAim} {place?} {span?}.
    {party} eftersträvar {vagueAim} {place?} {decoy?}.
    fortsätta {vagueWork} {span?}.
    {span} ska {party} fortsätta {vagueWork} {decoy?}.
    {party} ska löpande {vagueWork}.
    {party} ska göra sitt yttersta för {vagueAim} {place?}.
    bidra till {vagueAim} {place?} {span?}.
  `,
  ),
  ...patternsOf(
    null,
    null,
    `
    under {year} {wasDone} {n} {acts} {place?}.
    i fjol anmäldes {n} {incidents} {place?}.
    antalet {incidents} {place?} minskade med {percent} mellan 2015 och {year}.
    förra året uppgav {percent} av {peopleDef} att de känner sig trygga {place?}.
    {percent} av {peopleDef} {place?} kände sig otrygga under {year}.
    bakgrunden är att {n} {incidents} anmäldes {place?} under {year}.
    statistiken visar att {incidentsDef} {place?} har blivit färre sedan {year}.
    minst {n} {acts} {wasDone} {place?} under {year}.
    under {year} deltog {n} {people} i undersökningen.
    av {n} planerade {acts} {wasDone} hälften under {year}.
    {year} fördubblades antalet {incidents} {place?}.
  `,
  ),
  several("minst {many} {acts}|, varav minst {few} {place}.", "atLeast", "atLeast"),
  several(
    "{party} ska {do} minst {many} {acts} {period?}|, varav {few} {place}.",
    "atLeast",
    "atLeast",
  ),
  several("{party} ska {do} minst {n} {acts}| och minst {few} {sameActs}.", "atLeast", "atLeast"),
  several("minst {many} {acts} {place}| och minst {few} {place}.", "atLeast", "atLeast"),
  several(
    "antalet {incidents} ska minska med {percent}| och antalet {incidents} med {percent}.",
    "decreaseByPercent",
    "decreaseByPercent",
  ),
  several("{party} ska {do} minst {n} {acts}| samt ta fram {a plan}.", "atLeast", ["done", 1]),
  several(
    "antalet {incidents} ska minska| och antalet {resources} ska öka.",
    "decrease",
    "increase",
  ),
  several(
    "samtliga {premises} ska {premiseDeed}| och minst {n} {acts} ska {beDone}.",
    ["shareAtLeast", 1],
    "atLeast",
  ),
];
