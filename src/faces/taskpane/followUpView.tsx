import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { operationWordsIn } from "../../core/language/operationWordsIn";
import { BugNote } from "./bugNote";
import { CollectSection } from "./collectSection";
import { DraftView } from "./draftView";
import { FollowUpSheets } from "./followUpSheets";
import type { FollowUpProps } from "./followUpProps";
import { HistorySection } from "./historySection";
import { MoreSection } from "./moreSection";
import { OperationNotices } from "./operationNotices";
import { ProposalSection } from "./proposalSection";
import { useLanguage } from "./spokenLanguage";
import { useDroppedFile } from "./useDroppedFile";

/** All that can be made in the workbook, what is there already, and the way back. */
export function FollowUpView({ operations, actions, host }: FollowUpProps): React.JSX.Element {
  const { state, desk } = operations;
  const words = operationWordsIn(useLanguage());
  const { outlook, draft } = state;
  // Those who have follow-ups know what this is; nothing is said before that is known.
  const isNew = outlook === null ? state.busy === null : outlook.followUps.length === 0;

  useEffect(() => desk.follow(), [desk]);
  // From the start: a file that comes before it is known what is there is taken when it is.
  const isOver = useDroppedFile((file) => void desk.collect(file));

  return (
    <>
      {isNew && (
        <div className="lead">
          <p>{words.lead[0]}</p>
          <p>{words.lead[1]}</p>
        </div>
      )}
      {state.bug && <BugNote error={state.bug} host={host} />}
      <OperationNotices state={state} desk={desk} />
      {outlook === null && state.busy === null && state.trouble === null && (
        <div className="toolbar">
          <Button appearance="primary" onClick={() => void desk.lookAround()}>
            {words.look}
          </Button>
        </div>
      )}
      {draft !== null && <DraftView draft={draft} desk={desk} state={state} actions={actions} />}
      {outlook !== null && (
        // Only put out of sight by a draft, so that what was open stays so and focus finds its way back.
        <div hidden={draft !== null}>
          {outlook.isEmpty && <MoreSection outlook={outlook} desk={desk} part="newWorkbook" />}
          {!outlook.isEmpty && (
            <ProposalSection state={state} outlook={outlook} desk={desk} actions={actions} />
          )}
          {outlook.followUps.length > 0 && (
            <>
              <FollowUpSheets outlook={outlook} desk={desk} actions={actions} />
              <CollectSection desk={desk} isOver={isOver} />
            </>
          )}
          {!outlook.isEmpty && <MoreSection outlook={outlook} desk={desk} part="sheets" />}
          <HistorySection history={state.history} desk={desk} />
        </div>
      )}
    </>
  );
}
