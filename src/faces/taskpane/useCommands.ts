import { useEffect } from "react";
import { onCommand } from "./commands";
import type { OperationDesk } from "./operationOrders";
import type { PaneActions } from "./usePane";

/** Does what the ribbon and the cell's menu ask of the pane. */
export function useCommands(actions: PaneActions, desk: OperationDesk): void {
  useEffect(
    () =>
      onCommand((command) => {
        switch (command) {
          case "check":
            actions.chooseTab("review");
            actions.check();
            return;
          case "checkSelection":
            actions.chooseTab("review");
            actions.checkSelection();
            return;
          case "createFollowUp":
            actions.chooseTab("followUp");
            desk.drop();
            void desk.lookAround().then(focusConfirm);
        }
      }),
    [actions, desk],
  );
}

/** The follow-up that was asked for is one press of Enter away, once its preview is drawn. */
function focusConfirm(): void {
  setTimeout(() => {
    document.getElementById("create-follow-up")?.focus();
  }, 0);
}
