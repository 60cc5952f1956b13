import { useState } from "react";
import { targetKinds, type TargetKind } from "../../core/domain/kinds";
import type { Pledge } from "../../core/domain/pledge";
import { periodText, readLasting, readTarget, targetText } from "../../core/intake/fieldText";
import { intakeWordsIn } from "../../core/language/intakeWordsIn";
import { kindName } from "../../core/language/verdictNames";
import { useLanguage } from "./spokenLanguage";

interface PledgeFieldsProps {
  readonly pledge: Pledge;
  readonly onChange: (change: Partial<Pledge>) => void;
}

/** The parts of a proposal as fields: a native list for the kind, and lines to type in. */
export function PledgeFields({ pledge, onChange }: PledgeFieldsProps): React.JSX.Element {
  const language = useLanguage();
  const words = intakeWordsIn(language);
  const { fields } = words;
  const plain = (key: "unit" | "scope" | "responsible"): React.JSX.Element => (
    <TextField
      label={fields[key]}
      value={pledge[key] ?? ""}
      onType={(typed) => {
        onChange({ [key]: typed.trim() === "" ? null : typed });
        return null;
      }}
    />
  );
  return (
    <div className="fields">
      <label className="field-row">
        <span>{fields.kind}</span>
        <select
          className="input"
          value={pledge.kind ?? ""}
          onChange={(event) => {
            const kind = targetKinds.find((one) => one === event.target.value) ?? null;
            onChange({ kind });
          }}
        >
          <option value="">{fields.noKind}</option>
          {targetKinds.map((kind: TargetKind) => (
            <option key={kind} value={kind}>
              {kindName(kind, language)}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={fields.target}
        value={targetText(pledge)}
        onType={(typed) => {
          const target = readTarget(typed, pledge);
          if (target === undefined) return words.pledges.notNumber;
          onChange({ target });
          return null;
        }}
      />
      {plain("unit")}
      {plain("scope")}
      <TextField
        label={fields.period}
        value={periodText(pledge)}
        onType={(typed) => {
          const lasting = readLasting(typed, pledge.year);
          if (lasting === null) return words.pledges.notPeriod;
          onChange(lasting);
          return null;
        }}
      />
      {plain("responsible")}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Takes what was typed, or answers with what is the matter with it. */
  readonly onType: (typed: string) => string | null;
}

/** A line to type in. What cannot be read stays in it, with a word about why. */
export function TextField({ label, value, onType }: TextFieldProps): React.JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  return (
    <div>
      <label className="field-row">
        <span>{label}</span>
        <input
          className="input"
          value={typed ?? value}
          aria-invalid={trouble !== null}
          onChange={(event) => {
            setTyped(event.target.value);
            setTrouble(onType(event.target.value));
          }}
          onBlur={() => {
            if (trouble === null) setTyped(null);
          }}
        />
      </label>
      <span role="status" className="field-trouble">
        {trouble}
      </span>
    </div>
  );
}
