import { compileLexicon } from "../phrase";
import { activities, milestones } from "./activities";
import { ceilings } from "./ceilings";
import { decreases, increases, multiples } from "./directions";
import { floors } from "./floors";
import { foreign } from "./foreign";
import { goals, modals, parts, purposes, relatives } from "./openers";
import { parties } from "./parties";
import { approximations, doubts, past, reports } from "./past";
import { periods } from "./periods";
import { notPlaces, places } from "./places";
import { recurrences } from "./recurrences";
import { fractions, measures, nones, wholes } from "./shares";
import { countedNouns, direct, ongoingNouns, vague } from "./vague";

/** Every phrase that the reader knows, from all tables. */
export const lexicon = compileLexicon([
  ...ceilings,
  ...floors,
  ...increases,
  ...decreases,
  ...multiples,
  ...wholes,
  ...nones,
  ...measures,
  ...fractions,
  ...activities,
  ...milestones,
  ...vague,
  ...ongoingNouns,
  ...countedNouns,
  ...parts,
  ...foreign,
  ...direct,
  ...purposes,
  ...relatives,
  ...modals,
  ...goals,
  ...past,
  ...reports,
  ...doubts,
  ...approximations,
  ...recurrences,
  ...periods,
  ...places,
  ...notPlaces,
  ...parties,
]);
