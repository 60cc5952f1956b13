import type { Reason } from "../domain/verdict";

/** What to write instead where a pledge cannot be judged, as whole sentences. */
export interface RemedyWords {
  readonly reasons: Readonly<Record<Reason, string>>;
  /** For a kind that never has a target (löpande, volym). */
  readonly targetless: string;
}
