/** The target kinds (måltyp), all of them, by their name in code. */
export const targetKinds = [
  "atLeast",
  "atMost",
  "increase",
  "increaseTo",
  "increaseBy",
  "increaseByPercent",
  "decrease",
  "decreaseTo",
  "decreaseBy",
  "decreaseByPercent",
  "shareAtLeast",
  "shareAtMost",
  "done",
  "ongoing",
  "volume",
] as const;

export type TargetKind = (typeof targetKinds)[number];

/** What a kind needs and how it behaves, so that no rule tests kinds by name twice. */
export interface KindTraits {
  /** Without a target value the pledge has no target: verdict rule (b). */
  readonly needsTarget: boolean;
  /** Without a baseline there is nothing to compare with: verdict rule (d). */
  readonly needsBaseline: boolean;
  /** Follows up activity without a target: verdict rule (a). */
  readonly isTargetless: boolean;
  /** Counted in fractions of one, so outcomes of several periods are never added. */
  readonly isShare: boolean;
  /** +1 where more outcome is better, −1 where less is, 0 where neither is said. */
  readonly direction: 1 | -1 | 0;
}

const traits = (
  direction: 1 | -1 | 0,
  ...has: ("target" | "baseline" | "targetless" | "share")[]
): KindTraits => ({
  needsTarget: has.includes("target"),
  needsBaseline: has.includes("baseline"),
  isTargetless: has.includes("targetless"),
  isShare: has.includes("share"),
  direction,
});

/** The traits of each target kind. */
export const kindTraits: Readonly<Record<TargetKind, KindTraits>> = {
  atLeast: traits(1, "target"),
  atMost: traits(-1, "target"),
  increase: traits(1, "baseline"),
  increaseTo: traits(1, "target"),
  increaseBy: traits(1, "target", "baseline"),
  increaseByPercent: traits(1, "target", "baseline"),
  decrease: traits(-1, "baseline"),
  decreaseTo: traits(-1, "target"),
  decreaseBy: traits(-1, "target", "baseline"),
  decreaseByPercent: traits(-1, "target", "baseline"),
  shareAtLeast: traits(1, "target", "share"),
  shareAtMost: traits(-1, "target", "share"),
  done: traits(1),
  ongoing: traits(0, "targetless"),
  volume: traits(0, "targetless"),
};
