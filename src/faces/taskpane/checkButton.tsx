import { Button } from "@fluentui/react-components";
import type { PaneState } from "./paneState";
import { useWords } from "./spokenLanguage";
import type { PaneActions } from "./usePane";

interface CheckButtonProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The one primary action. It keeps focus while a check goes on. */
export function CheckButton({ state, actions }: CheckButtonProps): React.JSX.Element {
  const words = useWords();
  const isRunning = state.run !== null && !state.run.isQuiet;
  return (
    <Button
      appearance="primary"
      disabledFocusable={isRunning || state.office === "missing" || state.office === "notExcel"}
      onClick={actions.check}
    >
      {state.examination === null ? words.check : words.checkAgain}
    </Button>
  );
}
