import { severities, type Severity } from "../../core/findings/finding";
import { SeverityMark } from "./severityMark";
import { useWords } from "./spokenLanguage";

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The severities pressed; none shows all. */
  readonly shown: ReadonlySet<Severity>;
  readonly onChange: (shown: ReadonlySet<Severity>) => void;
}

/** How many findings there are of each severity, and which of them to show. */
export function SeverityFilter({
  counts,
  shown,
  onChange,
}: SeverityFilterProps): React.JSX.Element {
  const words = useWords();
  return (
    <div className="filter" role="group" aria-label={words.findings.filter}>
      {severities.map((severity) => {
        const isPressed = shown.has(severity);
        return (
          <button
            key={severity}
            type="button"
            className="choice"
            aria-pressed={isPressed}
            disabled={counts[severity] === 0 && !isPressed}
            onClick={() => {
              const next = new Set(shown);
              if (!next.delete(severity)) next.add(severity);
              onChange(next);
            }}
          >
            <SeverityMark severity={severity} />
            {counts[severity] === 1
              ? words.severity[severity].one
              : words.severity[severity].many}{" "}
            <b>{counts[severity]}</b>
          </button>
        );
      })}
    </div>
  );
}
