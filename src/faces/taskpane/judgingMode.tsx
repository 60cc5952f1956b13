import { ChoiceGroup } from "./choiceGroup";
import type { Choices } from "./paneState";
import { useLanguage, useWords } from "./spokenLanguage";
import { formatPercent } from "../../core/language/formatNumber";

/** Thresholds to choose from, as fractions; a few round ones say more than a free number. */
const thresholds: readonly number[] = [0.25, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9];

interface JudgingModeProps {
  readonly choices: Choices;
  readonly onChoose: (choices: Partial<Choices>) => void;
}

/** Strict or graded, with the threshold in sight. */
export function JudgingMode({ choices, onChoose }: JudgingModeProps): React.JSX.Element {
  const words = useWords().status;
  const language = useLanguage();
  return (
    <div className="mode">
      <ChoiceGroup
        label={words.mode}
        choices={[
          { value: "strict", text: words.strict },
          { value: "graded", text: words.graded },
        ]}
        chosen={choices.graded ? "graded" : "strict"}
        onChoose={(mode) => {
          onChoose({ graded: mode === "graded" });
        }}
      />
      {choices.graded && (
        <>
          <label className="field-row">
            <span>{words.threshold}</span>
            <select
              className="input"
              value={choices.threshold}
              onChange={(event) => {
                onChoose({ threshold: Number(event.target.value) });
              }}
            >
              {thresholds.map((threshold) => (
                <option key={threshold} value={threshold}>
                  {formatPercent(threshold, language)}
                </option>
              ))}
            </select>
          </label>
          <p className="note">{words.modeNote}</p>
        </>
      )}
    </div>
  );
}
