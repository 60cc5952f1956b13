import { dayOf } from "../../../../src/core/domain/day";
import { failureText } from "../../../../src/core/language/failureText";
import type { Failure } from "../../../../src/core/result/result";
import type { PlanSettings } from "../../../../src/core/sheets/plan";
import { openCheckDesk, type CheckDesk } from "../../../../src/faces/taskpane/checkDesk";
import { excelPaneHost } from "../../../../src/faces/taskpane/excelPaneHost";
import { openOperationDesk } from "../../../../src/faces/taskpane/operationDesk";
import type { OperationDesk } from "../../../../src/faces/taskpane/operationOrders";
import {
  firstOperationState,
  type OperationState,
} from "../../../../src/faces/taskpane/operationState";
import type { PaneHost } from "../../../../src/faces/taskpane/paneHost";
import { firstState, nextState, type PaneState } from "../../../../src/faces/taskpane/paneState";

/** The pane without its drawing: both desks over the real adapter. */
export interface PaneUnderTest {
  readonly host: PaneHost;
  readonly desk: OperationDesk;
  readonly check: CheckDesk;
  readonly state: () => OperationState;
  readonly paneState: () => PaneState;
  /** Tells the pane of a failure beside the desks, as the pane's own actions do. */
  readonly tell: (failure: Failure) => void;
}

/** The day on which all of the sweep happens. */
const today = dayOf(2021, 10, 1) ?? 0;
export const strict: PlanSettings = { graded: false, threshold: 0.5, answers: {} };

/** Opens the pane; everything but the first answer of Office and the clock is the real thing. */
export function openPane(): PaneUnderTest {
  const host: PaneHost = {
    ...excelPaneHost({
      whenReady: () => Promise.resolve("excel"),
      displayLanguage: () => "sv",
      isDark: () => false,
    }),
    today: () => today,
    // Follows the workbook by events, which are no requests of the operation that is swept.
    onWorkbookChanged: () => () => undefined,
  };
  let state = firstOperationState;
  let paneState = firstState;
  const desk = openOperationDesk(host, strict, (next) => {
    state = next;
  });
  const check = openCheckDesk(host, firstState.choices, (event) => {
    paneState = nextState(paneState, event);
  });
  return {
    host,
    desk,
    check,
    state: () => state,
    paneState: () => paneState,
    tell: (failure) => {
      paneState = nextState(paneState, { type: "refused", failure });
    },
  };
}

/** What the person is told stood in the way, or `null`. */
export function troubleOf({ state, paneState }: PaneUnderTest): Failure | null {
  const { trouble } = paneState();
  return state().trouble ?? (trouble?.kind === "failure" ? trouble.failure : null);
}

/** Whether a failure has its sentence in both languages, with every blank filled in. */
export const isInWords = (failure: Failure): boolean =>
  (["sv", "en"] as const).every((language) => {
    const text = failureText(failure, language);
    return text.length > 20 && !/[{}]|undefined/.test(text);
  });
