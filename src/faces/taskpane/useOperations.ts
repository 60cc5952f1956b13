import { useEffect, useMemo, useState } from "react";
import { openOperationDesk } from "./operationDesk";
import type { OperationDesk } from "./operationOrders";
import { firstOperationState, type OperationState } from "./operationState";
import type { PaneHost } from "./paneHost";
import { firstState, type Choices } from "./paneState";

/** The state of what changes the workbook, and the desk where it is ordered. */
export interface OperationsInPane {
  readonly state: OperationState;
  readonly desk: OperationDesk;
}

/** Opens the desk of operations once; each order is planned by the judging that is chosen then. */
export function useOperations(host: PaneHost, { graded, threshold }: Choices): OperationsInPane {
  const [state, setState] = useState(firstOperationState);
  const desk = useMemo(() => openOperationDesk(host, firstState.choices, setState), [host]);
  useEffect(() => {
    desk.judgeBy({ graded, threshold });
  }, [desk, graded, threshold]);
  useEffect(() => {
    void host.whenReady().then(async (office) => {
      // A part that is not fetched is told of when somebody wants it.
      if (office === "excel") await desk.lookForLeftovers().catch(() => undefined);
    });
    return () => {
      desk.close();
    };
  }, [desk, host]);
  return { state, desk };
}
