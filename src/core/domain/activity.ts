/** One activity (aktivitet) of a plan, as its row says. */
export interface Activity {
  /** Vad: the aim that it serves. */
  readonly what: string | null;
  /** Hur: what is done. */
  readonly how: string;
  readonly responsible: string | null;
  /** As the cell has it: "Social/ kriminologisk". */
  readonly perspectives: string | null;
}
