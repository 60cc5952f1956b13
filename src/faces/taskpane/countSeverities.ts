import type { Finding, Severity } from "../../core/findings/finding";

/** How many findings there are of each severity: `[] → { error: 0, warning: 0, tip: 0 }`. */
export function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, tip: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
