/**
 * How the computed columns of a follow-up sheet come about: formulas that Excel knows by itself,
 * our own functions, or values as they were when they were written.
 */
export const computeModes = ["builtin", "lofte", "values"] as const;
export type ComputeMode = (typeof computeModes)[number];
