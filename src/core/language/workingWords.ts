/** The labels of the working ("visa uträkning"). */
export interface WorkingWords {
  readonly target: string;
  readonly outcome: string;
  readonly baseline: string;
  readonly comparedWith: string;
  readonly attainment: string;
  readonly change: string;
  readonly deviation: string;
  readonly threshold: string;
  readonly tolerance: string;
  readonly toleranceNote: string;
  readonly elapsed: string;
  readonly expected: string;
  readonly pace: string;
  readonly forecast: string;
  readonly probability: string;
  readonly forecastNote: (interval: string) => string;
  readonly notReported: string;
}
