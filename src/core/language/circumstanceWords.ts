/** Why the period's pace gives the standing it gives. */
export interface PaceParts {
  readonly elapsed: string;
  readonly expected: string;
  readonly pace: string;
}

/** The sentences on pace, forecast and what was not counted in one language. */
export interface CircumstanceWords {
  readonly nothingYet: string;
  readonly notBegun: string;
  readonly pace: (pace: PaceParts) => string;
  readonly forecast: (interval: string, probability: string) => string;
  readonly besides: (figures: string) => string;
  readonly unreported: (periods: string, count: number) => string;
}
