import { Button, ProgressBar } from "@fluentui/react-components";
import type { Run } from "./paneState";
import { useWords } from "./spokenLanguage";

interface RunProgressProps {
  readonly run: Run;
  readonly onCancel: () => void;
}

/** How far a check has come, with a way out: the button or Esc. */
export function RunProgress({ run, onCancel }: RunProgressProps): React.JSX.Element {
  const words = useWords();
  const text = words.run[run.step];
  return (
    <div className="progress">
      <div className="progress-text">
        <span role="status">{text}</span>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
      {run.step === "waiting" ? (
        <ProgressBar aria-label={words.run.progress} />
      ) : (
        <ProgressBar aria-label={words.run.progress} value={run.share} />
      )}
    </div>
  );
}
