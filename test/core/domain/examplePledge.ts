import type { Pledge } from "../../../src/core/domain/pledge";

/** A pledge with a target and little else, for tests to change what they are about. */
export const examplePledge: Pledge = {
  id: "",
  text: "Hålla minst tre möten i centrum",
  year: 2021,
  municipality: "Ekby",
  responsible: "Polisen",
  focusArea: null,
  perspectives: [],
  kind: "atLeast",
  target: 3,
  unit: "möten",
  scope: "centrum",
  baselineYear: null,
  baseline: null,
  start: null,
  end: null,
  rhythm: null,
  shares: null,
  replaces: null,
  source: null,
};
