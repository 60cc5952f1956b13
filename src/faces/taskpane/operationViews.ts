/** The view of follow-ups, which is fetched when its tab is opened. */
export { FollowUpView } from "./followUpView";
