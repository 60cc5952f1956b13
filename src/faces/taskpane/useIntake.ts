import { useEffect, useSyncExternalStore } from "react";
import type { Workbook } from "../../core/sheet/sheet";
import { openIntakeDesk, type IntakeDesk } from "./intakeDesk";
import type { IntakeState } from "./intakeState";
import type { PaneHost } from "./paneHost";

/** The state of *Läs in*, and the desk where it is changed. */
export interface IntakeInPane {
  readonly state: IntakeState;
  readonly desk: IntakeDesk;
}

/** One desk for each pane, so that a text and what was chosen wait while other tabs are looked at. */
const desks = new WeakMap<PaneHost, IntakeDesk>();

function deskOf(host: PaneHost): IntakeDesk {
  const there = desks.get(host);
  if (there) return there;
  const desk = openIntakeDesk(host);
  desks.set(host, desk);
  return desk;
}

/** The pane's desk of *Läs in*, which reads against the workbook as it was last seen. */
export function useIntake(host: PaneHost, workbook: Workbook | null): IntakeInPane {
  const desk = deskOf(host);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  useEffect(() => {
    if (workbook) desk.readAgainst(workbook);
  }, [desk, workbook]);
  return { state, desk };
}
