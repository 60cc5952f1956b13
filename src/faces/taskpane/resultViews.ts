/** The views of results, which travel with the checks and not with the first paint. */
export { FailureText } from "./failureText";
export { FindingsView } from "./findingsView";
export { NoPledgesView } from "./noPledgesView";
export { StatusView } from "./statusView";
