import { countSeverities } from "./countSeverities";
import type { PaneState } from "./paneState";
import type { PaneWords } from "../../core/language/paneWords";
import { useWords } from "./spokenLanguage";

/** Says to screen readers what came of a check, without moving focus. */
export function Announcer({ state }: { readonly state: PaneState }): React.JSX.Element {
  const words = useWords();
  return (
    <div role="status" className="visually-hidden">
      {newsText(state, words)}
    </div>
  );
}

function newsText({ news, examination }: PaneState, words: PaneWords): string {
  if (news === null) return "";
  if (news === "cancelled") return words.run.cancelled;
  if (examination === null) return "";
  if (examination.found === "noPledges") return `${words.noPledges.title}.`;
  return words[news](words.summary(countSeverities(examination.report.findings)));
}
