import type { Pledge } from "../../core/domain/pledge";
import { pledgeDoubtsOf } from "../../core/intake/pledgeDoubts";
import type { Language } from "../../core/language/language";
import { explainWordsEn } from "../../core/language/en/explain";
import { formatNumber } from "../../core/language/formatNumber";
import { intakeWordsIn } from "../../core/language/intakeWordsIn";
import { pledgeGoal } from "../../core/language/pledgeGoal";
import { explainWordsSv } from "../../core/language/sv/explain";
import { kindName } from "../../core/language/verdictNames";
import { targetText } from "../../core/intake/fieldText";
import type { PledgeLine } from "./intakeChosen";
import { MarkedText } from "./markedText";
import { PledgeFields } from "./pledgeFields";
import { useLanguage } from "./spokenLanguage";

interface PledgeCardProps {
  readonly line: PledgeLine;
  readonly isJoined: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onEdit: (change: Partial<Pledge>) => void;
  readonly onJoin: (isJoined: boolean) => void;
}

/** A pledge as it was found, what it would become, and what is uncertain about that. */
export function PledgeCard(props: PledgeCardProps): React.JSX.Element {
  const { line, isJoined, onChoose, onEdit, onJoin } = props;
  const { candidate, pledge, isChosen, parts } = line;
  const language = useLanguage();
  const words = intakeWordsIn(language).pledges;
  const { yearly } = candidate;
  const doubts = pledgeDoubtsOf(candidate, pledge);
  const proposal = proposalText(pledge, language);
  const isFirst = candidate.key.endsWith(".0");
  return (
    <li className="found" data-key={candidate.key}>
      <label className="option found-text">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => {
            onChoose(event.target.checked);
          }}
        />{" "}
        <span dir="auto">
          <MarkedText text={pledge.text} spans={candidate.spans} />
        </span>
      </label>
      <p>
        {proposal === "" ? words.noProposal : `${words.proposal}: ${proposal}`}
        {pledge.focusArea !== null && <span className="shown"> · {pledge.focusArea}</span>}
      </p>
      {candidate.duplicateOf !== null && (
        <p className="doubt">{words.duplicate(candidate.duplicateOf)}</p>
      )}
      {yearly && (
        <p className="doubt">
          {words.yearly({
            value: formatNumber(yearly.value, language),
            per: words.recurrences[yearly.per],
            times: formatNumber(yearly.times, language),
            total: formatNumber(yearly.total, language),
          })}
        </p>
      )}
      {doubts.map((doubt) => (
        <p key={doubt} className="doubt">
          {words.doubts[doubt]}
        </p>
      ))}
      {parts > 1 && isFirst && (
        <label className="option">
          <input
            type="checkbox"
            checked={!isJoined}
            onChange={(event) => {
              onJoin(!event.target.checked);
            }}
          />{" "}
          {words.split(parts)}
        </label>
      )}
      <details>
        <summary tabIndex={0}>{words.change}</summary>
        <PledgeFields pledge={pledge} onChange={onEdit} />
      </details>
    </li>
  );
}

/** The target in words; a kind without its target by its name alone. */
function proposalText(pledge: Pledge, language: Language): string {
  if (pledge.kind === null) return "";
  const goal = pledgeGoal(language === "sv" ? explainWordsSv : explainWordsEn, pledge);
  const name = `${kindName(pledge.kind, language)} ${targetText(pledge)}`.trim();
  return [goal === "" ? name : goal, pledge.year === null ? "" : String(pledge.year)]
    .filter((part) => part !== "")
    .join(", ");
}
