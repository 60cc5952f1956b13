import { assessableOf } from "../../core/language/assessable";
import { explain } from "../../core/language/explain";
import { workingLines } from "../../core/language/workingLines";
import type { ReportedPledge } from "../../core/report/report";
import { contextLines } from "./contextLines";
import { PlaceButton } from "./place";
import { useLanguage, useWords } from "./spokenLanguage";
import type { PaneActions } from "./usePane";
import { VerdictMark } from "./verdictMark";

interface PledgeItemProps {
  readonly reported: ReportedPledge;
  readonly threshold: number;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly actions: PaneActions;
  readonly tabIndex: 0 | -1;
}

/** One pledge: how it stands, why, and the working behind it. */
export function PledgeItem(props: PledgeItemProps): React.JSX.Element {
  const { reported, threshold, isOpen, onToggle, actions, tabIndex } = props;
  const words = useWords();
  const language = useLanguage();
  const { pledge, judgement, place } = reported;
  const assessable = assessableOf(reported, threshold);
  return (
    <div className="pledge" data-pledge={pledge.id}>
      <h3 className="pledge-text">{pledge.text === "" ? pledge.id : pledge.text}</h3>
      <div className="places">
        <VerdictMark judgement={judgement} />
        <PlaceButton place={place} actions={actions} tabIndex={tabIndex} />
      </div>
      <p className="sentence">{explain(assessable, judgement, language)}</p>
      <details
        open={isOpen}
        onToggle={(event) => {
          onToggle(event.currentTarget.open);
        }}
      >
        <summary tabIndex={tabIndex}>{words.status.showWorking}</summary>
        {isOpen && (
          <>
            <dl className="facts">
              {workingLines(assessable, judgement, language).map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            {contextLines(reported, threshold, language).map((line, position) => (
              <p key={position} className="context">
                {line}
              </p>
            ))}
          </>
        )}
      </details>
    </div>
  );
}
