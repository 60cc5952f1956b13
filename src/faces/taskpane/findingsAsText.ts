import { severities, type Finding } from "../../core/findings/finding";
import { findingText } from "../../core/language/findingText";
import type { Language } from "../../core/language/language";
import { paneWordsIn } from "../../core/language/paneWordsIn";
import { countSeverities } from "./countSeverities";
import { placeText } from "./place";

/**
 * All findings as plain text to paste into a letter, the gravest first, each with its cells and code.
 *
 * @example findingsAsText([], "sv") → "Att se över: inga saker att se över\n"
 */
export function findingsAsText(findings: readonly Finding[], language: Language): string {
  const words = paneWordsIn(language);
  const paragraphs = severities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => {
        const { matter, remedy } = findingText(finding, language);
        const places = finding.places.map(placeText).join("; ");
        return `${words.severity[severity].one}: ${matter} ${remedy}\n${places} [${finding.code}]`;
      }),
  );
  const title = `${words.findings.copyTitle}: ${words.summary(countSeverities(findings))}`;
  return `${[title, ...paragraphs].join("\n\n")}\n`;
}
