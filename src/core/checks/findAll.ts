import type { Finding } from "../findings/finding";
import type { Steps } from "../schema/steps";
import { allChecks } from "./allChecks";
import type { Check, CheckInput } from "./check";

/** What the checks found, and which of them broke. */
export interface Found {
  readonly findings: readonly Finding[];
  /** Bugs of ours, by the name of the check. A broken check never silences the rest. */
  readonly bugs: readonly string[];
}

/**
 * Runs every check on the same input, one in each step.
 *
 * A check that throws is a bug of ours: it is kept with its message for the face to report, and the
 * others run as if nothing had happened.
 */
export function* findAll(input: CheckInput, checks: readonly Check[] = allChecks): Steps<Found> {
  const findings: Finding[] = [];
  const bugs: string[] = [];
  for (const { name, find } of checks) {
    try {
      for (const finding of find(input)) findings.push(finding);
    } catch (error) {
      bugs.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    yield 1;
  }
  return { findings, bugs };
}
