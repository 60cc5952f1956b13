import type { Period } from "../../core/domain/period";
import type { Outlook } from "../../core/lookAround";
import type { Failure } from "../../core/result/result";
import type { ComputeMode } from "../../core/sheets/computeMode";
import type { Plan, PlanNote, Request, UndoRecord } from "../../core/sheets/plan";
import type { Leftovers } from "./operations";
import type { RunHint } from "./paneState";

/** An operation that a person looks at before it is carried out. */
export interface Draft {
  readonly request: Request;
  readonly plan: Plan;
  /** Answers to the plan's questions, by their ids. */
  readonly answers: Readonly<Record<string, string>>;
  /** True where the workbook changed after the person agreed, so that they must look again. */
  readonly isChanged: boolean;
}

/** What was carried out, to be told. */
export type OperationNews =
  | { readonly kind: "done"; readonly notes: readonly PlanNote[]; readonly canUndo: boolean }
  | { readonly kind: "nothingToDo"; readonly notes: readonly PlanNote[] }
  | { readonly kind: "leftoversRemoved" };

export interface OperationState {
  /** What the workbook has; `null` until it has been read. */
  readonly outlook: Outlook | null;
  /** The follow-up that is proposed, with its preview; `null` where there are no pledges. */
  readonly proposal: Draft | null;
  /** What was last asked to be proposed, kept where the answer was that it cannot be. */
  readonly proposalPeriod: Period | null;
  readonly proposalCompute: ComputeMode;
  /** Any other operation that waits for a yes. */
  readonly draft: Draft | null;
  readonly busy: { readonly step: "reading" | "writing"; readonly hint: RunHint | null } | null;
  readonly trouble: Failure | null;
  /** Why there is no proposal. */
  readonly proposalFailure: Failure | null;
  /** What can be taken back, the latest first. */
  readonly history: readonly UndoRecord[];
  readonly leftovers: Leftovers | null;
  readonly news: OperationNews | null;
  readonly bug: Error | null;
}

export const firstOperationState: OperationState = {
  outlook: null,
  proposal: null,
  proposalPeriod: null,
  proposalCompute: "builtin",
  draft: null,
  busy: null,
  trouble: null,
  proposalFailure: null,
  history: [],
  leftovers: null,
  news: null,
  bug: null,
};

/** These are looked at before they are done: they touch much, or are told best beforehand. */
export const previewed: ReadonlySet<Request["kind"]> = new Set([
  "roll",
  "newWorkbook",
  "removeExamples",
  "collect",
]);

/** Whether every question that holds a plan up has been answered. */
export const isAnswered = ({ plan, answers }: Draft): boolean =>
  plan.questions.every(({ id, otherwise }) => otherwise !== null || answers[id] !== undefined);

/** A plan as a person sees it first. */
export const draftOf = (request: Request, plan: Plan, answers: Draft["answers"]): Draft => ({
  request,
  plan,
  answers,
  isChanged: false,
});

/** Whether two plans ask the same: what was agreed to in the one holds for the other. */
export const sameQuestions = (one: Plan, two: Plan): boolean =>
  one.questions.length === two.questions.length &&
  one.questions.every(({ id }, at) => id === two.questions[at]?.id);
