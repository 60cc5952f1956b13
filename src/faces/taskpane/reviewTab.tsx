import type { ReactNode } from "react";
import { CheckButton } from "./checkButton";
import type { PaneState } from "./paneState";
import { FindingsView, NoPledgesView } from "./results";
import { useWords } from "./spokenLanguage";
import type { PaneActions } from "./usePane";

interface ReviewTabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly notices: ReactNode;
}

/** *Att se över*: the check and what it found. */
export function ReviewTab({ state, actions, notices }: ReviewTabProps): React.JSX.Element {
  const words = useWords();
  const { examination } = state;
  return (
    <>
      {examination === null && (
        <div className="lead">
          <p>{words.firstRun[0]}</p>
          <p>{words.firstRun[1]}</p>
        </div>
      )}
      <div className="toolbar">
        <CheckButton state={state} actions={actions} />
      </div>
      {notices}
      {examination?.found === "noPledges" && <NoPledgesView examination={examination} />}
      {examination && (
        <FindingsView examination={examination} selection={state.selection} actions={actions} />
      )}
    </>
  );
}
