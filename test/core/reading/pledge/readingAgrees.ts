import type { TargetKind } from "../../../../src/core/domain/kinds";
import { scopeKey } from "../../../../src/core/domain/scope";
import type {
  PledgeReading,
  Proposal,
  Recurrence,
} from "../../../../src/core/reading/pledge/proposal";

/** What a sentence should be read as; what is `undefined` is not compared. */
export interface Expectation {
  readonly kind: TargetKind | "targetless" | null;
  readonly value: number | null;
  readonly scope?: string | null | undefined;
  readonly per?: Recurrence | null | undefined;
}

/** Kinds that promise no target. */
const targetless: readonly (TargetKind | null)[] = [null, "ongoing", "volume"];

/** True where a sentence is expected to hold no target at all. */
export const holdsNoTarget = (expected: readonly Expectation[]): boolean =>
  expected.every(({ kind }) => kind === "targetless" || targetless.includes(kind));

/** True where any proposal offers a target: a number, a direction or a thing to be done. */
export const offersTarget = ({ proposals }: PledgeReading): boolean =>
  proposals.some(({ kind, value }) => value !== null || !targetless.includes(kind));

/** True where a reading has the targets that are expected, all of them, in their order, and no other. */
export const readingAgrees = (
  { proposals }: PledgeReading,
  expected: readonly Expectation[],
): boolean =>
  proposals.length === expected.length &&
  proposals.every((proposal, index) => agrees(proposal, expected[index]!));

const agrees = (proposal: Proposal, { kind, value, scope, per }: Expectation): boolean =>
  (kind === "targetless" ? targetless.includes(proposal.kind) : proposal.kind === kind) &&
  isSame(proposal.value, value) &&
  (scope === undefined || scopeKey(proposal.scope) === scopeKey(scope)) &&
  (per === undefined || proposal.per === per);

const isSame = (one: number | null, other: number | null): boolean =>
  one === null || other === null
    ? one === other
    : Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
