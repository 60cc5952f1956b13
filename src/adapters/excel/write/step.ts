/** A few actions that belong together, and what they weigh in a request. */
export interface Step {
  /** UTF-8 bytes of the JSON that they add to a request, estimated from above. */
  readonly bytes: number;
  /** Queues the actions; asks for no answer. */
  readonly act: () => void;
}

/** What office.js writes around the values of one action on one range, from above. */
export const actionBytes = 700;

const encoder = new TextEncoder();

/**
 * Weighs a value as it travels: its JSON in UTF-8.
 *
 * @example bytesOf("å") → 4
 */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/**
 * Makes a step of actions that hand over `values`.
 *
 * @param actions how many ranges or objects are touched; 1 when left out
 */
export const step = (act: () => void, values: unknown = "", actions = 1): Step => ({
  bytes: actions * actionBytes + bytesOf(values),
  act,
});
