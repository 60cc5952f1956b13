import type { Examination } from "../../core/examine";
import { assessableOf } from "../../core/language/assessable";
import { explain } from "../../core/language/explain";
import { findingText } from "../../core/language/findingText";
import { headline } from "../../core/language/headline";
import type { Language } from "../../core/language/language";
import { cellAddress } from "../../core/sheet/address";

/** What `check --json` says of one file. */
export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly places: readonly {
      readonly sheet: string;
      readonly cell: string;
      readonly heading: string | null;
    }[];
    readonly text: string;
  }[];
  readonly pledges: readonly {
    readonly id: string;
    readonly verdict: string | null;
    readonly reason: string | null;
    readonly interim: string | null;
    readonly ratio: number | null;
    readonly sentence: string;
  }[];
  readonly headline: string;
}

/** Makes the answer on one file of what was found in it, with words in one language. */
export function checkedFile(
  file: string,
  { report }: Examination,
  language: Language,
): CheckedFile {
  return {
    file,
    findings: report.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      places: finding.places.map((place) => ({
        sheet: place.sheet,
        cell: cellAddress(place),
        heading: place.heading,
      })),
      text: findingText(finding, language).text,
    })),
    pledges: report.pledges.map((assessment) => {
      const { verdict, reason, interim, ratio } = assessment.judgement;
      const assessable = assessableOf(assessment, report.threshold);
      const sentence = explain(assessable, assessment.judgement, language);
      return { id: assessment.pledge.id, verdict, reason, interim, ratio, sentence };
    }),
    headline: headline(report.rollUp, language),
  };
}
