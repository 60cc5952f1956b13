import type { Severity } from "../../core/findings/finding";

const shapes: Readonly<Record<Severity, React.JSX.Element>> = {
  error: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path d="M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.3l7 13H1z" />
      <path d="M8 6v4M8 12.1v.2" />
    </>
  ),
  tip: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="3" />
      <path d="M8 7.2v4M8 4.6v.2" />
    </>
  ),
};

/** The symbol of a severity, each of its own shape; a word always stands beside it. */
export const SeverityMark = ({ severity }: { readonly severity: Severity }): React.JSX.Element => (
  <svg className={`mark mark-${severity}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {shapes[severity]}
  </svg>
);
