interface ChoiceGroupProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Choice; readonly text: string }[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** A few choices side by side, of which one is pressed. */
export const ChoiceGroup = <Choice extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: ChoiceGroupProps<Choice>): React.JSX.Element => (
  <div className="choices" role="group" aria-label={label}>
    <span className="choices-label" aria-hidden="true">
      {label}
    </span>
    <span className="choices-buttons">
      {choices.map(({ value, text }) => (
        <button
          key={value}
          type="button"
          className="choice"
          aria-pressed={value === chosen}
          onClick={() => {
            onChoose(value);
          }}
        >
          {text}
        </button>
      ))}
    </span>
  </div>
);
