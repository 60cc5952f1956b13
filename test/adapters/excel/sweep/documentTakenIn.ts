import type { Activity } from "../../../../src/core/domain/activity";
import type { Pledge } from "../../../../src/core/domain/pledge";
import { examplePledge } from "../../../core/domain/examplePledge";

/** What somebody has chosen out of a document: a pledge for the table that is there. */
export const pledgesOfDocument: readonly Pledge[] = [
  { ...examplePledge, text: "=Minst tre möten\ni centrum", municipality: null, scope: null },
];

/** An activity, whose sheet is not there yet. */
export const activitiesOfDocument: readonly Activity[] = [
  { what: "Trafik", how: "+Fyra", responsible: null, perspectives: null },
];
