import { operationWordsIn } from "../../core/language/operationWordsIn";
import { computeModes, type ComputeMode } from "../../core/sheets/computeMode";
import { useLanguage } from "./spokenLanguage";

interface ComputeChoiceProps {
  /** Tells one group of choices from another on the page. */
  readonly name: string;
  readonly chosen: ComputeMode;
  readonly onChoose: (compute: ComputeMode) => void;
}

/** The three ways to compute, each with a line on what it means. */
export function ComputeChoice({ name, chosen, onChoose }: ComputeChoiceProps): React.JSX.Element {
  const words = operationWordsIn(useLanguage());
  return (
    <fieldset className="question">
      <legend>{words.compute}</legend>
      {computeModes.map((mode) => (
        <label key={mode} className="option">
          <input
            type="radio"
            name={name}
            checked={mode === chosen}
            onChange={() => {
              onChoose(mode);
            }}
          />{" "}
          {words.computeModes[mode].name}
          <span className="note">{words.computeModes[mode].note}</span>
        </label>
      ))}
    </fieldset>
  );
}
