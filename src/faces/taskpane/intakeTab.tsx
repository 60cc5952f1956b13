import { lazy } from "react";
import type { IntakeProps } from "./intakeProps";

const IntakeView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "intake" */ "./intakeView")).IntakeView,
}));

/** *Läs in*: what documents give the workbook. Fetched when its tab is opened. */
export const IntakeTab = (props: IntakeProps): React.JSX.Element => <IntakeView {...props} />;
