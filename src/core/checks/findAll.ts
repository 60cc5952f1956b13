import type { Finding } from "../findings/finding";
import { rowsPerStep, type Steps } from "../schema/steps";
import { allChecks } from "./allChecks";
import type { Check, CheckInput } from "./check";

/** What the checks found, and which of them broke. */
export interface Found {
  readonly findings: readonly Finding[];
  /** Bugs of ours, by the name of the check. A broken check never silences the rest. */
  readonly bugs: readonly string[];
}

/**
 * Runs every check: those that compare all rows on the whole, the others part by part, so that a part
 * is looked at by all of them while it is at hand.
 *
 * A check that throws is a bug of ours: it is kept with its message for the face to report, and the
 * others run as if nothing had happened.
 */
export function* findAll(input: CheckInput, checks: readonly Check[] = allChecks): Steps<Found> {
  const findings: Finding[] = [];
  const bugs = new Map<string, string>();
  const run = ({ name, find }: Check, part: CheckInput): void => {
    try {
      for (const finding of find(part)) findings.push(finding);
    } catch (error) {
      bugs.set(name, `${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const check of checks) {
    if (check.comparesAll !== true) continue;
    run(check, input);
    yield 0;
  }
  for (const part of partsOf(input)) {
    for (const check of checks) if (check.comparesAll !== true) run(check, part);
    yield rowsPerStep;
  }
  return { findings, bugs: [...bugs.values()] };
}

function* partsOf(input: CheckInput): Generator<CheckInput, void, undefined> {
  const { pledges, followUps } = input;
  const length = Math.max(pledges.length, followUps.length);
  for (let from = 0; from < length; from += rowsPerStep) {
    const to = from + rowsPerStep;
    yield { ...input, pledges: pledges.slice(from, to), followUps: followUps.slice(from, to) };
  }
}
