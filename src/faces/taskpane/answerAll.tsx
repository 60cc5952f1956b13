import { Button } from "@fluentui/react-components";
import { operationWordsIn } from "../../core/language/operationWordsIn";
import type { QuestionOption } from "../../core/sheets/plan";
import type { OperationDesk } from "./operationOrders";
import type { Draft } from "./operationState";
import { useLanguage } from "./spokenLanguage";

interface AnswerAllProps {
  readonly draft: Draft;
  readonly desk: OperationDesk;
}

/** One button for each answer that more than one question can have: it gives it to all of those. */
export function AnswerAll({ draft, desk }: AnswerAllProps): React.JSX.Element {
  const words = operationWordsIn(useLanguage()).draft;
  const { questions } = draft.plan;
  const options = [...new Set(questions.flatMap((question) => question.options))];
  const askedWith = (option: QuestionOption) =>
    questions.filter((question) => question.options.includes(option));
  return (
    <div className="toolbar">
      {options
        .filter((option) => askedWith(option).length > 1)
        .map((option) => (
          <Button
            key={option}
            size="small"
            onClick={() => {
              desk.answer(Object.fromEntries(askedWith(option).map(({ id }) => [id, option])));
            }}
          >
            {words.answerAll[option]}
          </Button>
        ))}
    </div>
  );
}
