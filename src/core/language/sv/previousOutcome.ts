import type { Outcome } from "../../domain/outcome";
import type { Pledge } from "../../domain/pledge";
import { figuresOf } from "../figures";
import { explainWordsSv } from "./explain";

/**
 * An earlier outcome as a cell shows it: a count stays a number, shares and approximate figures are
 * written out.
 *
 * @example previousOutcome({ state: "inProgress" }, pledge) → "pågår"
 */
export function previousOutcome(outcome: Outcome, pledge: Pledge): string | number | null {
  switch (outcome.state) {
    case "missing":
      return null;
    case "done":
      return "genomfört";
    case "inProgress":
      return "pågår";
    case "notDone":
      return "ej genomfört";
    case "text":
      return outcome.text;
    case "number": {
      const { kind, target, baseline, unit, scope } = pledge;
      const question = { kind, target, baseline, unit, scope, outcome, threshold: 1 };
      const { isShare, write } = figuresOf(question, "sv");
      const isExact = outcome.low === outcome.high;
      if (isExact) return isShare ? write(outcome.value) : outcome.value;
      return explainWordsSv.about(write(outcome.value));
    }
  }
}
