import { Button } from "@fluentui/react-components";
import { CopyButton } from "./copyButton";
import { Notice } from "./notice";
import type { PaneHost } from "./paneHost";
import { useWords } from "./spokenLanguage";
import { version } from "./version";

interface BugNoteProps {
  readonly error: Error;
  readonly host: PaneHost;
}

/** Says that we were wrong, that nothing is lost, and how to report it. */
export function BugNote({ error, host }: BugNoteProps): React.JSX.Element {
  const words = useWords();
  const report = `Löfteskollen ${version}\n${described(error)}`;
  return (
    <div className="bug" role="alert">
      <Notice
        intent="error"
        title={words.bug.title}
        actions={
          <Button
            onClick={() => {
              host.reload();
            }}
          >
            {words.reload}
          </Button>
        }
      >
        {words.bug.nothingLost} {words.bug.report}
      </Notice>
      <label className="by-hand">
        {words.bug.details}
        <textarea readOnly rows={5} value={report} />
      </label>
      <CopyButton copy={(text) => host.copyText(text)} text={() => Promise.resolve(report)} />
    </div>
  );
}

/** Chromium's stack begins with name and message, other browsers' do not. */
function described({ name, message, stack = "" }: Error): string {
  return stack.includes(message) ? stack : `${name}: ${message}\n${stack}`;
}
