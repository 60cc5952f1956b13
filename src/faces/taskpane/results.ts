import { lazy } from "react";

/** The views of results, fetched with the checks. */
const views = (): Promise<typeof import("./resultViews")> =>
  import(/* webpackChunkName: "check" */ "./resultViews");

export const FindingsView = lazy(async () => ({ default: (await views()).FindingsView }));
export const NoPledgesView = lazy(async () => ({ default: (await views()).NoPledgesView }));
export const StatusView = lazy(async () => ({ default: (await views()).StatusView }));
export const FailureText = lazy(async () => ({ default: (await views()).FailureText }));
