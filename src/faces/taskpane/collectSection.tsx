import { operationWordsIn } from "../../core/language/operationWordsIn";
import type { OperationDesk } from "./operationOrders";
import { useLanguage } from "./spokenLanguage";

interface CollectSectionProps {
  readonly desk: OperationDesk;
  /** A file is held over the pane. */
  readonly isOver: boolean;
}

/** Where a returned copy is dropped or chosen. The file is read and never changed. */
export function CollectSection({ desk, isOver }: CollectSectionProps): React.JSX.Element {
  const words = operationWordsIn(useLanguage()).collect;
  return (
    <section className="collect">
      <h2>{words.title}</h2>
      <p id="collect-note">{words.note}</p>
      <label className={isOver ? "drop drop-over" : "drop"}>
        {isOver ? words.drop : words.choose}
        <input
          type="file"
          className="visually-hidden"
          accept=".xlsx"
          aria-describedby="collect-note"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void desk.collect(file);
            // The same file may be chosen again after it was corrected.
            event.target.value = "";
          }}
        />
      </label>
    </section>
  );
}
