import type { TargetKind } from "../../domain/kinds";

/** The names of the target kinds in English. */
export const kindWordsEn = {
  atLeast: "at least",
  atMost: "at most",
  increase: "increase",
  increaseTo: "increase to",
  increaseBy: "increase by",
  increaseByPercent: "increase by %",
  decrease: "decrease",
  decreaseTo: "decrease to",
  decreaseBy: "decrease by",
  decreaseByPercent: "decrease by %",
  shareAtLeast: "share at least",
  shareAtMost: "share at most",
  done: "done",
  ongoing: "ongoing",
  volume: "volume",
} as const satisfies Readonly<Record<TargetKind, string>>;
