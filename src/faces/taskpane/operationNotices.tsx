import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { failureText } from "../../core/language/failureText";
import { operationWordsIn } from "../../core/language/operationWordsIn";
import { NoteList } from "./noteList";
import { Notice } from "./notice";
import type { OperationDesk } from "./operationOrders";
import type { OperationNews, OperationState } from "./operationState";
import { useLanguage, useWords } from "./spokenLanguage";

interface OperationNoticesProps {
  readonly state: OperationState;
  readonly desk: OperationDesk;
}

/** What goes on, what stood in the way, what was done, and what an interrupted run left behind. */
export function OperationNotices({ state, desk }: OperationNoticesProps): React.JSX.Element {
  const language = useLanguage();
  const words = operationWordsIn(language);
  const pane = useWords();
  const { busy, trouble, leftovers } = state;
  const alert = useRef<HTMLDivElement>(null);
  // What was pressed may stand far below what is said about it.
  useEffect(() => {
    if (trouble && document.hasFocus()) alert.current?.querySelector("button")?.focus();
  }, [trouble]);
  return (
    <div className={busy ? "notices working" : "notices"}>
      <div className={busy ? "progress" : "visually-hidden"}>
        <span role="status">{busy && words.busy[busy.step]}</span>
        {busy && <ProgressBar aria-label={words.busy.progress} />}
      </div>
      <div role="alert" ref={alert}>
        {busy?.hint === "finishEditing" && (
          <Notice intent="info" title={pane.run.waiting}>
            {pane.run.finishEditing}
          </Notice>
        )}
        {busy?.hint === "noAnswer" && (
          <Notice intent="warning" title={pane.trouble.noAnswerTitle}>
            {words.noAnswer}
          </Notice>
        )}
        {trouble && (
          <Notice
            intent="error"
            title={pane.trouble.failureTitle}
            actions={
              <Button
                onClick={() => {
                  void desk.retry();
                }}
              >
                {pane.retry}
              </Button>
            }
          >
            {failureText(trouble, language)}
          </Notice>
        )}
        {leftovers && (
          <Notice
            intent="warning"
            title={words.leftovers.title}
            actions={
              <>
                <Button onClick={() => void desk.removeLeftovers()}>
                  {words.leftovers.remove}
                </Button>
                <Button
                  onClick={() => {
                    desk.keepLeftovers();
                  }}
                >
                  {words.leftovers.later}
                </Button>
              </>
            }
          >
            {leftovers.sheets.length > 0 && words.leftovers.sheets(leftovers.sheets.length)}{" "}
            {leftovers.hasPendingWrites && words.leftovers.pending}{" "}
            {leftovers.isUnfinished && words.leftovers.unfinished}
          </Notice>
        )}
      </div>
      <div role="status">{state.news && <News news={state.news} state={state} desk={desk} />}</div>
    </div>
  );
}

interface NewsProps extends OperationNoticesProps {
  readonly news: OperationNews;
}

function News({ news, state, desk }: NewsProps): React.JSX.Element {
  const words = operationWordsIn(useLanguage());
  const [latest] = state.history;
  const told = useRef<HTMLElement>(null);
  // What was pressed may be gone, and the way back stands here. Focus in the sheet is left where it is.
  useEffect(() => {
    if (document.hasFocus()) told.current?.focus();
  }, [news]);
  switch (news.kind) {
    case "nothingToDo":
      return (
        <div className="note">
          <p>{words.nothingToDo}</p>
          <NoteList notes={news.notes} />
        </div>
      );
    case "leftoversRemoved":
      return <p className="note">{words.leftovers.removed}</p>;
    case "done":
      return (
        // A stop of its own: from what Tab cannot reach, office.js on the web lets Tab leave the pane.
        <section className="done" aria-labelledby="done-title" ref={told} tabIndex={0}>
          <h2 id="done-title">{words.done}</h2>
          <NoteList notes={news.notes} />
          {news.canUndo && latest && (
            <Button
              onClick={() => {
                void desk.order({ kind: "undo", record: latest });
              }}
            >
              {words.history.undo}
            </Button>
          )}
        </section>
      );
  }
}
