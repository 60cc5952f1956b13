import { patternsOf, type ClausePattern } from "./clausePattern";

/** Shares of all, also beside a deadline, which is then no target of its own. */
export const sharePatterns: readonly ClausePattern[] = [
  ...patternsOf(
    "shareAtLeast",
    1,
    `
    samtliga {people} {place?} ska {peopleDeed} {period?} {decoy?}.
    alla {people} {place?} ska {peopleDeed} {period?}.
    samtliga {premises} {place?} ska {premiseDeed} {period?}.
    varje {premise} {place?} ska {premiseDeed} {period?}.
    varje {report} ska {reportDeed} inom {few} {hours}.
    samtliga {reports} {place?} ska {reportDeed} inom {few} {hours}.
    {period} ska samtliga {premises} {place?} {premiseDeed}.
    {party} lovar att alla {reports} {place?} ska {reportDeed} {period?}.
  `,
  ),
  ...patternsOf(
    "shareAtLeast",
    null,
    `
    {percent} av {peopleDef} {place?} ska {peopleDeed} {period?} {decoy?}.
    minst {percent} av {peopleDef} {place?} ska {peopleDeed} {period?}.
    {percent} av {reportsDef} {place?} ska {reportDeed} inom {few} {hours}.
    minst {percent} av {premisesDef} {place?} ska {premiseDeed} {period?} {decoy?}.
    andelen trygga {people} {place?} ska vara minst {percent} {period?}.
    av {peopleDef} ska minst {percent} {peopleDeed} {period?}.
    {fraction} av {premisesDef} {place?} ska {premiseDeed} {period?}.
    minst {fraction} av {peopleDef} {place?} ska {peopleDeed} {period?}.
    {ratio} {people} {place?} ska {peopleDeed} {period?}.
    {period} ska {percent} av {premisesDef} {place?} {premiseDeed}.
    målet är att minst {percent} av {reportsDef} {place?} ska {reportDeed}.
  `,
  ),
  ...patternsOf(
    "shareAtMost",
    null,
    `
    andelen otrygga {people} {place?} ska vara högst {percent} {period?}.
    högst {percent} av {peopleDef} {place?} ska känna sig otrygga {period?}.
    andelen otrygga {people} {place?} får inte överstiga {percent} {period?}.
    max {percent} av {peopleDef} {place?} ska uppge att de är otrygga {period?}.
  `,
  ),
];
