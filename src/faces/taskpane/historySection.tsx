import { Button } from "@fluentui/react-components";
import { operationWordsIn } from "../../core/language/operationWordsIn";
import type { OperationWords } from "../../core/language/operationWords";
import type { UndoRecord } from "../../core/sheets/plan";
import type { OperationDesk } from "./operationOrders";
import { useLanguage } from "./spokenLanguage";

interface HistorySectionProps {
  readonly history: readonly UndoRecord[];
  readonly desk: OperationDesk;
}

/** What has been done, the latest first, each with its way back. */
export function HistorySection({ history, desk }: HistorySectionProps): React.JSX.Element | null {
  const words = operationWordsIn(useLanguage()).history;
  if (history.length === 0) return null;
  return (
    <section className="history">
      <h2>{words.title}</h2>
      <ul>
        {history.map((record, at) => {
          const name = nameOf(record, words);
          return (
            <li key={`${String(history.length - at)} ${name}`}>
              {name}{" "}
              <Button
                size="small"
                aria-label={`${words.undo}: ${name}`}
                onClick={() => void desk.order({ kind: "undo", record })}
              >
                {words.undo}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const nameOf = ({ operation, facts }: UndoRecord, words: OperationWords["history"]): string =>
  words.names[operation](
    String(facts["period"] ?? facts["year"] ?? facts["file"] ?? facts["sheet"] ?? ""),
  );
