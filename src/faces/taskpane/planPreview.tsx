import { operationWordsIn } from "../../core/language/operationWordsIn";
import type { OperationDesk } from "./operationOrders";
import type { Draft } from "./operationState";
import { AnswerAll } from "./answerAll";
import { NoteList } from "./noteList";
import { QuestionField } from "./questionField";
import { useLanguage } from "./spokenLanguage";
import type { PaneActions } from "./usePane";

interface PlanPreviewProps {
  readonly draft: Draft;
  readonly desk: OperationDesk;
  readonly actions: PaneActions;
}

/** From so many on it is tiresome to answer one by one. */
const manyQuestions = 2;

/** What a plan will do, and what it asks before it does so. */
export function PlanPreview({ draft, desk, actions }: PlanPreviewProps): React.JSX.Element {
  const words = operationWordsIn(useLanguage());
  const { plan, answers, isChanged } = draft;
  return (
    <>
      {isChanged && (
        <p className="note" role="alert">
          {words.draft.changed}
        </p>
      )}
      {plan.notes.length > 0 && (
        <>
          {plan.changes.length > 0 && <h3>{words.preview}</h3>}
          <NoteList notes={plan.notes} />
        </>
      )}
      {plan.questions.length > 0 && <h3>{words.draft.questions}</h3>}
      {plan.questions.length > manyQuestions && <AnswerAll draft={draft} desk={desk} />}
      {plan.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          chosen={answers[question.id] ?? question.otherwise}
          desk={desk}
          actions={actions}
        />
      ))}
    </>
  );
}
