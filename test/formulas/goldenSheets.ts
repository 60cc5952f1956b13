import { dayOf } from "../../src/core/domain/day";
import type { Verdict } from "../../src/core/domain/verdict";
import { questionOf } from "../../src/faces/cli/judgedRow";
import { documentRows, ruleRows, verdictsByName } from "../golden/goldenRows";
import type { CaseSheet } from "./formulaBook";
import type { RowFacts } from "./formulaCase";

/** A sheet of golden rows, with the verdict that each must get; `null` is an open period. */
export interface GoldenSheet extends CaseSheet {
  readonly verdicts: readonly (Verdict | null)[];
}

/** Later than all golden days, so that the reporting date alone decides what has gone. */
const endless = dayOf(2100, 12, 31) ?? 0;
const closed = dayOf(2023, 6, 1) ?? 0;

/** The rows of the documents, strict and graded, and the cases of the rules by their day and mode. */
export function goldenSheets(): readonly GoldenSheet[] {
  const documents = [null, 0.5].map((threshold) => ({
    facts: { standing: closed, threshold, periodEnd: endless },
    rows: documentRows.map(factsOf),
    verdicts: documentRows.map(
      ({ verdictStrict, verdictGraded }) =>
        verdictsByName[threshold === null ? verdictStrict : verdictGraded] ?? null,
    ),
  }));
  const groups = new Map<string, (typeof ruleRows)[number][]>();
  for (const row of ruleRows) {
    const key = `${String(row.input["today"])} ${String(row.input["graded"] === true)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const rules = [...groups.values()].map((rows) => {
    const [first] = rows;
    const question = questionOf(first?.input ?? {}, closed);
    const standing = (question.ok && question.value.today) || closed;
    return {
      facts: {
        standing,
        threshold: first?.input["graded"] === true ? 0.5 : null,
        periodEnd: endless,
      },
      rows: rows.map(({ input }) => factsOf(input)),
      verdicts: rows.map(({ expect: { verdict } }) => verdict),
    };
  });
  return [...documents, ...rules];
}

function factsOf(row: object): RowFacts {
  const question = questionOf({ ...row }, closed);
  if (!question.ok) throw new Error("a golden row could not be read");
  const { kind, target, baseline, scope, outcomeScope, start, end } = question.value;
  const { outcome = null, unit = null } = row as {
    outcome?: string | number | null;
    unit?: string | null;
  };
  return {
    id: "L1",
    outcome,
    scope: outcomeScope,
    concerns: null,
    measure: null,
    kind,
    target,
    baseline,
    unit,
    basisScope: scope,
    start,
    end,
    before: null,
    beforeMeasure: null,
    planned: null,
  };
}
