import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { failureText } from "../../core/language/failureText";
import { intakeWordsIn } from "../../core/language/intakeWordsIn";
import type { Intake } from "../../core/intake/intake";
import type { IntakeWords } from "../../core/language/intakeWords";
import { BugNote } from "./bugNote";
import { DraftView } from "./draftView";
import { HistorySection } from "./historySection";
import { IntakeOutcomes } from "./intakeOutcomes";
import { IntakeActivities, IntakePledges } from "./intakePledges";
import type { FollowUpProps } from "./followUpProps";
import { IntakeSourceField } from "./intakeSource";
import { Notice } from "./notice";
import { OperationNotices } from "./operationNotices";
import { useLanguage, useWords } from "./spokenLanguage";
import { useIntake } from "./useIntake";

/** *Läs in*: from a pasted text or a file to rows in Löften, Aktivitetsplan and follow-ups. */
export function IntakeView({ operations, actions, host }: FollowUpProps): React.JSX.Element {
  const { state: world, desk } = operations;
  const language = useLanguage();
  const words = intakeWordsIn(language);
  const pane = useWords();
  const { outlook, draft } = world;
  // What was read last is another workbook whenever the outlook is another.
  const workbook = useMemo(() => (outlook === null ? null : desk.latest()), [outlook, desk]);
  const intake = useIntake(host, workbook);
  const { state, desk: reading } = intake;
  const isReading = state.share !== null;

  useEffect(() => desk.follow(), [desk]);

  useEffect(() => {
    if (!isReading) return;
    const cancelOnEscape = (event: KeyboardEvent): void => {
      if (event.key === "Escape") reading.cancel();
    };
    document.addEventListener("keydown", cancelOnEscape);
    return () => {
      document.removeEventListener("keydown", cancelOnEscape);
    };
  }, [isReading, reading]);

  const hasNew = state.intake?.pledges.some(({ duplicateOf }) => duplicateOf === null) === true;
  const outcomes = <IntakeOutcomes intake={intake} operations={operations} />;
  const error = state.bug ?? world.bug;
  return (
    <>
      {error && <BugNote error={error} host={host} />}
      <IntakeSourceField intake={intake} />
      <OperationNotices state={world} desk={desk} />
      {isReading && (
        <div className="progress">
          <div className="progress-text">
            <span role="status">{words.reading}</span>
            <Button
              size="small"
              onClick={() => {
                reading.cancel();
              }}
            >
              {words.cancel}
            </Button>
          </div>
          <ProgressBar aria-label={words.progress} value={state.share} />
        </div>
      )}
      <div role="alert">
        {state.trouble && (
          <Notice intent="error" title={pane.trouble.failureTitle}>
            {failureText(state.trouble, language)}
          </Notice>
        )}
      </div>
      <div role="status" className="notices">
        {state.isCancelled && <p className="note">{words.cancelled}</p>}
        {state.source?.notes.map((note) => (
          <p key={note} className="note">
            {words.remarks[note]}
          </p>
        ))}
        {state.intake && (
          <Told intake={state.intake} words={words} file={state.source?.file ?? null} />
        )}
      </div>
      {draft !== null && <DraftView draft={draft} desk={desk} state={world} actions={actions} />}
      <div hidden={draft !== null}>
        {/* What is there already waits behind what came of it. */}
        {!hasNew && outcomes}
        <IntakePledges intake={intake} operations={operations} />
        <IntakeActivities intake={intake} operations={operations} />
        {hasNew && outcomes}
        <HistorySection history={world.history} desk={desk} />
      </div>
    </>
  );
}

interface ToldProps {
  readonly intake: Intake;
  readonly words: IntakeWords;
  readonly file: string | null;
}

/** What was found, in a line that is read aloud. */
function Told({ intake, words, file }: ToldProps): React.JSX.Element {
  const { pledges, activities, outcomes, leftOut, isSwedish } = intake;
  const sentences = new Set(pledges.map(({ sentence }) => sentence)).size;
  const counts = [
    ...(sentences > 0 ? [words.found.pledges(sentences)] : []),
    ...(activities.length > 0 ? [words.found.activities(activities.length)] : []),
    ...(outcomes.length > 0 ? [words.found.outcomes(outcomes.length)] : []),
  ];
  return (
    <>
      <p>
        {file !== null && `${words.readFrom(file)} `}
        {counts.join(" ")}
      </p>
      {!isSwedish && <p className="note">{words.notSwedish}</p>}
      {counts.length === 0 && isSwedish && <p className="note">{words.nothing}</p>}
      {leftOut > 0 && <p className="note">{words.leftOut(leftOut)}</p>}
    </>
  );
}
