/** What a cell text reads as; a plain number stands for an exact count without more. */
export interface TextCase {
  readonly text: string;
  readonly expected: "missing" | "text" | "ambiguous" | number | Readonly<Record<string, unknown>>;
}

/** The cases of several texts that read alike. */
export const of = (
  expected: TextCase["expected"],
  ...texts: readonly string[]
): readonly TextCase[] => texts.map((text) => ({ text, expected }));
