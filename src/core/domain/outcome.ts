/** What a follow-up reported, after the words of its cell have been read. */
export type Outcome =
  | { readonly state: "missing" }
  /** A number; `low` and `high` bound an approximate one, and equal `value` otherwise. */
  | {
      readonly state: "number";
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  /** How far a thing to be done has come; only the kind `done` is reported so. */
  | { readonly state: "done" | "inProgress" | "notDone" }
  /** A text that is neither: "flera", "regelbundna insatser". */
  | { readonly state: "text"; readonly text: string };

/** An exact number: `countOf(104) → { state: "number", value: 104, low: 104, high: 104 }`. */
export const countOf = (value: number): Outcome => ({
  state: "number",
  value,
  low: value,
  high: value,
});

/** No outcome at all. An empty cell is this, never zero. */
export const missingOutcome: Outcome = { state: "missing" };
