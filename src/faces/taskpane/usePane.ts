import { useEffect, useMemo, useReducer } from "react";
import type { Report } from "../../core/report/report";
import type { CellPlace } from "../../core/sheet/sheet";
import type { Day } from "../../core/domain/day";
import { openCheckDesk, noAnswerAfter } from "./checkDesk";
import { asError, onStrayError } from "./strayErrors";
import type { PaneHost } from "./paneHost";
import { firstState, nextState, type Choices, type PaneState, type Tab } from "./paneState";

/** What a person can do in the pane. */
export interface PaneActions {
  readonly check: () => void;
  /** Checks, and shows what concerns the cells that are selected. */
  readonly checkSelection: () => void;
  readonly showAll: () => void;
  readonly cancel: () => void;
  readonly choose: (choices: Partial<Choices>) => void;
  /** Answers whether the workbook could keep the date. */
  readonly chooseReportingDate: (day: Day | null) => Promise<boolean>;
  /** The report judged strictly, as copied text always is; `null` where there is none. */
  readonly strictReport: () => Promise<Report | null>;
  readonly copyText: (text: string) => Promise<boolean>;
  readonly chooseTab: (tab: Tab) => void;
  readonly showCell: (place: CellPlace) => void;
  readonly closeTrouble: () => void;
}

/** The pane's state and what can be done to it, over a host. */
export function usePane(host: PaneHost): { state: PaneState; actions: PaneActions } {
  const [state, tell] = useReducer(nextState, firstState);
  const desk = useMemo(() => openCheckDesk(host, firstState.choices, tell), [host]);
  const { choices } = state;

  useEffect(() => {
    const watchdog = setTimeout(() => {
      tell({ type: "officeAnswered", office: "slow" });
    }, noAnswerAfter);
    void host.whenReady().then((office) => {
      clearTimeout(watchdog);
      tell({ type: "officeAnswered", office });
    });
    return () => {
      clearTimeout(watchdog);
    };
  }, [host]);

  useEffect(
    () => () => {
      desk.close();
    },
    [desk],
  );

  useEffect(
    () =>
      onStrayError((error) => {
        tell({ type: "broke", error });
      }),
    [],
  );

  const actions = useMemo<PaneActions>(
    () => ({
      check() {
        void desk.check();
      },
      checkSelection() {
        void desk.check();
        host.readSelection().then(
          (selection) => {
            if (selection.ok) tell({ type: "selected", selection: selection.value });
            else tell({ type: "refused", failure: selection.failure });
          },
          (error: unknown) => {
            tell({ type: "broke", error: asError(error) });
          },
        );
      },
      showAll() {
        tell({ type: "selected", selection: null });
      },
      cancel() {
        desk.cancel();
      },
      choose(change) {
        void desk.judgeAgain({ ...choices, ...change });
      },
      async chooseReportingDate(reportingDate) {
        void desk.judgeAgain({ ...choices, reportingDate });
        const saved = await host.saveReportingDate(reportingDate);
        return saved.ok;
      },
      strictReport: () => desk.strictReport(),
      copyText: (text) => host.copyText(text),
      chooseTab(tab) {
        tell({ type: "tabChosen", tab });
      },
      showCell(place) {
        host.showCell(place).then(
          (shown) => {
            if (shown.ok) tell({ type: "troubleClosed" });
            else tell({ type: "refused", failure: shown.failure });
          },
          (error: unknown) => {
            tell({ type: "broke", error: asError(error) });
          },
        );
      },
      closeTrouble() {
        tell({ type: "troubleClosed" });
      },
    }),
    [choices, desk, host],
  );

  return { state, actions };
}
