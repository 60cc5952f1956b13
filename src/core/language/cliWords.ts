import type { Severity } from "../findings/finding";

/** Every word of the terminal face in one language; a language that lacks one does not compile. */
export interface CliWords {
  /** What the commands are and how they are written, several lines. */
  readonly usage: string;
  readonly noFile: string;
  /** What a command that changes workbooks lacks, by what it is. */
  readonly missing: Readonly<Record<"file" | "out" | "period" | "year", string>>;
  readonly written: (file: string) => string;
  /** Nothing was written, as something must be decided first. */
  readonly blocked: string;
  /** What holds of a question that nobody answered. */
  readonly otherwise: (answer: string) => string;
  readonly reportingDate: (day: string) => string;
  readonly pledges: string;
  readonly findings: (counts: Readonly<Record<Severity, number>>) => string;
  readonly noFindings: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Something is wrong with the program itself. */
  readonly bug: (message: string) => string;
}
