/** Work in steps: each yield says how many rows have been done, so that a face can breathe. */
export type Steps<Answer> = Generator<number, Answer, undefined>;

/** How many rows are done between two breaths: a few milliseconds of work. */
export const rowsPerStep = 500;

/**
 * Does all steps at once.
 *
 * @example finish(readWorkbookInSteps(workbook)) // the workbook as read
 */
export function finish<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
