import type { ReactNode } from "react";
import { CheckButton } from "./checkButton";
import type { PaneHost } from "./paneHost";
import type { PaneState } from "./paneState";
import { NoPledgesView, StatusView } from "./results";
import { useWords } from "./spokenLanguage";
import type { PaneActions } from "./usePane";

interface StatusTabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly host: PaneHost;
  readonly notices: ReactNode;
}

/** *Läge*: how the pledges stand. */
export function StatusTab({ state, actions, host, notices }: StatusTabProps): React.JSX.Element {
  const words = useWords();
  const { examination } = state;
  return (
    <>
      {examination === null && <p className="lead">{words.statusBeforeCheck}</p>}
      <div className="toolbar">
        <CheckButton state={state} actions={actions} />
      </div>
      {notices}
      {examination?.found === "noPledges" && <NoPledgesView examination={examination} />}
      {examination?.found === "pledges" && (
        <StatusView
          report={examination.report}
          choices={state.choices}
          today={host.today()}
          actions={actions}
        />
      )}
    </>
  );
}
