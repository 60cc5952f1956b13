import { lazy } from "react";
import type { FollowUpProps } from "./followUpProps";

const FollowUpView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "operate" */ "./operationViews")).FollowUpView,
}));

/** *Uppföljning*: the sheets that we make, and all else that changes the workbook. */
export const FollowUpTab = (props: FollowUpProps): React.JSX.Element => <FollowUpView {...props} />;
