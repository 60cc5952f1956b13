import { useState } from "react";
import type { Finding } from "../../core/findings/finding";
import { findingText } from "../../core/language/findingText";
import { PlaceButton } from "./place";
import { SeverityMark } from "./severityMark";
import { useLanguage, useWords } from "./spokenLanguage";
import type { PaneActions } from "./usePane";

/** So many places are shown before the rest is asked for. */
const firstPlaces = 5;

interface FindingItemProps {
  readonly finding: Finding;
  readonly actions: PaneActions;
  readonly tabIndex: 0 | -1;
}

/** One finding: what is the matter, what to do, and the cells it is about. */
export function FindingItem({ finding, actions, tabIndex }: FindingItemProps): React.JSX.Element {
  const words = useWords();
  const { matter, remedy } = findingText(finding, useLanguage());
  const [isOpen, setIsOpen] = useState(false);
  const { places, severity, code } = finding;
  const hidden = isOpen ? 0 : Math.max(0, places.length - firstPlaces);
  return (
    <div className="finding" data-code={code}>
      <p className="matter">
        <SeverityMark severity={severity} />
        <span className="visually-hidden">{words.severity[severity].one}: </span>
        {matter}
      </p>
      <p className="remedy">{remedy}</p>
      <div className="places">
        {places.slice(0, places.length - hidden).map((place, position) => (
          <PlaceButton key={position} place={place} actions={actions} tabIndex={tabIndex} />
        ))}
        {hidden > 0 && (
          <button
            type="button"
            className="place"
            tabIndex={tabIndex}
            onClick={() => {
              setIsOpen(true);
            }}
          >
            {words.noPledges.more(hidden)}
          </button>
        )}
        <code className="code">
          <span className="visually-hidden">{words.findings.code} </span>
          {code}
        </code>
      </div>
    </div>
  );
}
