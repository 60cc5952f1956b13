import type { Activity } from "../../../../src/core/domain/activity";
import type { Pledge } from "../../../../src/core/domain/pledge";

/** What somebody has chosen out of a document: a pledge for the table that is there. */
export const pledgesOfDocument: readonly Pledge[] = [
  {
    id: "",
    text: "=Minst tre möten\ni centrum",
    year: 2021,
    municipality: null,
    responsible: "Polisen",
    focusArea: null,
    perspectives: [],
    kind: "atLeast",
    target: 3,
    unit: "möten",
    scope: null,
    baselineYear: null,
    baseline: null,
    start: null,
    end: null,
    rhythm: null,
    shares: null,
    replaces: null,
    source: null,
  },
];

/** An activity, whose sheet is not there yet. */
export const activitiesOfDocument: readonly Activity[] = [
  { what: "Trafik", how: "+Fyra", responsible: null, perspectives: null },
];
