import type { PaneHost } from "./paneHost";
import type { OperationsInPane } from "./useOperations";
import type { PaneActions } from "./usePane";

/** What the view of follow-ups is drawn from. */
export interface FollowUpProps {
  readonly operations: OperationsInPane;
  readonly actions: PaneActions;
  readonly host: PaneHost;
}
