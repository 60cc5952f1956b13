import { PaneHeader } from "./paneHeader";

/** What stands in the pane until its language is known: the same shapes as in taskpane.html. */
export const Skeleton = (): React.JSX.Element => (
  <>
    <PaneHeader />
    <main className="panel" aria-busy="true">
      <div className="bone bone-long" />
      <div className="bone" />
      <div className="bone bone-button" />
    </main>
  </>
);
