import { Button } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef } from "react";
import { operationWordsIn } from "../../core/language/operationWordsIn";
import type { OperationDesk } from "./operationOrders";
import { isAnswered, type Draft, type OperationState } from "./operationState";
import { PlanPreview } from "./planPreview";
import { useLanguage } from "./spokenLanguage";
import type { PaneActions } from "./usePane";

interface DraftViewProps {
  readonly draft: Draft;
  readonly state: OperationState;
  readonly desk: OperationDesk;
  readonly actions: PaneActions;
}

/** An operation that waits for a yes, with what it will do and what it asks. */
export function DraftView({ draft, state, desk, actions }: DraftViewProps): React.JSX.Element {
  const words = operationWordsIn(useLanguage()).draft;
  const { kind } = draft.request;
  const canGo = isAnswered(draft) && state.busy === null;
  const view = useRef<HTMLElement>(null);
  // What was pressed is put out of sight while the draft is open: before that is painted, it is noted.
  useLayoutEffect(() => {
    const pressed = document.activeElement;
    return () => {
      if (pressed instanceof HTMLElement) pressed.focus();
    };
  }, []);
  useEffect(() => {
    view.current?.focus();
  }, [kind]);
  return (
    // A stop of its own: from what Tab cannot reach, office.js on the web lets Tab leave the pane.
    <section className="draft" aria-labelledby="draft-title" ref={view} tabIndex={0}>
      <h2 id="draft-title">{words.titles[kind]}</h2>
      <PlanPreview draft={draft} desk={desk} actions={actions} />
      {!isAnswered(draft) && (
        <p className="note" id="draft-unanswered">
          {words.unanswered}
        </p>
      )}
      <div className="toolbar">
        <Button
          appearance="primary"
          disabledFocusable={!canGo}
          aria-describedby={isAnswered(draft) ? undefined : "draft-unanswered"}
          onClick={() => {
            void desk.carryOut("draft");
          }}
        >
          {words.confirm[kind]}
        </Button>
        <Button
          onClick={() => {
            desk.drop();
          }}
        >
          {words.drop}
        </Button>
      </div>
    </section>
  );
}
