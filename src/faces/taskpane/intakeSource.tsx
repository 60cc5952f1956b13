import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { intakeWordsIn } from "../../core/language/intakeWordsIn";
import { useLanguage } from "./spokenLanguage";
import { useDroppedFile } from "./useDroppedFile";
import type { IntakeInPane } from "./useIntake";

/** Where a text is pasted or typed, or a file chosen or dropped. A pasted text is read at once. */
export function IntakeSourceField({
  intake,
}: {
  readonly intake: IntakeInPane;
}): React.JSX.Element {
  const { state, desk } = intake;
  const words = intakeWordsIn(useLanguage());
  const isOver = useDroppedFile((file) => {
    desk.readFile(file);
  });
  const isPasted = useRef(false);
  const readText = (text: string): void => {
    if (text.trim() !== "") desk.read({ text, notes: [], file: null });
  };
  const isUnread = state.text.trim() !== "" && state.text !== state.source?.text;
  return (
    <section className="collect" aria-labelledby="intake-title">
      <h2 id="intake-title">{words.title}</h2>
      <p id="intake-note">{words.note}</p>
      <label className={isOver ? "drop drop-over" : "drop"}>
        {isOver ? words.drop : words.choose}
        <input
          type="file"
          className="visually-hidden"
          accept=".docx,.txt,.md,text/plain"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) desk.readFile(file);
            // The same file may be chosen again after it was corrected.
            event.target.value = "";
          }}
        />
      </label>
      <label className="intake-text">
        <span>{words.text}</span>
        <textarea
          className="input"
          rows={5}
          value={state.text}
          aria-describedby="intake-note"
          onPaste={() => {
            isPasted.current = true;
          }}
          onChange={(event) => {
            const { value } = event.target;
            desk.change({ text: value });
            if (isPasted.current) readText(value);
            isPasted.current = false;
          }}
        />
      </label>
      {isUnread && state.share === null && (
        <Button
          onClick={() => {
            readText(state.text);
          }}
        >
          {words.read}
        </Button>
      )}
    </section>
  );
}
