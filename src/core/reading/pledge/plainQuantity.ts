import type { Run } from "./noun";
import type { Mark } from "./phrase";

/** A number of a clause that may be its target, with what stands around it. */
export interface Quantity extends Run {
  readonly value: number;
  readonly isPercent: boolean;
  /** "5 procentenheter". */
  readonly isPoints: boolean;
  /** In words: "hälften", "två av tre". */
  readonly isFraction: boolean;
  readonly isApproximate: boolean;
  /** "en gång", "ett möte": an article that may count. */
  readonly isArticle: boolean;
  readonly cue: Mark | null;
  /** "till", "med", "från" before it, past its cue. */
  readonly lead: string;
  /** What is counted. */
  readonly noun: Run | null;
  /** True for "24 timmar". */
  readonly isTime: boolean;
  /** "100 % respekt": per cent right before a noun, which may be a name. */
  readonly isNaming: boolean;
  /** True for what is written with its other end, "2–3". */
  readonly isSpan: boolean;
}

/** What a quantity is where nothing else is told of it. */
export const plainQuantity = {
  isPercent: false,
  isPoints: false,
  isFraction: false,
  isApproximate: false,
  isArticle: false,
  cue: null,
  lead: "",
  noun: null,
  isTime: false,
  isSpan: false,
  isNaming: false,
} as const;
