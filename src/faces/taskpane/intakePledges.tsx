import { Button } from "@fluentui/react-components";
import { intakeWordsIn } from "../../core/language/intakeWordsIn";
import { allChosen, chosenActivities, isActivityChosen, pledgeLines } from "./intakeChosen";
import type { OperationsInPane } from "./useOperations";
import { PledgeCard } from "./pledgeCard";
import { useLanguage } from "./spokenLanguage";
import type { IntakeInPane } from "./useIntake";

interface IntakePartProps {
  readonly intake: IntakeInPane;
  readonly operations: OperationsInPane;
}

/** The pledges of the text: choose, correct, and add them to Löften. */
export function IntakePledges({ intake, operations }: IntakePartProps): React.JSX.Element | null {
  const { state, desk: reading } = intake;
  const { desk, state: world } = operations;
  const words = intakeWordsIn(useLanguage());
  const lines = pledgeLines(state);
  if (lines.length === 0) return null;
  const chosen = lines.flatMap(({ isChosen, pledge }) =>
    isChosen ? [{ ...pledge, source: state.source?.file ?? null }] : [],
  );
  const { outlook } = world;
  return (
    <section className="intake" aria-labelledby="found-pledges">
      <h2 id="found-pledges">{words.pledges.title}</h2>
      {state.intake?.known.length === 0 && outlook !== null && (
        <p className="note">{words.pledges.newSheet}</p>
      )}
      <Button
        appearance={chosen.length === 0 ? "secondary" : "primary"}
        disabledFocusable={chosen.length === 0 || world.busy !== null}
        onClick={() => void desk.order({ kind: "intake", pledges: chosen, activities: [] })}
      >
        {words.pledges.add(chosen.length)}
      </Button>
      <ChooseAll
        label={words.pledges.title}
        onChoose={(isChosen) => {
          const keys = lines.map(({ candidate }) => candidate.key);
          reading.change({ chosen: allChosen(state, keys, isChosen) });
        }}
      />
      <ul>
        {lines.map((line) => {
          const { key, sentence } = line.candidate;
          return (
            <PledgeCard
              key={key}
              line={line}
              isJoined={state.joined[sentence] === true}
              onChoose={(isChosen) => {
                reading.change({ chosen: { ...state.chosen, [key]: isChosen } });
              }}
              onEdit={(edit) => {
                reading.change({
                  edits: { ...state.edits, [key]: { ...state.edits[key], ...edit } },
                });
              }}
              onJoin={(isJoined) => {
                reading.change({ joined: { ...state.joined, [sentence]: isJoined } });
              }}
            />
          );
        })}
      </ul>
      {outlook?.isEmpty === true && (
        <div className="more">
          <p>{words.pledges.wholeWorkbook}</p>
          <Button onClick={() => void desk.order(desk.newWorkbookRequest())}>
            {words.pledges.makeWorkbook}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The activities of the text: choose, and add them to Aktivitetsplan. */
export function IntakeActivities({
  intake,
  operations,
}: IntakePartProps): React.JSX.Element | null {
  const { state, desk: reading } = intake;
  const { desk, state: world } = operations;
  const words = intakeWordsIn(useLanguage());
  const candidates = state.intake?.activities ?? [];
  if (candidates.length === 0) return null;
  const activities = chosenActivities(state);
  return (
    <section className="intake" aria-labelledby="found-activities">
      <h2 id="found-activities">{words.activities.title}</h2>
      <Button
        appearance={activities.length === 0 ? "secondary" : "primary"}
        disabledFocusable={activities.length === 0 || world.busy !== null}
        onClick={() => void desk.order({ kind: "intake", pledges: [], activities })}
      >
        {words.activities.add(activities.length)}
      </Button>
      <ChooseAll
        label={words.activities.title}
        onChoose={(isChosen) => {
          const keys = candidates.map(({ key }) => key);
          reading.change({ chosen: allChosen(state, keys, isChosen) });
        }}
      />
      <ul>
        {candidates.map((candidate) => {
          const { key, activity, isDuplicate } = candidate;
          const about = [activity.what, activity.responsible, activity.perspectives].filter(
            Boolean,
          );
          return (
            <li key={key} className="found">
              <label className="option found-text">
                <input
                  type="checkbox"
                  checked={isActivityChosen(state, candidate)}
                  onChange={(event) => {
                    reading.change({ chosen: { ...state.chosen, [key]: event.target.checked } });
                  }}
                />{" "}
                <span dir="auto">{activity.how}</span>
              </label>
              <p className="shown">{about.join(" · ")}</p>
              {isDuplicate && <p className="doubt">{words.activities.duplicate}</p>}
              {!activity.isPaired && <p className="doubt">{words.activities.unpaired}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface ChooseAllProps {
  /** What is chosen, for who hears the buttons alone. */
  readonly label: string;
  readonly onChoose: (isChosen: boolean) => void;
}

/** Chooses every row, or none. */
export function ChooseAll({ label, onChoose }: ChooseAllProps): React.JSX.Element {
  const words = intakeWordsIn(useLanguage());
  return (
    <div className="choose-all" role="group" aria-label={label}>
      {([true, false] as const).map((isAll) => (
        <Button
          key={String(isAll)}
          size="small"
          appearance="subtle"
          onClick={() => {
            onChoose(isAll);
          }}
        >
          {isAll ? words.all : words.none}
        </Button>
      ))}
    </div>
  );
}
