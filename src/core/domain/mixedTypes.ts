import type { Judgement } from "./judge";

/**
 * Takes the verdict away where figures of periods and accumulated figures stand side by side: they
 * cannot be added, so no figure is shown at all. A pledge without a target has its own reason.
 *
 * @example withMixedTypes(judgement, true).reason → "mixedTypes"
 */
export const withMixedTypes = (judgement: Judgement, isMixed: boolean): Judgement =>
  isMixed && judgement.reason !== "noTarget" && judgement.reason !== "unknownKind"
    ? {
        ...judgement,
        verdict: "notJudged",
        reason: "mixedTypes",
        interim: null,
        ratio: null,
        deviation: null,
        change: null,
        probability: null,
      }
    : judgement;
