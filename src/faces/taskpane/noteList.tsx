import { planNoteText } from "../../core/language/planText";
import type { PlanNote } from "../../core/sheets/plan";
import { useLanguage } from "./spokenLanguage";

/** What a plan does, or has done, as a list. */
export function NoteList({ notes }: { readonly notes: readonly PlanNote[] }): React.JSX.Element {
  const language = useLanguage();
  return (
    <ul className="plan">
      {notes.map((note, at) => (
        <li key={`${note.code} ${String(at)}`}>{planNoteText(note, language)}</li>
      ))}
    </ul>
  );
}
