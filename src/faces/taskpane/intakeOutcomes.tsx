import { Button } from "@fluentui/react-components";
import { periodName } from "../../core/domain/period";
import { intakeWordsIn } from "../../core/language/intakeWordsIn";
import { reportedWorkbook } from "../../core/sheets/intake/reportedWorkbook";
import {
  allChosen,
  outcomeLines,
  outcomePeriod,
  reportedRows,
  type OutcomeLine,
} from "./intakeChosen";
import { ChooseAll } from "./intakePledges";
import type { OutcomeEdit } from "./intakeState";
import { MarkedText } from "./markedText";
import { PeriodChoice } from "./periodChoice";
import { TextField } from "./pledgeFields";
import { useLanguage } from "./spokenLanguage";
import type { IntakeInPane } from "./useIntake";
import type { OperationsInPane } from "./useOperations";

interface IntakeOutcomesProps {
  readonly intake: IntakeInPane;
  readonly operations: OperationsInPane;
}

/** What the text reports for pledges that are there: choose, correct, and fill in a follow-up. */
export function IntakeOutcomes(props: IntakeOutcomesProps): React.JSX.Element | null {
  const { intake, operations } = props;
  const { state, desk: reading } = intake;
  const { desk, state: world } = operations;
  const words = intakeWordsIn(useLanguage());
  const lines = outcomeLines(state);
  const years = world.outlook?.years ?? [];
  const period = outcomePeriod(state, years);
  if (lines.length === 0 || period === null) return null;
  const rows = reportedRows(state, lines);
  const file = state.source?.file ?? words.pasted;
  const edit = (key: string, next: OutcomeEdit): void => {
    reading.change({ outcomes: { ...state.outcomes, [key]: { ...state.outcomes[key], ...next } } });
  };
  return (
    <section className="intake" aria-labelledby="found-outcomes">
      <h2 id="found-outcomes">{words.outcomes.title}</h2>
      <p className="note">{words.outcomes.note}</p>
      <Button
        appearance={rows.length === 0 ? "secondary" : "primary"}
        disabledFocusable={rows.length === 0 || world.busy !== null}
        onClick={() => void desk.fillIn(period, reportedWorkbook(rows, period), file)}
      >
        {words.outcomes.fill(rows.length, periodName(period))}
      </Button>
      <details className="options">
        <summary tabIndex={0}>{words.outcomes.period}</summary>
        <div className="opened">
          <PeriodChoice
            period={period}
            years={years}
            onChoose={(next) => {
              reading.change({ period: next });
            }}
          />
        </div>
      </details>
      <ChooseAll
        label={words.outcomes.title}
        onChoose={(isChosen) => {
          const keys = lines.map(({ candidate }) => candidate.key);
          reading.change({ chosen: allChosen(state, keys, isChosen) });
        }}
      />
      <ul>
        {lines.map((line) => (
          <OutcomeCard
            key={line.candidate.key}
            line={line}
            intake={intake}
            onEdit={(next) => {
              edit(line.candidate.key, next);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface OutcomeCardProps {
  readonly line: OutcomeLine;
  readonly intake: IntakeInPane;
  readonly onEdit: (edit: OutcomeEdit) => void;
}

function OutcomeCard({ line, intake, onEdit }: OutcomeCardProps): React.JSX.Element {
  const { state, desk: reading } = intake;
  const words = intakeWordsIn(useLanguage()).outcomes;
  const { candidate, position, report, value, isChosen } = line;
  const known = state.intake?.known ?? [];
  return (
    <li className="found">
      <label className="option found-text">
        <input
          type="checkbox"
          checked={isChosen}
          aria-disabled={position === null}
          onChange={(event) => {
            if (position === null) return;
            reading.change({ chosen: { ...state.chosen, [candidate.key]: event.target.checked } });
          }}
        />{" "}
        <span dir="auto">
          <MarkedText text={candidate.text} spans={{ value: report.spans }} />
        </span>
      </label>
      {position === null && <p className="doubt">{words.askPledge}</p>}
      <label className="field-row">
        <span>{words.pledge}</span>
        <select
          className="input"
          value={position ?? ""}
          onChange={(event) => {
            const chosen = event.target.value;
            onEdit({ position: chosen === "" ? null : Number(chosen) });
          }}
        >
          <option value="">{words.noPledge}</option>
          {likelyFirst(candidate.match.likely, known.length).map((at) => (
            <option key={at} value={at}>
              {known[at]?.pledge.id} {known[at]?.pledge.text.slice(0, 60)}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={words.value}
        value={value}
        onType={(typed) => {
          onEdit({ value: typed });
          return null;
        }}
      />
      {report.scope !== null && <p className="shown">{words.scope(report.scope)}</p>}
      {report.reason !== null && (
        <p className="shown">{words.reason(report.reason, report.reasonCategory)}</p>
      )}
      {report.isPreliminary && <p className="shown">{words.preliminary}</p>}
      {report.doubt !== null && position !== null && value === "" && (
        <p className="doubt">{words.doubts[report.doubt]}</p>
      )}
    </li>
  );
}

const likelyFirst = (likely: readonly number[], count: number): readonly number[] => [
  ...likely,
  ...Array.from({ length: count }, (_, at) => at).filter((at) => !likely.includes(at)),
];
