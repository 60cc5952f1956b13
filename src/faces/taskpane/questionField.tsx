import { questionText } from "../../core/language/planText";
import type { Question } from "../../core/sheets/plan";
import type { OperationDesk } from "./operationOrders";
import { PlaceButton } from "./place";
import { useLanguage } from "./spokenLanguage";
import type { PaneActions } from "./usePane";

interface QuestionFieldProps {
  readonly question: Question;
  readonly chosen: string | null;
  readonly desk: OperationDesk;
  readonly actions: PaneActions;
}

/** One question of a plan, its answers side by side where there are two. */
export function QuestionField(props: QuestionFieldProps): React.JSX.Element {
  const { question, chosen, desk, actions } = props;
  const { matter, options } = questionText(question, useLanguage());
  return (
    <fieldset className="question">
      <legend>{matter}</legend>
      {question.place && (
        <PlaceButton place={{ ...question.place, heading: null }} actions={actions} tabIndex={0} />
      )}
      <div className="answers">
        {options.map(({ option, text }) => (
          <label key={option} className="option">
            <input
              type="radio"
              name={question.id}
              checked={chosen === option}
              onChange={() => {
                desk.answer({ [question.id]: option });
              }}
            />{" "}
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
