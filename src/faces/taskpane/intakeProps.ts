import type { FollowUpProps } from "./followUpProps";
import type { IntakeMemory } from "./intakeState";

/** What the view *Läs in* is drawn from. */
export interface IntakeProps extends FollowUpProps {
  /** Keeps what was pasted and chosen while other tabs are looked at. */
  readonly memory: IntakeMemory;
}
