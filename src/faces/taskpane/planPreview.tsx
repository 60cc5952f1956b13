import { operationWordsIn } from "../../core/language/operationWordsIn";
import { questionText } from "../../core/language/planText";
import type { OperationDesk } from "./operationOrders";
import type { Draft } from "./operationState";
import { NoteList } from "./noteList";
import { PlaceButton } from "./place";
import { useLanguage } from "./spokenLanguage";
import type { PaneActions } from "./usePane";

interface PlanPreviewProps {
  readonly draft: Draft;
  readonly desk: OperationDesk;
  readonly actions: PaneActions;
}

/** What a plan will do, and what it asks before it does so. */
export function PlanPreview({ draft, desk, actions }: PlanPreviewProps): React.JSX.Element {
  const language = useLanguage();
  const words = operationWordsIn(language);
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
      {plan.questions.map((question) => {
        const { matter, options } = questionText(question, language);
        const chosen = answers[question.id] ?? question.otherwise;
        return (
          <fieldset key={question.id} className="question">
            <legend>{matter}</legend>
            {question.place && (
              <PlaceButton
                place={{ ...question.place, heading: null }}
                actions={actions}
                tabIndex={0}
              />
            )}
            {options.map(({ option, text }) => (
              <label key={option} className="option">
                <input
                  type="radio"
                  name={question.id}
                  checked={chosen === option}
                  onChange={() => {
                    desk.answer(question.id, option);
                  }}
                />{" "}
                {text}
              </label>
            ))}
          </fieldset>
        );
      })}
    </>
  );
}
