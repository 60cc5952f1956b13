import {
  periodEnd,
  periodName,
  periodOf,
  periodsPerYear,
  type Period,
  type Rhythm,
} from "../../core/domain/period";
import { operationWordsIn } from "../../core/language/operationWordsIn";
import { useLanguage } from "./spokenLanguage";

interface PeriodChoiceProps {
  readonly period: Period;
  /** Years that have pledges. */
  readonly years: readonly number[];
  readonly onChoose: (period: Period) => void;
}

const rhythms: readonly Rhythm[] = ["tertial", "quarter", "half", "month", "year"];

/** Year, length and number of a period, each a list of the browser's own. */
export function PeriodChoice({ period, years, onChoose }: PeriodChoiceProps): React.JSX.Element {
  const words = operationWordsIn(useLanguage());
  const known = years.includes(period.year) ? years : [...years, period.year];
  const indexes = Array.from({ length: periodsPerYear[period.rhythm] }, (_, at) => at + 1);
  return (
    <div className="fields">
      <label className="field-row">
        <span>{words.year}</span>
        <select
          className="input"
          value={period.year}
          onChange={(event) => {
            onChoose({ ...period, year: Number(event.target.value) });
          }}
        >
          {known.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <label className="field-row">
        <span>{words.rhythm}</span>
        <select
          className="input"
          value={period.rhythm}
          onChange={(event) => {
            const rhythm = rhythms.find((one) => one === event.target.value) ?? period.rhythm;
            // The period of the new length that ends with the old one, or goes on when it ends.
            onChoose(periodOf(periodEnd(period), rhythm));
          }}
        >
          {rhythms.map((rhythm) => (
            <option key={rhythm} value={rhythm}>
              {words.rhythms[rhythm]}
            </option>
          ))}
        </select>
      </label>
      {indexes.length > 1 && (
        <label className="field-row">
          <span>{words.period}</span>
          <select
            className="input"
            value={period.index}
            onChange={(event) => {
              onChoose({ ...period, index: Number(event.target.value) });
            }}
          >
            {indexes.map((index) => (
              <option key={index} value={index}>
                {periodName({ ...period, index })}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
