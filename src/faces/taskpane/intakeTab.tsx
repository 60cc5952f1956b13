import { lazy } from "react";
import type { FollowUpProps } from "./followUpProps";

const IntakeView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "intake" */ "./intakeView")).IntakeView,
}));

/** *Läs in*: what documents give the workbook. Fetched when its tab is opened. */
export const IntakeTab = (props: FollowUpProps): React.JSX.Element => <IntakeView {...props} />;
