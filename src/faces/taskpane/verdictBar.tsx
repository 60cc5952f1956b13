import type { RollUp } from "../../core/domain/rollUp";
import { interims, verdicts, type Interim, type Verdict } from "../../core/domain/verdict";
import { VerdictMark } from "./verdictMark";

interface Part {
  readonly verdict: Verdict | null;
  readonly interim: Interim | null;
  readonly count: number;
}

/** The counts of a report: as a bar for the eye, and as symbol, word and number. */
export function VerdictBar({ rollUp }: { readonly rollUp: RollUp }): React.JSX.Element | null {
  const parts = [
    ...verdicts.map((verdict): Part => ({
      verdict,
      interim: null,
      count: rollUp.verdicts[verdict],
    })),
    ...interims.map((interim): Part => ({
      verdict: null,
      interim,
      count: rollUp.interims[interim],
    })),
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return null;
  return (
    <>
      <div className="bar" aria-hidden="true">
        {parts.map((part) => (
          <span
            key={part.verdict ?? part.interim}
            className={`bar-${part.verdict ?? part.interim ?? ""}`}
            style={{ flexGrow: part.count }}
          />
        ))}
      </div>
      <ul className="tally">
        {parts.map((part) => (
          <li key={part.verdict ?? part.interim}>
            <VerdictMark judgement={part} /> <b>{part.count}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
