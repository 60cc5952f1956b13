import type { TargetKind } from "../../domain/kinds";

/** The names of the target kinds in Swedish. */
export const kindWordsSv = {
  atLeast: "minst",
  atMost: "högst",
  increase: "öka",
  increaseTo: "öka till",
  increaseBy: "öka med",
  increaseByPercent: "öka med %",
  decrease: "minska",
  decreaseTo: "minska till",
  decreaseBy: "minska med",
  decreaseByPercent: "minska med %",
  shareAtLeast: "andel minst",
  shareAtMost: "andel högst",
  done: "genomfört",
  ongoing: "löpande",
  volume: "volym",
} as const satisfies Readonly<Record<TargetKind, string>>;
