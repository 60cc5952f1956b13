import type { PlanNoteCode, QuestionCode, QuestionOption } from "../sheets/plan";

/** A sentence with a form for one and a form for several, by the fact `count`. */
export interface CountedSentence {
  readonly one: string;
  readonly many: string;
}

/** What a plan does and asks, in one language; `{name}` is filled from its facts. */
export interface PlanWords {
  readonly notes: Readonly<Record<PlanNoteCode, string | CountedSentence>>;
  readonly questions: Readonly<Record<QuestionCode, string | CountedSentence>>;
  readonly options: Readonly<Record<QuestionOption, string>>;
  /** An empty cell, where a value is shown. */
  readonly empty: string;
}
