import { patternsOf, type ClausePattern } from "./clausePattern";

/** More or less than before. */
export const changePatterns: readonly ClausePattern[] = [
  ...patternsOf(
    "increase",
    null,
    `
    antalet {acts} {place?} ska öka {period?} {decoy?}.
    {party} ska öka antalet {resources} {place?} {period?}.
    fler {resources} {place?} {period?}.
    {actsDef} {place?} ska bli fler {period?}.
    {party} ska {do} fler {acts} {place?} {period?} {decoy?}.
    {place} ska antalet {resources} öka {since?}.
    ökat antal {resources} {place?} {span?}.
    andelen {people} {place?} som känner sig trygga ska öka {period?}.
    {party} arbetar för att antalet {resources} {place?} ska öka {since?}.
  `,
  ),
  ...patternsOf(
    "decrease",
    null,
    `
    antalet {incidents} {place?} ska minska {period?} {since?}.
    {incidentsDef} {place?} ska bli färre {period?}.
    färre {incidents} {place?} {period?}.
    {party} ska minska antalet {incidents} {place?} {period?} {decoy?}.
    {place} ska {incidentsDef} minska {period?}.
    {party} arbetar för att {incidentsDef} {place?} ska minska {period?}.
  `,
  ),
  ...patternsOf(
    "increaseTo",
    null,
    `
    antalet {acts} {place?} ska öka till {n} {period?} {decoy?}.
    öka antalet {resources} {place?} till {few} {period?}.
    antalet {resources} {place?} ska öka från {less} till {n} {period?}.
    {party} ska öka antalet {acts} {place?} från {less} till {n} {period?}.
    andelen trygga {people} {place?} ska öka till {percent} {period?}.
    andelen {people} {place?} som känner sig trygga ska öka till {percent}.
  `,
  ),
  ...patternsOf(
    "decreaseTo",
    null,
    `
    antalet {incidents} {place?} ska minska till {n} {period?} {decoy?}.
    {party} ska minska antalet {incidents} {place?} till {n} {period?}.
    antalet {incidents} {place?} ska minska från {more} till {n} {period?}.
    andelen otrygga {people} {place?} ska minska till {percent} {period?}.
  `,
  ),
  ...patternsOf(
    "increaseBy",
    null,
    `
    antalet {acts} {place?} ska öka med {n} {since?} {period?}.
    {party} ska öka antalet {resources} {place?} med {few} {period?}.
    antalet {resources} {place?} ska bli {few} fler {since?}.
  `,
  ),
  ...patternsOf(
    "decreaseBy",
    null,
    `
    antalet {incidents} {place?} ska minska med {n} {since?} {period?}.
    {party} ska minska antalet {incidents} {place?} med {n} {period?}.
    antalet {incidents} {place?} ska bli {n} färre {since?}.
  `,
  ),
  ...patternsOf(
    "increaseByPercent",
    null,
    `
    antalet {acts} {place?} ska öka med {percent} {since?} {period?} {decoy?}.
    {party} ska öka antalet {acts} {place?} med {percent} {period?}.
    {period} ska antalet {acts} {place?} öka med minst {percent}.
  `,
  ),
  ...patternsOf(
    "increaseByPercent",
    1,
    `
    antalet {acts} {place?} ska fördubblas {period?} {since?}.
    {party} ska fördubbla antalet {resources} {place?} {period?}.
  `,
  ),
  ...patternsOf(
    "decreaseByPercent",
    null,
    `
    antalet {incidents} {place?} ska minska med {percent} {since?} {period?} {decoy?}.
    {incidentsDef} {place?} ska, {since}, minska med {percent}.
    {party} ska minska antalet {incidents} {place?} med {percent} {period?}.
    {period} ska {incidentsDef} {place?} minska med {percent}.
  `,
  ),
  ...patternsOf(
    "decreaseByPercent",
    0.5,
    `
    antalet {incidents} {place?} ska halveras {period?} {since?}.
    {party} ska halvera antalet {incidents} {place?} {period?}.
    antalet {incidents} {place?} ska minska med hälften {period?}.
  `,
  ),
];
