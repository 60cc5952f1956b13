import { Button } from "@fluentui/react-components";
import { Suspense } from "react";
import { Notice } from "./notice";
import type { PaneHost } from "./paneHost";
import type { PaneState, Trouble } from "./paneState";
import { FailureText } from "./results";
import { RunProgress } from "./runProgress";
import { useWords } from "./spokenLanguage";
import type { PaneActions } from "./usePane";

interface NoticesProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly host: PaneHost;
}

/** Everything that has to be said about the check itself: progress, what stood in the way, old results. */
export function Notices({ state, actions, host }: NoticesProps): React.JSX.Element {
  const words = useWords();
  const { run, trouble, isStale } = state;
  const retry = <Button onClick={actions.check}>{words.retry}</Button>;
  const reload = (
    <Button
      onClick={() => {
        host.reload();
      }}
    >
      {words.reload}
    </Button>
  );
  const isSilent = state.office === "slow" || run?.hint === "noAnswer";
  return (
    <div className="notices">
      {run && !run.isQuiet && <RunProgress run={run} onCancel={actions.cancel} />}
      <div role="alert">
        {state.office === "missing" && (
          <Notice intent="error" title={words.trouble.officeMissingTitle} actions={reload}>
            {words.trouble.officeMissing}
          </Notice>
        )}
        {state.office === "notExcel" && (
          <Notice intent="info" title={words.trouble.notExcelTitle}>
            {words.trouble.notExcel}
          </Notice>
        )}
        {isSilent && (
          <Notice
            intent="warning"
            title={words.trouble.noAnswerTitle}
            actions={
              <>
                {retry}
                {reload}
              </>
            }
          >
            {words.trouble.noAnswer}
          </Notice>
        )}
        {run?.hint === "finishEditing" && !run.isQuiet && (
          <Notice intent="info" title={words.run.waiting}>
            {words.run.finishEditing}
          </Notice>
        )}
        {trouble && (
          <Notice intent="error" title={titleOf(trouble, words.trouble)} actions={retry}>
            <Suspense fallback={null}>
              {trouble.kind === "failure" ? (
                <FailureText failure={trouble.failure} />
              ) : (
                words.trouble.notLoaded
              )}
            </Suspense>
          </Notice>
        )}
      </div>
      {isStale && run === null && !trouble && <p className="note">{words.trouble.stale}</p>}
    </div>
  );
}

const titleOf = (
  trouble: Trouble,
  words: { readonly failureTitle: string; readonly notLoadedTitle: string },
): string => (trouble.kind === "failure" ? words.failureTitle : words.notLoadedTitle);
